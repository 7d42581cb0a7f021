package fr.balise.theme;

import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;

import java.nio.file.Path;
import java.util.List;

/// A folder whose sub-folders are themes: the one of the user, or the one inside the application ([BundledThemes]).
///
/// Example: `new ThemeFolder(Path.of("themes"), "themes")`. A folder that does not exist holds no theme.
///
/// @param folder where it is, on disk or inside a jar
/// @param shown the folder as the author knows it; it begins every place of a diagnostic
public record ThemeFolder(Path folder, String shown) {

    /// The names of its themes, sorted.
    public List<String> names() {
        return SourceReader.folders(folder).stream().filter(name -> !name.startsWith(".")).toList();
    }

    /// The files of one of its themes.
    Outcome<SourceTree> read(String name) {
        return SourceReader.read(folder.resolve(name), shownOf(name));
    }

    /// The folder of one of its themes, as the author knows it: `themes/repere`.
    String shownOf(String name) {
        return shown + "/" + name;
    }
}
