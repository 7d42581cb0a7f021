package fr.balise.typography;

/// The ending of an ordinal is raised and put in its short form: `1er`, `1ère` → `re`, `2ème` → `e`.
final class Ordinals implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int number : tokens.numbers()) {
            int word = number + 1;
            if (tokens.isJoined(word)
                    && tokens.is(word, Kind.WORD)
                    && !tokens.continues(number)
                    && !tokens.isContinued(word)
                    && tokens.isInteger(number)) {
                String ending = ending(tokens.value(number), tokens.word(word));
                if (!ending.isEmpty()) {
                    tokens.raise(word, tokens.start(word), ending);
                }
            }
        }
    }

    /// The short ending for a number, or nothing when the letters are not an ordinal's: `ère` of 1 → `re`.
    static String ending(int value, String letters) {
        String first =
                switch (letters) {
                    case "er", "re", "ers", "res" -> letters;
                    case "ère", "ere" -> "re";
                    case "ères", "eres" -> "res";
                    default -> "";
                };
        String second =
                switch (letters) {
                    case "nd", "nde", "nds", "ndes" -> letters;
                    default -> "";
                };
        String other =
                switch (letters) {
                    case "e", "è", "ème", "eme", "ième", "ieme" -> "e";
                    case "es", "èmes", "emes", "ièmes", "iemes" -> "es";
                    default -> "";
                };
        return switch (value) {
            case 1 -> first;
            case 2 -> second.isEmpty() ? other : second;
            default -> other;
        };
    }
}
