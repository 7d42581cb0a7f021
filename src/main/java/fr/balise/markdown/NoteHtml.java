package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.NoteCall;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes calls to footnotes, and the notes themselves after the text.
final class NoteHtml extends NodeWriter {

    NoteHtml(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context, writing);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Document.class, NoteCall.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof NoteCall call) {
            call(call);
        } else {
            visitChildren(node);
            if (!writing.text().notes().isEmpty()) {
                notes(writing.text().notes());
            }
        }
    }

    private void call(NoteCall call) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", writing.id(call.callId));
        attributes.put("href", "#" + writing.id(call.noteId));
        attributes.put("aria-label", writing.words().note() + " " + call.number);
        attributes.put("role", "doc-noteref");
        html.tag("sup", Map.of("class", "appel"));
        html.tag("a", attributes);
        html.text(Integer.toString(call.number));
        html.tag("/a");
        html.tag("/sup");
    }

    private void notes(List<ParsedText.Note> notes) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "notes");
        attributes.put("role", "doc-endnotes");
        attributes.put("aria-label", writing.words().notes());
        html.line();
        html.tag("section", attributes);
        html.line();
        html.tag("ol");
        html.line();
        for (ParsedText.Note note : notes) {
            note(note);
        }
        html.tag("/ol");
        html.line();
        html.tag("/section");
        html.line();
    }

    /// The links back stand at the end of the last paragraph, or after the last block that is none.
    private void note(ParsedText.Note note) {
        html.tag("li", Map.of("id", writing.id(note.id())));
        html.line();
        Node last = note.body().getLastChild();
        for (Node block = note.body().getFirstChild(); block != null; block = block.getNext()) {
            if (block.equals(last) && block instanceof Paragraph) {
                html.line();
                html.tag("p");
                visitChildren(block);
                links(note);
                html.tag("/p");
                html.line();
            } else {
                context.render(block);
            }
        }
        if (!(last instanceof Paragraph)) {
            links(note);
        }
        html.tag("/li");
        html.line();
    }

    private void links(ParsedText.Note note) {
        Set<String> hidden = writing.hiddenIds();
        int count = 0;
        for (String call : note.calls()) {
            count++;
            if (hidden.contains(call)) {
                continue;
            }
            String suffix = count == 1 ? "" : "-" + count;
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", "#" + writing.id(call));
            attributes.put("class", "retour");
            attributes.put(
                    "aria-label", writing.words().backToCall() + " " + note.number() + suffix);
            attributes.put("role", "doc-backlink");
            html.raw(" ");
            html.tag("a", attributes);
            html.text("↩");
            html.tag("/a");
        }
    }
}
