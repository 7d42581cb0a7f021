package fr.balise.site;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Wording;

/// Who made a file of the site, said to an author when two files want the same address.
public sealed interface Origin {

    /// A source file of the author, or a line of one: `content/fiches/056.md`.
    record Source(Location at) implements Origin {}

    /// A stage of the build that gathers from many sources: «plan du site», «flux».
    record Stage(Wording name) implements Origin {}

    /// A whole source file: `Origin.file("content/medias/logo.svg")`.
    static Origin file(String path) {
        return new Source(Location.ofFile(path));
    }

    /// A stage named in both languages: `Origin.stage("plan du site", "sitemap")`.
    static Origin stage(String fr, String en) {
        return new Stage(new Wording(fr, en));
    }

    /// How an author is told of it: the name of the file, or of the stage.
    default Wording name() {
        return switch (this) {
            case Source(Location at) -> new Wording(at.file(), at.file());
            case Stage(Wording name) -> name;
        };
    }
}
