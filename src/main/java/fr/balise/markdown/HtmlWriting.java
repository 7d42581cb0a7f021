package fr.balise.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One writing of a text as HTML: puts the renderers of this package before those of the library.
///
/// Holds what changes while a page is written; a new one is made for each.
final class HtmlWriting {

    private final ParsedText text;
    private final Tree tree;
    private final Dialect dialect;
    private final RenderContext context;
    private final boolean titled;
    private final int lowered;
    private final Abbreviations abbreviations;
    private int quiet;

    HtmlWriting(
            ParsedText text, Dialect dialect, RenderContext context, boolean titled, int lowered) {
        this.text = text;
        this.tree = text.tree().open();
        this.dialect = dialect;
        this.context = context;
        this.titled = titled;
        this.lowered = lowered;
        this.abbreviations = new Abbreviations(context.abbreviations());
    }

    /// The HTML.
    String html() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder().percentEncodeUrls(true);
        switch (dialect) {
            case COMMONMARK -> {}
            case BALISE ->
                    builder.nodeRendererFactory(html -> new TextHtml(html, this))
                            .nodeRendererFactory(html -> new LinkHtml(html, this))
                            .nodeRendererFactory(html -> new ImageHtml(html, this))
                            .nodeRendererFactory(html -> new BlockHtml(html, this))
                            .nodeRendererFactory(html -> new NoteHtml(html, this))
                            .attributeProviderFactory(html -> HtmlWriting::cellAttributes);
        }
        return builder.extensions(dialect.extensions()).build().render(tree.document());
    }

    /// Header cells say that they head a column; alignment is a class, as `align` is not HTML any more.
    private static void cellAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
            if (cell.getAlignment() != null) {
                attributes.put(
                        "class",
                        switch (cell.getAlignment()) {
                            case LEFT -> "gauche";
                            case CENTER -> "centre";
                            case RIGHT -> "droite";
                        });
            }
        }
    }

    /// What is known of a territory that a block names.
    Optional<ResolvedLink> territory(String name) {
        return context.resolver().territory(name);
    }

    /// Where a mention leads on this page; a resolver is not trusted with addresses that run code.
    Optional<ResolvedLink> target(Mention mention) {
        return context.resolver()
                .resolve(mention)
                .filter(target -> SafeAddress.isSafe(target.href()));
    }

    Optional<ShownImage> shown(Mention.ImageMention image) {
        return context.resolver().shown(image);
    }

    MarkdownWords words() {
        return context.words();
    }

    boolean onScreen() {
        return context.edition() == Edition.SCREEN;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /// The footnotes, by number.
    List<Tree.Note> notes() {
        return tree.notes();
    }

    /// An id of this page.
    String id(String id) {
        return context.idPrefix() + id;
    }

    /// Whether a node is the title that the page shows by itself.
    boolean isHidden(Node node) {
        return !titled && tree.title().filter(title -> title.equals(node)).isPresent();
    }

    /// Ids that this page leaves out together with the title.
    Set<String> hiddenIds() {
        return titled ? Set.of() : text.titleIds();
    }

    /// The heading that a node is written as, at its level on this page.
    Optional<Heading> heading(Node node) {
        return Optional.ofNullable(tree.headingOf().get(node)).map(h -> h.lowered(lowered));
    }

    /// Whether acronyms are left alone here: in headings and links.
    boolean isQuiet() {
        return quiet > 0;
    }

    /// Writes something in which acronyms are left alone.
    void quietly(Runnable writing) {
        quiet++;
        writing.run();
        quiet--;
    }
}
