package fr.balise.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows quoted values over the lines of a text, to find the one that was opened and forgotten.
///
/// The parser notices a forgotten quote only where the next quote seems to close it: in `titre: "Eau`, `resume: "x"`
/// it stumbles over `x`.
final class YamlQuotes {

    // A value may be far below the quote that swallowed it, but not a whole book.
    private static final int FARTHEST = 200;

    private static final Pattern BEFORE_VALUE =
            Pattern.compile("\\s*(?:-\\s+)*(?:[^\\s:\"'][^:\"']*:\\s+)?");

    private YamlQuotes() {}

    /// Where the value of a line begins: after its indentation, hyphen and key.
    static int valueStart(String line) {
        Matcher before = BEFORE_VALUE.matcher(line);
        return before.lookingAt() ? before.end() : 0;
    }

    /// Where the quote of a line's value stands, or -1 when the value has none.
    static int start(String line) {
        int start = valueStart(line);
        return start < line.length() && (line.charAt(start) == '"' || line.charAt(start) == '\'')
                ? start
                : -1;
    }

    /// The line above whose quote is closed by a quote just before `column` of `line`, or -1 when there is none.
    static int openedAbove(YamlLines lines, int line, int column) {
        for (int i = line - 1; i >= Math.max(0, line - FARTHEST); i--) {
            int start = start(lines.line(i));
            if (start >= 0 && closes(lines, i, start, line, column)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(YamlLines lines, int from, int start, int line, int column) {
        char quote = lines.line(from).charAt(start);
        for (int i = from; i <= line; i++) {
            int end = end(lines.line(i), i == from ? start + 1 : 0, quote);
            if (end >= 0) {
                return i == line && end < column && i > from;
            }
        }
        return false;
    }

    /// Where a quoted text ends on a line, from a place inside it; -1 when it goes on.
    private static int end(String line, int from, char quote) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                boolean doubled =
                        quote == '\'' && i + 1 < line.length() && line.charAt(i + 1) == quote;
                if (!doubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
