package fr.balise.markdown;

import fr.balise.diagnostic.Outcome;
import fr.balise.typography.Typography;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads Markdown: a body in, a [MarkdownText] and what is wrong with it out. Thread-safe; one serves a whole build.
///
/// Any line end (`\n`, `\r\n`, `\r`) and composed or decomposed accents give the same result. Nothing is refused: what
/// cannot be understood stays text and is reported.
///
/// Example: `parse("Cf fiche n°44", source, Typography.forLanguage("fr"))` has one mention, fiche 44.
public final class MarkdownParser {

    private final Dialect dialect;
    private final Parser parser;
    private final Optional<TreeShelf> shelf;

    private MarkdownParser(Dialect dialect) {
        this(dialect, dialect.parser(), Optional.empty());
    }

    private MarkdownParser(Dialect dialect, Parser parser, Optional<TreeShelf> shelf) {
        this.dialect = dialect;
        this.parser = parser;
        this.shelf = shelf;
    }

    /// A parser with all of Balise's additions.
    public static MarkdownParser create() {
        return new MarkdownParser(Dialect.BALISE);
    }

    /// A parser of plain CommonMark: no extension, reference, typography or id.
    public static MarkdownParser commonMark() {
        return new MarkdownParser(Dialect.COMMONMARK);
    }

    /// The same parser for so many texts that they should not all be in memory: their trees wait in a file.
    public MarkdownParser forManyTexts() {
        return new MarkdownParser(dialect, parser, TreeShelf.open());
    }

    /// Reads one body again for those who read it over: the author's words as they stand in the file, before any
    /// typography, each with its place.
    public AuthoredText authored(String body, MarkdownSource source) {
        SourcePositions positions = SourcePositions.of(body, source);
        return new AuthoredWalk(positions).read(parser.parse(positions.body()));
    }

    /// Reads one body again for those who change what it names: every number of a fiche and every address, each with its
    /// place.
    public WrittenReferences references(String body, MarkdownSource source) {
        SourcePositions positions = SourcePositions.of(body, source);
        return new ReferenceWalk(positions).read(parser.parse(positions.body()));
    }

    /// What each line of a body is, for those who mend its lines.
    public List<LineKind> lines(String body) {
        return LineKinds.of(body, parser.parse(body));
    }

    /// Reads one body.
    public Outcome<MarkdownText> parse(String body, MarkdownSource source, Typography typography) {
        Objects.requireNonNull(typography);
        return switch (dialect) {
            case COMMONMARK ->
                    Outcome.of(new MarkdownText(ParsedText.bare(parser.parse(body)), dialect));
            case BALISE -> {
                ParsedText text = read(body, source, typography, shelf);
                yield new Outcome<>(new MarkdownText(text, dialect), text.diagnostics());
            }
        };
    }

    private ParsedText read(
            String body, MarkdownSource source, Typography typography, Optional<TreeShelf> kept) {
        SourcePositions positions = SourcePositions.of(body, source);
        Node document = parser.parse(positions.body());
        return new TreeWalk(positions, typography).read(document, kept);
    }

    /// A body, and where it stands.
    public record Passage(String body, MarkdownSource source) {}

    /// A text of which all is noted that [#parse] would find in it but its tree, for which the same body is read when
    /// somebody wants it. A note that is none is an [IOException].
    ///
    /// @param file as the author knows it
    public MarkdownText recall(
            TextNote note, String file, Typography typography, Supplier<Passage> reader)
            throws IOException {
        return note.read(
                file,
                new KeptTree.Unread(
                        () -> {
                            Passage again = reader.get();
                            return read(again.body(), again.source(), typography, Optional.empty())
                                    .tree();
                        }));
    }
}
