package fr.balise.format;

import fr.balise.document.DocumentParser;
import fr.balise.edit.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes those of some edits of a file that leave its meaning alone.
///
/// All of them are tried at once, then halves, so that in a file of a thousand edits one that would change the page costs
/// some ten readings of it and not a thousand.
final class Careful {

    private final Opened opened;
    private final Meaning meaning;
    private final DocumentParser parser;
    private final List<TextEdit> made = new ArrayList<>();

    private Careful(Opened opened, DocumentParser parser) {
        this.opened = opened;
        this.meaning = opened.meaning();
        this.parser = parser;
    }

    /// The file after the edits that may be made.
    static Opened apply(Opened opened, List<TextEdit> edits, DocumentParser parser) {
        Careful careful = new Careful(opened, parser);
        return edits.isEmpty() ? opened : careful.tried(edits).orElse(opened);
    }

    /// The file after these edits and those made before; empty where none of these can be made.
    private Optional<Opened> tried(List<TextEdit> edits) {
        List<TextEdit> all = new ArrayList<>(made);
        all.addAll(edits);
        Optional<Opened> after = read(TextEdit.apply(opened.text(), all));
        if (after.isPresent()) {
            made.addAll(edits);
            return after;
        }
        if (edits.size() == 1) {
            return Optional.empty();
        }
        int half = edits.size() / 2;
        Optional<Opened> first = tried(edits.subList(0, half));
        Optional<Opened> second = tried(edits.subList(half, edits.size()));
        return second.or(() -> first);
    }

    private Optional<Opened> read(String text) {
        return opened.with(text, parser).filter(after -> after.meaning().replaces(meaning));
    }
}
