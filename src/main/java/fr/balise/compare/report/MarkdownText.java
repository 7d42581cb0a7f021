package fr.balise.compare.report;

import fr.balise.compare.Stretch;
import fr.balise.compare.Stretch.Side;

import java.util.List;
import java.util.stream.Collectors;

/// Words as Markdown of GitHub and GitLab that can be nothing but words.
///
/// Every character that may be a sign of Markdown or HTML is a character reference. What a forge makes of plain words, people,
/// issues, addresses, is broken by a space of no width.
final class MarkdownText {

    private static final String PLAIN = " ,;'-";
    private static final String STARTERS = "@#!~%&$^:/.";
    private static final String BREAK = "&#8203;";

    private MarkdownText() {}

    /// Words in running text.
    static String of(String words) {
        return escaped(words, true);
    }

    /// Words to be copied, between tags `code`, in which forges look for nothing.
    static String code(String words) {
        return words.lines()
                .map(line -> escaped(line, false))
                .collect(Collectors.joining("<br>", "<code>", "</code>"));
    }

    private static String escaped(String words, boolean broken) {
        StringBuilder safe = new StringBuilder(words.length());
        String line = words.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        line.codePoints()
                .forEach(
                        c -> {
                            boolean sign =
                                    c < 0x80
                                            && !Character.isLetterOrDigit(c)
                                            && PLAIN.indexOf(c) < 0;
                            if (Html.isHidden(c)) {
                                safe.append('·');
                            } else if (sign) {
                                safe.append("&#").append(c).append(';');
                            } else {
                                safe.appendCodePoint(c);
                            }
                            if (broken && c < 0x80 && STARTERS.indexOf(c) >= 0) {
                                safe.append(BREAK);
                            }
                        });
        return safe.toString();
    }

    /// Words with the changed ones marked.
    static String marked(List<Stretch> words) {
        StringBuilder marked = new StringBuilder();
        Side last = Side.BOTH;
        for (Stretch stretch : words) {
            marked.append(last == Side.BEFORE && stretch.side() == Side.AFTER ? " " : "");
            last = stretch.side();
            marked.append(
                    switch (stretch.side()) {
                        case BOTH -> of(stretch.text());
                        case BEFORE -> removed(stretch.text());
                        case AFTER -> added(stretch.text());
                    });
        }
        return marked.toString();
    }

    static String removed(String words) {
        return "<del>" + of(words) + "</del>";
    }

    static String added(String words) {
        return "<ins>" + of(words) + "</ins>";
    }
}
