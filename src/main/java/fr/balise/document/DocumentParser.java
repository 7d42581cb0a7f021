package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Documents.SetAside;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownParser.Passage;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.MarkdownText;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.typography.Typography;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stage *parse*: `SourceTree` → [Documents].
///
/// Every Markdown file of the tree becomes a document, or is set aside with the diagnostics that say why. A document that
/// could be made in spite of an error goes on as it is. Files are independent of each other and are parsed on all cores; the result is in the order of their paths.
public final class DocumentParser {

    // Of fewer texts the trees take 15 MB, which is not worth a file.
    private static final int MANY = 2_000;

    private final Defaults defaults;
    private final Map<String, DocumentNote> known;
    private final MarkdownParser markdown = MarkdownParser.create();

    /// What the publication says about documents that say nothing themselves.
    ///
    /// @param series of a fiche
    /// @param language BCP 47 tag of a text
    /// @param drafts whether drafts are published
    public record Defaults(String series, String language, boolean drafts) {}

    /// A parser for the documents of one publication.
    public DocumentParser(Defaults defaults) {
        this(defaults, Map.of());
    }

    /// The same parser where an earlier build has left notes on some documents.
    ///
    /// @param known by path; of files that are as they were
    public DocumentParser(Defaults defaults, Map<String, DocumentNote> known) {
        this.defaults = defaults;
        this.known = Map.copyOf(known);
    }

    /// Parses every Markdown file of a tree.
    public Outcome<Documents> parse(SourceTree tree) {
        List<SourceFile> files =
                tree.files().values().stream().filter(DocumentParser::isText).toList();
        MarkdownParser parser = files.size() < MANY ? markdown : markdown.forManyTexts();
        return documents(files.parallelStream().map(file -> document(file, parser)).toList());
    }

    private Outcome<Result> document(SourceFile file, MarkdownParser parser) {
        return recalled(file)
                .map(known -> Outcome.<Result>of(new Result.Made(known)))
                .orElseGet(() -> parse(opened(file), parser));
    }

    private static SourceFile.Text opened(SourceFile file) {
        return switch (file) {
            case SourceFile.Text text -> text;
            case SourceFile.Unopened unopened -> unopened.open();
            case SourceFile.Asset asset ->
                    throw new IllegalArgumentException("no text: " + asset.path());
        };
    }

    /// A document on which there is a note.
    private Optional<Document> recalled(SourceFile file) {
        DocumentNote note = known.get(file.path());
        if (note == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    note.read(
                            new Origin(file.path(), file.shown()),
                            (text, language) ->
                                    markdown.recall(
                                            text,
                                            file.shown(),
                                            Typography.forLanguage(language),
                                            () -> passage(opened(file)))));
        } catch (IOException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Passage passage(SourceFile.Text file) {
        FrontMatterBlock block = FrontMatterBlock.split(file.text(), file.shown()).value();
        return new Passage(block.body(), new MarkdownSource(file.shown(), block.bodyLine()));
    }

    /// The same for a process that parses again and again: a file that was parsed before with the same defaults is not
    /// parsed again.
    public Outcome<Documents> parse(SourceTree tree, ParseMemory memory) {
        return documents(memory.parse(texts(tree), defaults, file -> parse(file, markdown)));
    }

    private static Outcome<Documents> documents(List<Outcome<Result>> results) {
        List<Document> documents = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Outcome<Result> result : results) {
            problems.addAll(result.diagnostics());
            switch (result.value()) {
                case Result.Made(var document) -> documents.add(document);
                case Result.Left(var aside) -> setAside.add(aside);
            }
        }
        return new Outcome<>(new Documents(documents, setAside), problems);
    }

    /// A file becomes a document or is left out.
    sealed interface Result {
        /// A document to publish.
        record Made(Document document) implements Result {}

        /// A file that is set aside.
        record Left(SetAside aside) implements Result {}
    }

    private static List<SourceFile.Text> texts(SourceTree tree) {
        return tree.files().values().stream()
                .filter(DocumentParser::isText)
                .map(DocumentParser::opened)
                .toList();
    }

    private static boolean isText(SourceFile file) {
        return !(file instanceof SourceFile.Asset)
                && (file.path().endsWith(".md") || file.path().endsWith(".markdown"));
    }

    private Outcome<Result> parse(SourceFile.Text file, MarkdownParser parser) {
        Origin origin = new Origin(file.path(), file.shown());
        if (!file.sound() && file.text().isEmpty()) {
            // It could not be read at all, which has been said.
            return Outcome.of(new Result.Left(SetAside.of(origin, file.text())));
        }
        Outcome<FrontMatterBlock> split = FrontMatterBlock.split(file.text(), file.shown());
        Declared declared = Declared.in(split.value(), origin);
        if (declared.runsIntoText(split.value())) {
            split = FrontMatterBlock.unclosed(file.text(), file.shown());
            declared = Declared.in(split.value(), origin);
        }
        if (!file.sound()) {
            declared = declared.saved();
        }
        if (declared.frontMatter().draft() && !defaults.drafts()) {
            // Unfinished work that nobody will see may have faults.
            return Outcome.of(new Result.Left(SetAside.of(origin, file.text())));
        }
        // What is below a faulty front matter is read as well, and what could be made goes on to
        // the stage link, so that one run names every fault of the file.
        Outcome<MarkdownText> body = body(parser, split.value(), origin, declared.frontMatter());
        DocumentMaker maker = new DocumentMaker(origin, declared, defaults);
        Outcome<Optional<Document>> document = maker.make(body.value());
        List<Diagnostic> problems = new ArrayList<>(split.diagnostics());
        problems.addAll(declared.problems());
        problems.addAll(body.diagnostics());
        problems.addAll(document.diagnostics());
        problems.addAll(RawHtmlReport.of(body.value()));
        boolean sound = file.sound() && split.value().cut() == FrontMatterBlock.Cut.SOUND;
        Result result =
                document.value()
                        .filter(_ -> sound)
                        .<Result>map(Result.Made::new)
                        .orElseGet(
                                () ->
                                        new Result.Left(
                                                SetAside.of(origin, file.text())
                                                        .reading(maker.standIn(body.value()))));
        return new Outcome<>(result, problems);
    }

    private Outcome<MarkdownText> body(
            MarkdownParser parser, FrontMatterBlock block, Origin origin, FrontMatter frontMatter) {
        return parser.parse(
                block.body(),
                new MarkdownSource(origin.shown(), block.bodyLine()),
                Typography.forLanguage(frontMatter.language().orElse(defaults.language())));
    }
}
