package fr.balise.build;

import fr.balise.git.RepositoryFiles;
import fr.balise.increment.Asked;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a build is asked to do.
///
/// @param content the content folder
/// @param contentShown the same as the author named it, for places of diagnostics
/// @param themes a folder of themes beside those that come with Balise
/// @param themesShown the same as the author named it
/// @param theme a theme in place of the publication's own choice
/// @param output the folder of the site
/// @param drafts whether drafts are published
/// @param strict whether a warning keeps the site from being written
/// @param print whether PDFs and the book are made
/// @param history whether Git is asked about the content
/// @param kept folder of the folders of what earlier builds made; empty to make everything anew
public record BuildOptions(
        Path content,
        String contentShown,
        Path themes,
        String themesShown,
        Optional<String> theme,
        Path output,
        boolean drafts,
        boolean strict,
        boolean print,
        boolean history,
        Optional<Path> kept) {

    /// All that the result of a build depends on.
    Asked asked() {
        return new Asked(
                content,
                themes,
                output,
                history ? RepositoryFiles.of(content) : List.of(),
                List.of(
                        contentShown,
                        themesShown,
                        theme.map(name -> "theme " + name).orElse("no theme"),
                        output.toString(),
                        drafts ? "drafts" : "no drafts",
                        strict ? "strict" : "not strict",
                        print ? "print" : "no print",
                        history ? "history" : "no history"));
    }
}
