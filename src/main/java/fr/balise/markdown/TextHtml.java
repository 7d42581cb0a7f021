package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.Marked;
import fr.balise.markdown.BaliseNode.Superscript;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Writes text with its acronyms, superscripts and marked words, headings with their ids, boxes of task lists.
final class TextHtml extends NodeWriter {

    // What paper sets in one line needs no parts.
    private static final Set<String> SCREEN_ONLY = Set.of("separateur", "fait");

    TextHtml(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context, writing);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                Heading.class,
                Superscript.class,
                Marked.class,
                TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> text(text);
            case Heading heading -> heading(heading);
            case Superscript raised -> element("sup", Map.of(), raised);
            case Marked marked -> marked(marked);
            case TaskListItemMarker marker -> box(marker);
            default -> visitChildren(node);
        }
    }

    private void text(Text text) {
        if (writing.isQuiet()) {
            html.text(text.getLiteral());
        } else {
            writing.abbreviations().write(text.getLiteral(), html);
        }
    }

    private void heading(Heading node) {
        if (writing.isHidden(node)) {
            return;
        }
        fr.balise.markdown.Heading heading = writing.heading(node).orElseThrow();
        html.line();
        writing.quietly(
                () -> element("h" + heading.level(), Map.of("id", writing.id(heading.id())), node));
        html.line();
    }

    private void marked(Marked marked) {
        if (!writing.onScreen() && SCREEN_ONLY.contains(marked.cssClass)) {
            visitChildren(marked);
            return;
        }
        html.tag(marked.tag, Map.of("class", marked.cssClass));
        if (marked.datetime.isPresent()) {
            element("time", Map.of("datetime", marked.datetime.get()), marked);
        } else {
            visitChildren(marked);
        }
        html.tag('/' + marked.tag);
    }

    private void box(TaskListItemMarker marker) {
        if (!writing.onScreen()) {
            html.text(marker.isChecked() ? "☑ " : "☐ ");
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "checkbox");
        attributes.put("disabled", "");
        if (marker.isChecked()) {
            attributes.put("checked", "");
        }
        MarkdownWords words = writing.words();
        attributes.put("aria-label", marker.isChecked() ? words.taskDone() : words.taskOpen());
        html.tag("input", attributes);
        html.raw(" ");
    }

    private void element(String tag, Map<String, String> attributes, Node contents) {
        html.tag(tag, attributes);
        visitChildren(contents);
        html.tag('/' + tag);
    }
}
