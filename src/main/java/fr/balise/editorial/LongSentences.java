package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;

import java.util.function.Consumer;

/// Sentences that nobody can read out in one breath.
///
/// A word is what stands between two spaces and holds a letter or a digit, as writing programs count. Lists, headings of tables
/// and titles are no sentences.
final class LongSentences implements DocumentCheck {

    /// How many words a sentence may have. Plain-language guides advise 15 to 25; twice that is no matter of taste.
    private static final int FRENCH = 50;

    /// English says the same in fewer words.
    private static final int ENGLISH = 45;

    /// How many of its first words are shown.
    private static final int SHOWN = 5;

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        int most =
                switch (reading.language()) {
                    case FRENCH -> FRENCH;
                    case ENGLISH -> ENGLISH;
                    case OTHER -> Integer.MAX_VALUE;
                };
        for (Stretch stretch : reading.text().passages().stream().map(Stretch::of).toList()) {
            switch (stretch.kind()) {
                case PARAGRAPH, LIST_ITEM, QUOTATION, NOTE -> {
                    for (Sentences.Span sentence : Sentences.of(stretch.text())) {
                        check(stretch, sentence, most, report);
                    }
                }
                case CELL, HEAD_CELL, HEADING, TITLE -> {}
            }
        }
    }

    private static void check(
            Stretch stretch, Sentences.Span sentence, int most, Consumer<Diagnostic> report) {
        int words = 0;
        int shown = sentence.to();
        int i = sentence.from();
        while (i < sentence.to()) {
            int start = i;
            boolean word = false;
            while (i < sentence.to() && !Sentences.isSpace(stretch.text().charAt(i))) {
                char c = stretch.text().charAt(i);
                word |= Character.isLetterOrDigit(c);
                i++;
            }
            words += word && i > start ? 1 : 0;
            if (words == SHOWN && shown == sentence.to()) {
                shown = i;
            }
            i++;
        }
        if (words > most) {
            String first = stretch.text().substring(sentence.from(), shown).replaceAll("\\s+", " ");
            report.accept(
                    new EditorialProblem.LongSentence(words, most, first)
                            .at(stretch.at(sentence.from(), shown)));
        }
    }
}
