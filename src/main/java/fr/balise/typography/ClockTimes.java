package fr.balise.typography;

/// Hours and minutes around an `h`: `10h30` → `10 h 30`, with no-break spaces. `10:30` stays as it is.
final class ClockTimes implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int hours : tokens.numbers()) {
            int minutes = hours + 2;
            if (isHour(tokens, hours + 1)
                    && !tokens.continues(hours)
                    && isBetween(tokens.value(hours), 24)
                    && tokens.length(minutes) == 2
                    && isBetween(tokens.value(minutes), 59)
                    && !tokens.isContinued(minutes)
                    && !Units.isUnit(tokens, minutes + 1)) {
                tokens.space(hours + 1, Characters.NO_BREAK);
                tokens.space(minutes, Characters.NO_BREAK);
            }
        }
    }

    private static boolean isHour(Tokens tokens, int token) {
        return tokens.length(token) == 1 && (tokens.first(token) | 0x20) == 'h';
    }

    private static boolean isBetween(int value, int most) {
        return value >= 0 && value <= most;
    }
}
