package fr.balise.chart;

/// Names from right to left between words from left to right.
public final class Direction {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private Direction() {}

    /// A name that does not turn what follows it: without marks of direction of its own, and set apart where it has letters
    /// from right to left.
    public static String isolated(String name) {
        StringBuilder plain = new StringBuilder(name.length() + 2);
        boolean turns = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean mark = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            if (!mark) {
                plain.append(c);
            }
            byte direction = Character.getDirectionality(c);
            turns |=
                    direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
        return turns ? ISOLATE + plain.toString() + END : plain.toString();
    }
}
