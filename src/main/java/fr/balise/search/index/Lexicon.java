package fr.balise.search.index;

import static java.util.Objects.requireNonNull;

import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.search.analysis.Word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Every form and every term of an index, numbered as they come, so that the words of a document are numbers.
///
/// May be used by several threads; which number a word gets depends on them, so nothing that is written out does on it.
final class Lexicon {

    private final Map<String, Numbers> forms = new ConcurrentHashMap<>();
    private final Map<String, Integer> terms = new ConcurrentHashMap<>();
    private final List<String> formTexts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> termTexts = Collections.synchronizedList(new ArrayList<>());

    /// The numbers of a form and of its term, which is the same wherever the form stands.
    record Numbers(int form, int term) {}

    /// The numbers of a word: one look-up for both, since this is done for every word of every document.
    Numbers of(Word word) {
        Numbers known = forms.get(word.form());
        return known == null
                ? forms.computeIfAbsent(
                        word.form(), form -> new Numbers(add(form, formTexts), term(word.term())))
                : known;
    }

    /// The number of a term.
    int term(String term) {
        Integer known = terms.get(term);
        return known == null ? terms.computeIfAbsent(term, one -> add(one, termTexts)) : known;
    }

    /// Writes all words, for [#read].
    void write(NoteWriter out) {
        out.list(terms(), out::text);
        out.list(
                forms(),
                form -> {
                    out.text(form);
                    out.number(requireNonNull(forms.get(form)).term());
                });
    }

    /// Begins with the words that another lexicon has written, each with the number that it had there.
    void read(NoteReader in) throws IOException {
        for (int left = in.count(); left > 0; left--) {
            String term = in.text();
            terms.put(term, add(term, termTexts));
        }
        for (int left = in.count(); left > 0; left--) {
            String form = in.text();
            forms.put(form, new Numbers(add(form, formTexts), (int) in.number()));
        }
    }

    private static int add(String text, List<String> texts) {
        synchronized (texts) {
            texts.add(text);
            return texts.size() - 1;
        }
    }

    /// Every form, by number.
    List<String> forms() {
        return List.copyOf(formTexts);
    }

    /// Every term, by number.
    List<String> terms() {
        return List.copyOf(termTexts);
    }
}
