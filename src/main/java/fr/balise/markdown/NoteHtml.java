package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.NoteCall;

import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes calls to footnotes, and the notes themselves: on a screen after the text, for paper at their first call, from
/// where the print edition lets them float to the foot of the page.
final class NoteHtml extends NodeWriter {

    private boolean insideNote;

    NoteHtml(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context, writing);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Document.class, NoteCall.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof NoteCall call && writing.onScreen()) {
            call(call);
        } else if (node instanceof NoteCall call) {
            callOnPaper(call);
        } else {
            visitChildren(node);
            if (writing.onScreen() && !writing.notes().isEmpty()) {
                notes(writing.notes());
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

    private void callOnPaper(NoteCall call) {
        Optional<Tree.Note> note =
                writing.notes().stream().filter(one -> one.id().equals(call.noteId)).findFirst();
        if (note.isEmpty()) {
            return;
        }
        Optional<String> first =
                note.get().calls().stream()
                        .filter(id -> !writing.hiddenIds().contains(id))
                        .findFirst();
        if (insideNote) {
            // A note that is called from a note cannot float from there.
            html.text(" (");
            blocks(note.get().body());
            html.text(")");
        } else if (first.isPresent() && first.get().equals(call.callId)) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "note");
            attributes.put("id", writing.id(call.noteId));
            attributes.put("data-note", Integer.toString(call.number));
            html.tag("span", attributes);
            insideNote = true;
            blocks(note.get().body());
            insideNote = false;
            html.tag("/span");
        } else {
            html.tag("sup", Map.of("class", "appel"));
            html.tag("a", Map.of("href", "#" + writing.id(call.noteId)));
            html.text(Integer.toString(call.number));
            html.tag("/a");
            html.tag("/sup");
        }
    }

    /// The blocks of a note inside the line that calls it, where only inline elements may stand.
    private void blocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Paragraph paragraph -> line(() -> visitChildren(paragraph), paragraph);
                case ListBlock _ -> blocks(block);
                case ListItem _ -> {
                    html.text("– ");
                    blocks(block);
                }
                default -> {
                    String words = PlainWords.of(block);
                    line(() -> html.text(words), block);
                }
            }
        }
    }

    private void line(Runnable words, Node block) {
        html.tag("span", Map.of("class", "alinea"));
        words.run();
        html.tag("/span");
        if (block.getNext() != null) {
            html.raw(" ");
        }
    }

    private void notes(List<Tree.Note> notes) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "notes");
        attributes.put("role", "doc-endnotes");
        attributes.put("aria-label", writing.words().notes());
        html.line();
        html.tag("section", attributes);
        html.line();
        html.tag("ol");
        html.line();
        for (Tree.Note note : notes) {
            note(note);
        }
        html.tag("/ol");
        html.line();
        html.tag("/section");
        html.line();
    }

    /// The links back stand at the end of the last paragraph, or after the last block that is none.
    private void note(Tree.Note note) {
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

    private void links(Tree.Note note) {
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
