package fr.balise.format;

import fr.balise.diagnostic.Outcome;
import fr.balise.document.AuthorFile;
import fr.balise.document.Document;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.edit.AuthorLines;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;

/// A file without fault, opened to be set right.
///
/// @param file the file
/// @param lines its lines
/// @param document what it says
/// @param frontMatter its keys, with the place of every value; empty when there are none
/// @param body the text below
/// @param bodyLine the line (from 0) where that begins; 0 for a file without front matter
/// @param meaning all that pages show of it
record Opened(
        SourceFile.Text file,
        AuthorLines lines,
        Document document,
        Optional<YamlValue.Mapping> frontMatter,
        String body,
        int bodyLine,
        Meaning meaning) {

    /// Opens a file; empty when it has an error or is no document.
    static Optional<Opened> of(SourceFile.Text file, DocumentParser parser) {
        Outcome<Documents> parsed = parser.parse(SourceTree.of(List.of(file)));
        if (parsed.hasErrors() || parsed.value().documents().size() != 1) {
            return Optional.empty();
        }
        Document document = parsed.value().documents().getFirst();
        return AuthorFile.of(file)
                .map(
                        author ->
                                new Opened(
                                        file,
                                        new AuthorLines(file.text()),
                                        document,
                                        author.frontMatter()
                                                .filter(YamlValue.Mapping.class::isInstance)
                                                .map(YamlValue.Mapping.class::cast),
                                        author.body(),
                                        author.bodyLine() - 1,
                                        Meaning.of(
                                                document,
                                                author.frontMatter(),
                                                parsed.diagnostics())));
    }

    /// The same file with another text.
    Optional<Opened> with(String text, DocumentParser parser) {
        return of(new SourceFile.Text(file.path(), file.shown(), text), parser);
    }

    /// The text of the file.
    String text() {
        return file.text();
    }
}
