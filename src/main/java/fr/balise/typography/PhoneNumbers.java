package fr.balise.typography;

/// The groups of a telephone number stay together: `02 99 01 86 56`, `02.99.01.86.56`, `+33 2 99 01 86 56`,
/// `+33 (0)2 99 01 86 56`, `0 800 123 456`.
final class PhoneNumbers implements Rule {

    private static final int PAIRS = 5;

    @Override
    public void apply(Tokens tokens) {
        for (int number : tokens.numbers()) {
            if (tokens.continues(number) || isGroupOfOther(tokens, number)) {
                continue;
            }
            if (isDotted(tokens, number)) {
                undot(tokens, number);
            } else if (isNational(tokens, number) || isFreephone(tokens, number)) {
                glueGroups(tokens, number);
            } else if (tokens.isJoined(number) && tokens.isSign(number - 1, '+')) {
                international(tokens, number);
            }
        }
    }

    private static boolean isGroupOfOther(Tokens tokens, int number) {
        return tokens.isDecided(number) && tokens.is(number - 1, Kind.NUMBER);
    }

    private static boolean isDotted(Tokens tokens, int number) {
        if (tokens.length(number) != 3 * PAIRS - 1 || tokens.first(number) != '0') {
            return false;
        }
        int start = tokens.start(number);
        for (int i = 0; i < tokens.length(number); i++) {
            boolean point = i % 3 == 2;
            if (point != (tokens.charAt(start + i) == '.')
                    || (!point && !Characters.isDigit(tokens.charAt(start + i)))) {
                return false;
            }
        }
        return true;
    }

    private static void undot(Tokens tokens, int number) {
        for (int pair = 1; pair < PAIRS; pair++) {
            int point = tokens.start(number) + 3 * pair - 1;
            tokens.rewrite(point, point + 1, String.valueOf(Characters.NO_BREAK));
        }
    }

    private static boolean isNational(Tokens tokens, int number) {
        if (tokens.first(number) != '0' || !isGroup(tokens, number, 2, 2)) {
            return false;
        }
        for (int i = 1; i < PAIRS; i++) {
            if (!tokens.isSpaced(number + i) || !isGroup(tokens, number + i, 2, 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFreephone(Tokens tokens, int number) {
        return tokens.first(number) == '0'
                && tokens.length(number) == 1
                && tokens.isSpaced(number + 1)
                && isGroup(tokens, number + 1, 3, 3)
                && tokens.first(number + 1) == '8';
    }

    private static void international(Tokens tokens, int country) {
        int group = country + 1;
        boolean trunkPrefix =
                tokens.isSign(group, '(')
                        && tokens.value(group + 1) == 0
                        && tokens.isSign(group + 2, ')');
        if (trunkPrefix && tokens.is(group + 3, Kind.NUMBER)) {
            if (tokens.isSpaced(group)) {
                tokens.space(group, Characters.NO_BREAK);
            }
            group += 3;
            if (tokens.isSpaced(group)) {
                tokens.space(group, Characters.NO_BREAK);
            }
            glueGroups(tokens, group);
        } else {
            if (tokens.isSpaced(group) && isGroup(tokens, group, 1, 1)) {
                tokens.space(group, Characters.NO_BREAK);
                group++;
            }
            glueGroups(tokens, group - 1);
        }
    }

    /// Glues the groups that follow a first one, up to the length of any number in the world.
    private static void glueGroups(Tokens tokens, int first) {
        int group = first + 1;
        while (group < first + PAIRS && tokens.isSpaced(group) && isGroup(tokens, group, 2, 4)) {
            tokens.space(group, Characters.NO_BREAK);
            group++;
        }
    }

    private static boolean isGroup(Tokens tokens, int token, int shortest, int longest) {
        int length = tokens.length(token);
        return length >= shortest && length <= longest && tokens.isInteger(token);
    }
}
