package fr.balise.format;

import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;
import fr.balise.document.DocumentParser;
import fr.balise.edit.AuthorLines;
import fr.balise.markdown.MarkdownParser;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Sets the Markdown files of a publication right: a content folder in, the texts that they should have out. It writes
/// nothing.
///
/// Example: `titre:  Le thé` above `numero: 63`, and «Vraiment?» → `numero: 63` above `titre: Le thé`, and «Vraiment ?».
///
/// Keys come in order, then spaces, then the signs of typography; this is done over and over until nothing changes, so that
/// a file that was set right once is right. A change that shows on a page is not made ([Careful]); a file with an error, or
/// one that never comes to rest, is left alone.
public final class Formatter {

    private static final int MOST_ROUNDS = 6;

    private final DocumentParser parser;
    private final MarkdownParser markdown = MarkdownParser.create();
    private final Signs signs;

    private Formatter(PublicationConfig config, Signs signs) {
        this.parser =
                new DocumentParser(
                        new DocumentParser.Defaults(config.ownSeries(), config.language(), true));
        this.signs = signs;
    }

    /// Looks at the files of a content folder.
    ///
    /// @param content the folder
    /// @param shown the same as the author named it
    /// @param wanted which paths, from the top of the content
    public static Formatted format(
            Path content, String shown, Predicate<String> wanted, Signs signs) {
        Outcome<SourceTree> read = SourceReader.read(content, shown);
        PublicationConfig config = ConfigReader.read(read.value()).value();
        Formatter formatter = new Formatter(config, signs);
        List<SourceFile.Text> files =
                texts(read.value()).filter(file -> wanted.test(file.path())).toList();
        List<Outcome<Optional<Formatted.Change>>> results =
                files.parallelStream()
                        .map(file -> formatter.format(file, read.diagnostics()))
                        .toList();
        List<Formatted.Change> changed = new ArrayList<>();
        List<Diagnostic> faulty = new ArrayList<>();
        for (Outcome<Optional<Formatted.Change>> result : results) {
            result.value().ifPresent(changed::add);
            faulty.addAll(result.diagnostics());
        }
        return new Formatted(changed, files.size(), faulty, config.interfaceLanguage());
    }

    /// The paths of the files that can be set right.
    public static List<String> paths(Path content) {
        return texts(SourceReader.read(content, "").value()).map(SourceFile.Text::path).toList();
    }

    private static Stream<SourceFile.Text> texts(SourceTree tree) {
        return tree.files().values().stream()
                .filter(SourceFile.Text.class::isInstance)
                .map(SourceFile.Text.class::cast)
                .filter(file -> file.path().endsWith(".md") || file.path().endsWith(".markdown"));
    }

    private Outcome<Optional<Formatted.Change>> format(
            SourceFile.Text file, List<Diagnostic> reading) {
        List<Diagnostic> errors =
                Stream.concat(
                                reading.stream()
                                        .filter(one -> one.location().file().equals(file.shown())),
                                parser.parse(SourceTree.of(List.of(file))).diagnostics().stream())
                        .filter(one -> one.severity() == Severity.ERROR)
                        .toList();
        if (!errors.isEmpty() || !file.sound()) {
            return new Outcome<>(Optional.empty(), errors);
        }
        return Outcome.of(
                Opened.of(file, parser)
                        .flatMap(this::rightened)
                        .filter(text -> !text.equals(file.text()))
                        .map(text -> change(file, text)));
    }

    private static Formatted.Change change(SourceFile.Text file, String after) {
        int line = new AuthorLines(file.text()).firstDifference(after) + 1;
        return new Formatted.Change(file.path(), file.shown(), line, file.text(), after);
    }

    /// The text of a file in its normal form; empty where it does not come to rest.
    private Optional<String> rightened(Opened file) {
        Opened now = file;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = now.text();
            now = Careful.apply(now, KeysInOrder.edits(now), parser);
            now = Careful.apply(now, KeySpaces.edits(now), parser);
            now = Careful.apply(now, TextSpaces.edits(now, markdown), parser);
            now = Careful.apply(now, WrittenSigns.edits(now, markdown, signs), parser);
            if (now.text().equals(before)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }
}
