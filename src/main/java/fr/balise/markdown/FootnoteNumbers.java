package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.NoteCall;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the footnotes of one text by their first call.
final class FootnoteNumbers {

    /// A note that is called at least once.
    ///
    /// @param calls ids of its calls, in order
    record Note(int number, String id, FootnoteDefinition definition, List<String> calls) {}

    private final Ids ids;
    private final DefinitionMap<FootnoteDefinition> labels =
            new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final Map<FootnoteDefinition, Note> called = new HashMap<>();
    private final List<Note> order = new ArrayList<>();

    FootnoteNumbers(Ids ids) {
        this.ids = ids;
    }

    /// Takes every note out of the flow of a text, wherever its author put it; each is read when its turn comes.
    void takeFrom(Node parent) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof FootnoteDefinition definition) {
                definition.unlink();
                definitions.add(definition);
                labels.putIfAbsent(definition.getLabel(), definition);
            }
            if (!(node instanceof Paragraph)) {
                takeFrom(node);
            }
        }
    }

    /// The node for one more call of a note.
    NoteCall call(FootnoteReference reference) {
        return call(labels.get(reference.getLabel()));
    }

    /// The node for a note that is written where it is called, `^[…]`; its words become a note like any other.
    NoteCall call(InlineFootnote written) {
        Paragraph words = new Paragraph();
        BaliseNode.moveChildren(written, words);
        FootnoteDefinition definition = new FootnoteDefinition("");
        definition.appendChild(words);
        return call(definition);
    }

    private NoteCall call(FootnoteDefinition definition) {
        Note note = called.computeIfAbsent(definition, this::number);
        int count = note.calls().size() + 1;
        String base = "fnref-" + note.number();
        String callId = ids.of(count == 1 ? base : base + "-" + count);
        note.calls().add(callId);
        return new NoteCall(note.number(), note.id(), callId);
    }

    private Note number(FootnoteDefinition definition) {
        int number = order.size() + 1;
        Note note = new Note(number, ids.of("fn-" + number), definition, new ArrayList<>());
        order.add(note);
        return note;
    }

    /// The notes by number; grows while the notes themselves are read, as a note may call another.
    List<Note> order() {
        return order;
    }

    /// Notes that no text calls, a second one with the same label among them.
    List<FootnoteDefinition> unused() {
        return definitions.stream().filter(note -> !called.containsKey(note)).toList();
    }
}
