package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.StrayFence;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes blocks `::: nom`, each in its own form.
final class BlockHtml extends NodeWriter {

    BlockHtml(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context, writing);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedBlock.class, BlockTitle.class, StrayFence.class);
    }

    @Override
    public void render(Node node) {
        // Titles are written by their block; a stray fence is an error and leaves nothing.
        if (node instanceof FencedBlock block) {
            if (block.kind.isPresent()) {
                write(block, block.kind.get());
            } else {
                visitChildren(block);
            }
        }
    }

    private void write(FencedBlock block, BlockKind kind) {
        MarkdownWords words = writing.words();
        switch (kind) {
            case FIGURES -> labelled("section", block, kind, words.keyFigures());
            case TIMELINE -> timeline(block, kind);
            case QUOTE -> quote(block, kind);
            case BOX -> labelled(writing.onScreen() ? "aside" : "div", block, kind, "");
            case SEE_ALSO ->
                    labelled(writing.onScreen() ? "nav" : "div", block, kind, words.seeAlso());
            case LEVER -> headed("section", block, kind, words.lever() + " " + block.number);
            case QUESTION -> headed("section", block, kind, "");
            case INITIATIVE -> headed("article", block, kind, "");
        }
    }

    /// A block named by its title, or by a label when it has none.
    private void labelled(String tag, FencedBlock block, BlockKind kind, String label) {
        Map<String, String> attributes = attributes(block, kind);
        if (writing.onScreen()) {
            if (block.title().isPresent()) {
                attributes.put("aria-labelledby", writing.id(block.titleId));
            } else if (!label.isEmpty()) {
                attributes.put("aria-label", label);
            }
        }
        open(tag, attributes);
        title(block);
        visitChildren(block);
        close(tag);
    }

    private void title(FencedBlock block) {
        if (block.title().isPresent()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "titre");
            attributes.put("id", writing.id(block.titleId));
            html.tag("p", attributes);
            html.tag("strong");
            writing.quietly(() -> visitChildren(block.title().get()));
            html.tag("/strong");
            html.tag("/p");
            html.line();
        }
    }

    /// A list alone is itself the block; with a title or anything else around it, it stands in a section.
    private void timeline(FencedBlock block, BlockKind kind) {
        boolean alone =
                block.getFirstChild() instanceof ListBlock
                        && block.getFirstChild().getNext() == null;
        if (alone) {
            steps(block.getFirstChild(), attributes(block, kind));
            return;
        }
        open("section", attributes(block, kind));
        title(block);
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                steps(child, Map.of());
            } else {
                context.render(child);
            }
        }
        close("section");
    }

    private void steps(Node list, Map<String, String> attributes) {
        open("ol", attributes);
        visitChildren(list);
        close("ol");
    }

    private void quote(FencedBlock block, BlockKind kind) {
        open("figure", attributes(block, kind));
        html.tag("blockquote");
        html.line();
        visitChildren(block);
        close("blockquote");
        if (block.title().isPresent()) {
            html.tag("figcaption");
            html.text("— ");
            visitChildren(block.title().get());
            close("figcaption");
        }
        close("figure");
    }

    private void headed(String tag, FencedBlock block, BlockKind kind, String number) {
        open(tag, attributes(block, kind));
        writing.heading(block).ifPresent(heading -> heading(block, heading, number));
        visitChildren(block);
        if (!block.address.isEmpty()) {
            address(block);
        }
        if (!block.territory.isEmpty()) {
            html.tag("p", Map.of("class", "territoire"));
            territory(block.territory);
            close("p");
        }
        close(tag);
    }

    private void territory(String name) {
        Optional<ResolvedLink> known = writing.territory(name);
        String href = known.map(ResolvedLink::href).orElse("");
        if (!href.isEmpty()) {
            html.tag("a", Map.of("href", href));
        }
        html.text(known.flatMap(ResolvedLink::text).orElse(name));
        if (!href.isEmpty()) {
            html.tag("/a");
        }
    }

    private void heading(FencedBlock block, Heading heading, String number) {
        String tag = "h" + heading.level();
        html.tag(tag, Map.of("id", writing.id(heading.id())));
        if (!number.isEmpty()) {
            html.tag("span", Map.of("class", "numero"));
            html.text(number);
            html.tag("/span");
        }
        if (block.title().isPresent()) {
            html.raw(number.isEmpty() ? "" : " ");
            writing.quietly(() -> visitChildren(block.title().get()));
        }
        close(tag);
    }

    private void address(FencedBlock block) {
        html.tag("p", Map.of("class", "adresse"));
        if (block.isLinked()) {
            html.tag("a", Map.of("href", context.encodeUrl(block.address)));
            html.text(WebAddressText.shown(block.address));
            html.tag("/a");
        } else {
            html.text(block.address);
        }
        close("p");
    }

    private Map<String, String> attributes(FencedBlock block, BlockKind kind) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "bloc " + kind.label());
        if (!block.id.isEmpty()) {
            attributes.put("id", writing.id(block.id));
        }
        return attributes;
    }

    private void open(String tag, Map<String, String> attributes) {
        html.line();
        html.tag(tag, attributes);
        html.line();
    }

    private void close(String tag) {
        html.tag('/' + tag);
        html.line();
    }
}
