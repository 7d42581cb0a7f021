package fr.balise.document;

import fr.balise.address.Slug;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Document.Identity;
import fr.balise.document.DocumentParser.Defaults;
import fr.balise.markdown.MarkdownText;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes a document of what a file declares and of its text.
final class DocumentMaker {

    private final Origin origin;
    private final Declared declared;
    private final FrontMatter frontMatter;
    private final Defaults defaults;
    private final List<Diagnostic> problems = new ArrayList<>();

    DocumentMaker(Origin origin, Declared declared, Defaults defaults) {
        this.origin = origin;
        this.declared = declared;
        this.frontMatter = declared.frontMatter();
        this.defaults = defaults;
    }

    /// The document; empty when it has no title or a fiche no number, or none that can be read.
    Outcome<Optional<Document>> make(MarkdownText text) {
        DocumentType type = type();
        String language = frontMatter.language().orElse(defaults.language());
        Typography typography = Typography.forLanguage(language);
        Optional<String> heading = text.leadingTitle();
        Optional<String> given = frontMatter.title().map(typography::apply);
        boolean repeats =
                heading.isPresent() && given.map(title -> same(title, heading.get())).orElse(true);
        MarkdownText body = repeats ? text.withoutLeadingTitle() : text.belowTitle();
        Optional<String> title = given.or(() -> heading).or(() -> fromName(type));
        boolean numbered = type != DocumentType.FICHE || frontMatter.number().isPresent();
        if (!numbered && declared.lacks("numero", "number")) {
            problems.add(new DocumentProblem.NoNumber().at(origin.location()));
        }
        Optional<Document> document =
                title.filter(_ -> numbered && identified())
                        .map(
                                name ->
                                        make(
                                                type,
                                                new Identity(
                                                        name,
                                                        frontMatter
                                                                .subtitle()
                                                                .map(typography::apply),
                                                        summary(body, typography),
                                                        language),
                                                body));
        return new Outcome<>(document, problems);
    }

    /// Whether what tells this document from others could be read: of a `numero:` or `type:` that is given and refused
    /// nobody knows which one was meant.
    private boolean identified() {
        return !(declared.gives("type") && frontMatter.type().isEmpty())
                && !(declared.gives("serie", "series") && frontMatter.series().isEmpty())
                && !(declared.gives("numero", "number") && frontMatter.number().isEmpty());
    }

    /// A document that is never published and stands for a file in the search for faults of its text.
    Document standIn(MarkdownText text) {
        String language = frontMatter.language().orElse(defaults.language());
        return new Document.Page(
                origin,
                new Identity(origin.stem(), Optional.empty(), Optional.empty(), language),
                frontMatter,
                text);
    }

    private Optional<String> summary(MarkdownText body, Typography typography) {
        return frontMatter
                .summary()
                .map(typography::apply)
                .or(() -> Optional.of(Summary.of(body.firstParagraph())))
                .filter(words -> !words.isEmpty());
    }

    /// The title that a file name gives, for texts that come from elsewhere; else a missing title is reported.
    private Optional<String> fromName(DocumentType type) {
        boolean free = type == DocumentType.PAGE || type == DocumentType.ARTICLE;
        String used = free ? spoken(origin.stem()) : "";
        if (declared.lacks("titre", "title")) {
            problems.add(new DocumentProblem.NoTitle(used).at(origin.location()));
        }
        return Optional.of(used).filter(name -> !name.isEmpty());
    }

    private Document make(DocumentType type, Identity identity, MarkdownText body) {
        return switch (type) {
            case FICHE ->
                    new Document.Fiche(
                            origin,
                            identity,
                            frontMatter,
                            body,
                            frontMatter.number().orElseThrow().value(),
                            frontMatter.series().orElse(defaults.series()));
            case CHAPTER -> new Document.Chapter(origin, identity, frontMatter, body);
            case ARTICLE -> new Document.Article(origin, identity, frontMatter, body);
            case PANORAMA -> new Document.Panorama(origin, identity, frontMatter, body);
            case DIRECTORY -> new Document.Directory(origin, identity, frontMatter, body);
            case PAGE -> new Document.Page(origin, identity, frontMatter, body);
        };
    }

    private DocumentType type() {
        if (frontMatter.type().isPresent()) {
            return frontMatter.type().get();
        }
        String stem = origin.stem().toLowerCase(Locale.ROOT);
        if (stem.equals("index") || stem.equals("_index") || stem.equals("readme")) {
            return DocumentType.PAGE;
        }
        DocumentType ofFolder = DocumentType.ofPath(origin.path());
        return ofFolder == DocumentType.PAGE && frontMatter.number().isPresent()
                ? DocumentType.FICHE
                : ofFolder;
    }

    private static boolean same(String title, String heading) {
        return Slug.distinct(title).equals(Slug.distinct(heading));
    }

    /// A file name as words: `notes-de_lecture` → «Notes de lecture», `2019-06-01-visite` → «Visite».
    private static String spoken(String stem) {
        String words =
                stem.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-(?=.)", "")
                        .replace('-', ' ')
                        .replace('_', ' ')
                        .strip();
        return words.isEmpty()
                ? stem
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
