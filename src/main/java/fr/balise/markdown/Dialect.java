package fr.balise.markdown;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.List;

/// Which Markdown is read: CommonMark alone, or with everything that Balise adds to it.
enum Dialect {
    /// Plain CommonMark 0.31.2.
    COMMONMARK,
    /// CommonMark, the extensions of the library, blocks, references and typography.
    BALISE;

    /// Far beyond any real text, and far below what recursion over the tree can bear.
    private static final int MAX_NESTING = 100;

    private static final List<Extension> ADDED =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create(),
                    ImageAttributesExtension.create(),
                    AutolinkExtension.create());

    // Read by the library and written by us: see NoteHtml.
    private static final Extension FOOTNOTES =
            FootnotesExtension.builder().inlineFootnotes(true).build();

    /// Extensions of the library, which also know how to write their nodes.
    List<Extension> extensions() {
        return switch (this) {
            case COMMONMARK -> List.of();
            case BALISE -> ADDED;
        };
    }

    /// A parser of this dialect; it is thread-safe.
    Parser parser() {
        Parser.Builder builder =
                Parser.builder()
                        .extensions(extensions())
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(MAX_NESTING)
                        .maxInlineNesting(MAX_NESTING);
        return switch (this) {
            case COMMONMARK -> builder.build();
            case BALISE ->
                    builder.customBlockParserFactory(new FencedBlockFactory())
                            .extensions(List.of(FOOTNOTES))
                            .build();
        };
    }
}
