package fr.balise.publication;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A content folder in memory, linked: files are given as path, text, path, text… The folder is called `content`.
final class Linking {

    private final List<SourceFile> files = new ArrayList<>();

    /// A folder with one publication file of the least that it must say.
    static Linking publication() {
        return new Linking().with("publication.yaml", "titre: Essai\nserie: Déniché pour vous\n");
    }

    /// A folder without publication file, as other generators leave it.
    static Linking folder() {
        return new Linking();
    }

    Linking with(String path, String text) {
        files.removeIf(file -> file.path().equals(path));
        files.add(new SourceFile.Text(path, "content/" + path, text));
        return this;
    }

    Linking fiche(int number, String title, String text) {
        String digits = "0".repeat(3 - Math.min(3, Integer.toString(number).length())) + number;
        return with(
                "fiches/" + digits + ".md",
                "---\nnumero: " + number + "\ntitre: \"" + title + "\"\n---\n" + text + "\n");
    }

    Linking asset(String path) {
        files.add(new SourceFile.Asset(path, "content/" + path, Path.of(path), 1));
        return this;
    }

    /// All stages up to *link*, with the diagnostics of all of them.
    Outcome<Publication> link() {
        SourceTree tree = SourceTree.of(files);
        Outcome<PublicationConfig> config = ConfigReader.read(tree);
        Outcome<Catalog> catalog = CatalogReader.read(tree);
        Outcome<Documents> documents =
                new DocumentParser(
                                new DocumentParser.Defaults(
                                        config.value().ownSeries(),
                                        config.value().language(),
                                        false))
                        .parse(tree);
        Outcome<Publication> linked =
                Linker.link(tree, config.value(), catalog.value(), documents.value());
        List<Diagnostic> all = new ArrayList<>(config.diagnostics());
        all.addAll(catalog.diagnostics());
        all.addAll(documents.diagnostics());
        all.addAll(linked.diagnostics());
        return new Outcome<>(linked.value(), all);
    }

    /// The publication of a folder that has nothing wrong.
    Publication sound() {
        Outcome<Publication> outcome = link();
        if (!outcome.diagnostics().isEmpty()) {
            throw new AssertionError(say(outcome).toString());
        }
        return outcome.value();
    }

    /// `BAL203 fiches/001.md:12:3: message` for each diagnostic, by place.
    static List<String> say(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .sorted()
                .map(
                        problem ->
                                problem.rule().code()
                                        + " "
                                        + problem.location().file().replace("content/", "")
                                        + ":"
                                        + problem.location().line()
                                        + ":"
                                        + problem.location().column()
                                        + ": "
                                        + problem.message().fr())
                .toList();
    }

    static LinkedDocument document(Publication publication, String path) {
        Optional<LinkedDocument> found =
                publication.documents().stream()
                        .filter(one -> one.document().origin().path().equals(path))
                        .findFirst();
        return found.orElseThrow(() -> new AssertionError("no document " + path));
    }

    /// Where a link leads, in short: `→ fiches/001-a.html#x`.
    static String shown(Link link) {
        return switch (link) {
            case Link.ToDocument(var card, var anchor) ->
                    card.address() + anchor.map(id -> "#" + id).orElse("");
            case Link.ToExternalFiche(var fiche) -> fiche.address();
            case Link.ToOrganisation(var _, var page, var anchor) -> page + "#" + anchor;
            case Link.ToGenerated(var page, var anchor) ->
                    page + anchor.map(id -> "#" + id).orElse("");
            case Link.ToFile(var file, var _) -> "file " + file;
            case Link.ToSection(var anchor) -> "#" + anchor;
            case Link.ToWeb(var address) -> address;
            case Link.Nowhere() -> "nowhere";
        };
    }
}
