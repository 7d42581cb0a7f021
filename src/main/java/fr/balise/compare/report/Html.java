package fr.balise.compare.report;

/// Writes HTML. Text goes through [#text] or [#escaped], and only there.
final class Html {

    private static final char HIDDEN = '·';

    private final StringBuilder out = new StringBuilder();

    /// Markup of the report's own.
    Html markup(String html) {
        out.append(html);
        return this;
    }

    /// Words, of whoever they are.
    Html text(String words) {
        out.append(escaped(words));
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /// Words as they may stand between tags and in quoted attributes. Characters that are not seen, among them those that turn
    /// the direction of what follows, become `·`, so that nothing reads otherwise than it is.
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                case '\'' -> safe.append("&#39;");
                                case '\n', '\t' -> safe.append((char) c);
                                default -> {
                                    if (isHidden(c)) {
                                        safe.append(HIDDEN);
                                    } else {
                                        safe.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return safe.toString();
    }

    /// Controls, marks of direction and halves of characters; joiners and soft hyphens stay.
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D && c != 0xAD;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
