package fr.balise.report;

/// A line, or the part of a long one around the words meant, with the place of the carets under it.
///
/// A line of more than about a hundred columns is cut on one side or both, at a space where one is near, and `…`
/// stands for what is left out. The work depends on what is shown, not on the length of the line.
///
/// @param text harmless for a terminal
/// @param caret columns before the first caret
/// @param carets how many there are, at least one
record Excerpt(String text, int caret, int carets) {

    private static final int WIDTH = 100;
    private static final int SPAN_WIDTH = 80;
    private static final int NEAR = 12;

    /// UTF-16 units looked at on each side: enough for [#WIDTH] columns of ordinary combining characters.
    private static final int REACH = 400;

    private static final String CUT = "…";

    /// The excerpt around a span. A span past the end of the line is shown just after it, one of no length at its
    /// point.
    ///
    /// @param line without its line end
    /// @param column from 1, in UTF-16 units
    /// @param length in UTF-16 units
    static Excerpt of(String line, int column, int length) {
        int from = Math.clamp(column - 1L, 0, line.length());
        int to = Math.clamp((long) from + length, from, line.length());
        int lo = border(line, Math.max(0, from - REACH));
        int hi = border(line, Math.min(line.length(), Math.min(to, from + REACH) + REACH));
        Cells cells = Cells.of(line.substring(lo, hi));
        int first = cells.at(from - lo);
        int last =
                to > from
                        ? Math.min(cells.count(), cells.at(Math.min(to, hi) - lo - 1) + 1)
                        : first;
        boolean whole = lo == 0 && hi == line.length() && cells.width() <= WIDTH;
        Part part = whole ? new Part(0, cells.count()) : Part.around(cells, first, last);
        boolean cutLeft = lo > 0 || part.start() > 0;
        boolean cutRight = hi < line.length() || part.end() < cells.count();
        int start = cutLeft ? spaceAfter(cells, part.start(), first) : 0;
        int end = cutRight ? spaceBefore(cells, part.end(), last) : cells.count();
        String text = cells.text(start, end);
        int caret = cells.before(first) - cells.before(start);
        int carets = cells.before(Math.min(last, end)) - cells.before(first);
        return new Excerpt(
                (cutLeft ? CUT : "") + (cutRight ? text + CUT : text.stripTrailing()),
                caret + (cutLeft ? CUT.length() : 0),
                Math.max(1, carets));
    }

    /// The cells from `start` to before `end`.
    private record Part(int start, int end) {

        /// As much as there is room for, with the span in the middle unless one side needs less than its half.
        static Part around(Cells cells, int first, int last) {
            int spanStart = cells.before(first);
            int spanEnd = Math.min(cells.before(last), spanStart + SPAN_WIDTH);
            int room = WIDTH - 2 * CUT.length() - (spanEnd - spanStart);
            int after = cells.width() - spanEnd;
            int left = Math.min(spanStart, Math.max(room / 2, room - after));
            return new Part(cells.from(spanStart - left), cells.upTo(spanEnd + room - left));
        }
    }

    /// An offset that does not part the two halves of a character.
    private static int border(String line, int offset) {
        boolean inside =
                offset > 0
                        && offset < line.length()
                        && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private static int spaceAfter(Cells cells, int start, int limit) {
        for (int cell = start; cell < Math.min(limit, start + NEAR); cell++) {
            if (cells.isSpace(cell)) {
                return cell;
            }
        }
        return start;
    }

    private static int spaceBefore(Cells cells, int end, int limit) {
        for (int cell = end; cell > Math.max(limit, end - NEAR); cell--) {
            if (cells.isSpace(cell - 1)) {
                return cell;
            }
        }
        return end;
    }
}
