package fr.balise.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes a drawing, element by element: names and attributes as given, texts escaped, every element closed.
///
/// What it writes is at the same time HTML (inline) and XML (print, book). Example:
///
/// ```java
/// new SvgWriter().open("g", "class", "barres").empty("rect", "width", number(12.5)).close().text()
/// // <g class="barres"><rect width="12.5"/></g>
/// ```
public final class SvgWriter {

    private final StringBuilder text = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; `attributes` are names and values in turn.
    public SvgWriter open(String name, String... attributes) {
        start(name, attributes);
        text.append('>');
        open.push(name);
        return this;
    }

    /// An element without content.
    public SvgWriter empty(String name, String... attributes) {
        start(name, attributes);
        text.append("/>");
        return this;
    }

    /// An element that holds nothing but a text.
    public SvgWriter words(String name, String words, String... attributes) {
        return open(name, attributes).say(words).close();
    }

    /// A text.
    public SvgWriter say(String words) {
        escape(words);
        return this;
    }

    /// Another drawing, already written.
    public SvgWriter add(SvgWriter part) {
        text.append(part.text());
        return this;
    }

    /// Closes the element that was opened last.
    public SvgWriter close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /// What is written; refuses a drawing with an element still open.
    public String text() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return text.toString();
    }

    private void start(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute of " + name + " has no value");
        }
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escape(String words) {
        // Runs, not letters: path data are kilobytes, and never need it.
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= '>') {
                String escaped = escaped(c);
                if (!escaped.isEmpty()) {
                    text.append(words, done, i).append(escaped);
                    done = i + 1;
                }
            }
        }
        text.append(words, done, words.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    /// A number as drawings write it: at most two decimals, no useless zero, never `-0`; refuses what is not finite.
    /// `number(12.50)` → `12.5`.
    public static String number(double value) {
        if (value == (int) value) {
            return Integer.toString((int) value);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
