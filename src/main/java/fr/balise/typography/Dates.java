package fr.balise.typography;

import java.util.Set;

/// A day stays with its month: `6 février`, `1er juin`.
final class Dates implements Rule {

    private static final Set<String> MONTHS =
            Set.of(
                    "janvier",
                    "février",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre",
                    "decembre",
                    "janv",
                    "févr",
                    "fév",
                    "avr",
                    "juil",
                    "sept",
                    "oct",
                    "nov",
                    "déc");

    private static final int LONGEST = 10;

    @Override
    public void apply(Tokens tokens) {
        for (int day : tokens.numbers()) {
            int value = tokens.value(day);
            if (tokens.length(day) > 2 || value < 1 || value > 31 || tokens.continues(day)) {
                continue;
            }
            boolean first =
                    value == 1 && tokens.isJoined(day + 1) && tokens.word(day + 1).equals("er");
            int month = first ? day + 2 : day + 1;
            if (tokens.isSpaced(month)
                    && tokens.length(month) <= LONGEST
                    && MONTHS.contains(tokens.word(month))) {
                tokens.space(month, Characters.NO_BREAK);
            }
        }
    }
}
