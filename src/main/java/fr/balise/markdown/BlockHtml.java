package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.BlockTitle;
import fr.balise.markdown.BaliseNode.FencedBlock;
import fr.balise.markdown.BaliseNode.Marked;
import fr.balise.markdown.BaliseNode.StrayFence;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes blocks `::: nom`, each in its own form.
final class BlockHtml extends NodeWriter {

    private static final Pattern SOURCE =
            Pattern.compile("Sources?[\\s\\u00a0\\u202f]*:", Pattern.CASE_INSENSITIVE);

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
        switch (kind) {
            case FIGURES -> figures(block, kind);
            case TIMELINE -> timeline(block, kind);
            case QUOTE -> quote(block, kind);
            case BOX -> box(block, kind);
            case SEE_ALSO -> seeAlso(block, kind);
            case LEVER, QUESTION -> headed("section", block, kind);
            case INITIATIVE -> initiative(block, kind);
        }
    }

    /// A text beside the others. It is a note and no landmark, of which a page with many boxes would have too many.
    private void box(FencedBlock block, BlockKind kind) {
        Map<String, String> attributes = attributes(block, kind);
        if (writing.onScreen()) {
            attributes.put("role", "note");
            attributes.putAll(name(block, ""));
        }
        whole(writing.onScreen() ? "aside" : "div", attributes, block);
    }

    /// On the screen, what it is can be read where the author gives no title.
    private void seeAlso(FencedBlock block, BlockKind kind) {
        open("div", attributes(block, kind));
        title(block);
        if (writing.onScreen() && block.title().isEmpty()) {
            html.tag("p", Map.of("class", "titre"));
            html.tag("strong");
            html.text(writing.words().seeAlso());
            html.tag("/strong");
            close("p");
        }
        visitChildren(block);
        close("div");
    }

    private void whole(String tag, Map<String, String> attributes, FencedBlock block) {
        open(tag, attributes);
        title(block);
        visitChildren(block);
        close(tag);
    }

    /// What names a block: its title, or a label when it has none.
    private Map<String, String> name(FencedBlock block, String label) {
        if (block.title().isPresent()) {
            return Map.of("aria-labelledby", writing.id(block.titleId));
        }
        return label.isEmpty() ? Map.of() : Map.of("aria-label", label);
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

    /// On the screen the list is named rather than what is around it, since two blocks of a page may have one name.
    private void figures(FencedBlock block, BlockKind kind) {
        if (!writing.onScreen()) {
            open("section", attributes(block, kind));
            title(block);
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                part(child);
            }
            close("section");
            return;
        }
        open("div", attributes(block, kind));
        title(block);
        lists(block, name(block, writing.words().keyFigures()));
        close("div");
    }

    /// A list alone is itself the block; with a title or anything else around it, it stands in a section.
    private void timeline(FencedBlock block, BlockKind kind) {
        boolean alone =
                block.getFirstChild() instanceof ListBlock
                        && block.getFirstChild().getNext() == null;
        Map<String, String> name =
                writing.onScreen() ? name(block, writing.words().timeline()) : Map.of();
        if (alone) {
            picture(block);
            Map<String, String> attributes = attributes(block, kind);
            attributes.putAll(name);
            list("ol", block.getFirstChild(), attributes);
            return;
        }
        String tag = writing.onScreen() ? "div" : "section";
        open(tag, attributes(block, kind));
        title(block);
        picture(block);
        lists(block, name);
        close(tag);
    }

    private void lists(FencedBlock block, Map<String, String> attributes) {
        boolean steps = block.kind.filter(BlockKind.TIMELINE::equals).isPresent();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                list(steps || child instanceof OrderedList ? "ol" : "ul", child, attributes);
            } else {
                part(child);
            }
        }
    }

    /// A paragraph «Source : …» says where the figures come from, and looks like it.
    private void part(Node child) {
        if (child instanceof Paragraph line && SOURCE.matcher(PlainWords.of(line)).lookingAt()) {
            html.line();
            html.tag("p", Map.of("class", "source"));
            visitChildren(line);
            close("p");
        } else {
            context.render(child);
        }
    }

    /// On the screen, the dates of a timeline on a line, where at least three can be placed.
    private void picture(FencedBlock block) {
        if (!writing.onScreen()) {
            return;
        }
        List<TimelineSpan> entries = new ArrayList<>();
        for (Node list = block.getFirstChild(); list != null; list = list.getNext()) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item.getFirstChild() instanceof Paragraph line
                        && line.getFirstChild() instanceof Marked date) {
                    TimelineSpan.of(PlainWords.of(date), date.datetime).ifPresent(entries::add);
                }
            }
        }
        TimelinePicture.svg(entries, writing.words().timeline())
                .ifPresent(
                        svg -> {
                            html.line();
                            html.raw(svg);
                            html.line();
                        });
    }

    private void list(String tag, Node list, Map<String, String> attributes) {
        open(tag, attributes);
        visitChildren(list);
        close(tag);
    }

    /// On the screen initiatives that follow each other are a list of cards.
    private void initiative(FencedBlock block, BlockKind kind) {
        boolean before = writing.onScreen() && isInitiative(block.getPrevious());
        boolean after = writing.onScreen() && isInitiative(block.getNext());
        if (after && !before) {
            open("ul", Map.of("class", "initiatives"));
        }
        if (before || after) {
            open("li", Map.of());
        }
        headed("article", block, kind);
        if (before || after) {
            close("li");
        }
        if (before && !after) {
            close("ul");
        }
    }

    private static boolean isInitiative(@Nullable Node node) {
        return node instanceof FencedBlock block
                && block.kind.filter(BlockKind.INITIATIVE::equals).isPresent();
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

    private void headed(String tag, FencedBlock block, BlockKind kind) {
        open(tag, attributes(block, kind));
        writing.heading(block).ifPresent(heading -> heading(block, heading));
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

    private void heading(FencedBlock block, Heading heading) {
        String tag = "h" + heading.level();
        html.tag(tag, Map.of("id", writing.id(heading.id())));
        if (block.number > 0) {
            number(block.number);
        }
        if (block.title().isPresent()) {
            html.raw(block.number > 0 ? " " : "");
            writing.quietly(() -> visitChildren(block.title().get()));
        }
        close(tag);
    }

    /// «Levier 3», with the bare number for those who set it large.
    private void number(int number) {
        html.tag("span", Map.of("class", "numero"));
        html.text(writing.words().lever() + " ");
        if (writing.onScreen()) {
            html.tag("span", Map.of("class", "rang"));
        }
        html.text(Integer.toString(number));
        if (writing.onScreen()) {
            html.tag("/span");
        }
        html.tag("/span");
    }

    private void address(FencedBlock block) {
        html.tag("p", Map.of("class", "adresse"));
        if (block.isLinked()) {
            String shown = WebAddressText.shown(block.address);
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", context.encodeUrl(block.address));
            // An address says nothing to somebody who hears the links of a page one by one. The
            // class
            // says that it is its own words, as it does of other bare links.
            if (writing.onScreen() && block.title().isPresent()) {
                attributes.put("class", "url");
                attributes.put("aria-label", shown + " – " + PlainWords.of(block.title().get()));
            }
            html.tag("a", attributes);
            html.text(shown);
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
