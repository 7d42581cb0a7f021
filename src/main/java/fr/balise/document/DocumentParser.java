package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Documents.SetAside;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.MarkdownText;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stage *parse*: `SourceTree` → [Documents].
///
/// Every Markdown file of the tree becomes a document, or is set aside with the diagnostics that say why. Files are
/// independent of each other and are parsed on all cores; the result is in the order of their paths.
public final class DocumentParser {

    private final Defaults defaults;
    private final MarkdownParser markdown = MarkdownParser.create();

    /// What the publication says about documents that say nothing themselves.
    ///
    /// @param series of a fiche
    /// @param language BCP 47 tag of a text
    /// @param drafts whether drafts are published
    public record Defaults(String series, String language, boolean drafts) {}

    /// A parser for the documents of one publication.
    public DocumentParser(Defaults defaults) {
        this.defaults = defaults;
    }

    /// Parses every Markdown file of a tree.
    public Outcome<Documents> parse(SourceTree tree) {
        List<Outcome<Result>> results = texts(tree).parallelStream().map(this::parse).toList();
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
    private sealed interface Result {
        /// A document to publish.
        record Made(Document document) implements Result {}

        /// A file that is set aside.
        record Left(SetAside aside) implements Result {}
    }

    private static List<SourceFile.Text> texts(SourceTree tree) {
        return tree.files().values().stream()
                .filter(SourceFile.Text.class::isInstance)
                .map(SourceFile.Text.class::cast)
                .filter(file -> file.path().endsWith(".md") || file.path().endsWith(".markdown"))
                .toList();
    }

    private Outcome<Result> parse(SourceFile.Text file) {
        Origin origin = new Origin(file.path(), file.shown());
        Result left = new Result.Left(SetAside.of(origin, file.text()));
        List<Diagnostic> conflicts = MergeMarkers.find(file.text(), file.shown());
        if (!conflicts.isEmpty()) {
            return new Outcome<>(left, conflicts);
        }
        Outcome<Optional<FrontMatterBlock>> split =
                FrontMatterBlock.split(file.text(), file.shown());
        if (split.value().isEmpty()) {
            return new Outcome<>(left, split.diagnostics());
        }
        FrontMatterBlock block = split.value().get();
        Declared declared = Declared.in(block, origin);
        if (declared.frontMatter().draft() && !defaults.drafts()) {
            // Unfinished work that nobody will see may have faults.
            return Outcome.of(left);
        }
        // The text is read even below a faulty front matter, so that one run names every fault of
        // the file.
        Outcome<MarkdownText> body = body(block, origin, declared.frontMatter());
        Outcome<Optional<Document>> document =
                new DocumentMaker(origin, declared, defaults).make(body.value());
        List<Diagnostic> problems = new ArrayList<>(declared.problems());
        problems.addAll(body.diagnostics());
        problems.addAll(document.diagnostics());
        problems.addAll(RawHtmlReport.of(body.value()));
        Outcome<Result> made =
                new Outcome<>(
                        document.value().<Result>map(Result.Made::new).orElse(left), problems);
        return made.hasErrors() ? made.map(_ -> left) : made;
    }

    private Outcome<MarkdownText> body(
            FrontMatterBlock block, Origin origin, FrontMatter frontMatter) {
        return markdown.parse(
                block.body(),
                new MarkdownSource(origin.shown(), block.bodyLine()),
                Typography.forLanguage(frontMatter.language().orElse(defaults.language())));
    }
}
