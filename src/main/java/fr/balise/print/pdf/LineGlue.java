package fr.balise.print.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps together what stands in neighbouring elements without white space between.
///
/// The engine sets a line one run of text after the other and never takes back a run: «**gras** | ,», «l’ | *italique*»
/// and a note call alone on the next line. Here the last word of a run claims room for what must follow it, so that
/// it goes to the next line with it: a padding that the engine reckons with when it looks whether the word fits, and an
/// empty element of a negative margin behind, which gives the room back.
/// Example: `<b>gras</b>, puis` → `<b><span style="padding-right: 0.3em…">gras</span><span style="margin-right:
/// -0.3em"></span></b>, puis`.
final class LineGlue {

    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "font",
                    "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong",
                    "sub", "sup", "time", "u", "var");

    private static final Set<String> SKIPPED = Set.of("pre", "svg", "bdo", "head");

    private static final Set<String> SMALL = Set.of("sub", "sup", "small");

    private static final Set<String> TYPED = Set.of("code", "kbd", "samp");

    /// What stands for a page number that only the layout knows.
    private static final String PAGE_NUMBER = "000";

    /// A word that long may be cut, as an address in a narrow column is, rather than run over the margin.
    private static final int LONGEST_WHOLE = 24;

    /// Nothing is kept together that would leave so much of a line empty.
    private static final int LONGEST = 48;

    private final LetterWidths widths;
    private final LineBreaker breaker = new LineBreaker();

    private LineGlue(LetterWidths widths) {
        this.widths = widths;
    }

    /// A run of text in a paragraph.
    ///
    /// @param place the text itself, or the element that stands for a text of the engine's own
    private record Run(Node place, String text) {}

    /// Mends all paragraphs in an element.
    static void apply(Element body, LetterWidths widths) {
        LineGlue glue = new LineGlue(widths);
        List<Run> runs = new ArrayList<>();
        glue.walk(body, runs);
        glue.paragraph(runs);
    }

    private void walk(Element parent, List<Run> runs) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNextSibling();
            if (node instanceof Text text && !text.getData().isEmpty()) {
                runs.add(new Run(text, text.getData()));
            } else if (node instanceof Element element) {
                element(element, runs);
            }
        }
    }

    private void element(Element element, List<Run> runs) {
        if (element.hasAttribute("data-note")) {
            noteCall(element, runs);
        } else if (element.getAttribute("class").equals("page")
                && element.hasAttribute("data-href")) {
            runs.add(new Run(element, PAGE_NUMBER));
        } else if (SKIPPED.contains(element.getTagName())
                || element.getAttribute("dir").equals("rtl")) {
            paragraph(runs);
        } else if (INLINE.contains(element.getTagName())
                && !element.getAttribute("class").equals("points")) {
            walk(element, runs);
        } else {
            paragraph(runs);
            walk(element, runs);
            paragraph(runs);
        }
    }

    /// The number of a note belongs to the word before, even where a space was typed between; the note itself stands
    /// elsewhere.
    private void noteCall(Element element, List<Run> runs) {
        if (!runs.isEmpty() && runs.getLast().place() instanceof Text before) {
            String text = before.getData();
            String words = text.stripTrailing();
            if (!words.isEmpty() && words.length() < text.length()) {
                before.setData(words);
                runs.set(runs.size() - 1, new Run(before, words));
            }
        }
        runs.add(new Run(element, element.getAttribute("data-note")));
        List<Run> note = new ArrayList<>();
        walk(element, note);
        paragraph(note);
    }

    /// Ends a paragraph: mends it and makes room for the next.
    private void paragraph(List<Run> runs) {
        if (runs.size() > 1) {
            StringBuilder words = new StringBuilder();
            runs.forEach(run -> words.append(run.text()));
            String text = words.toString();
            if (!RightToLeft.isIn(text)) {
                tie(runs, text);
            }
        }
        runs.clear();
    }

    private void tie(List<Run> runs, String text) {
        breaker.setText(text);
        int start = 0;
        int run = 0;
        int runStart = 0;
        for (int end = breaker.next(); end > 0; end = breaker.next()) {
            while (runStart + runs.get(run).text().length() <= start) {
                runStart += runs.get(run).text().length();
                run++;
            }
            int wordEnd = end;
            while (wordEnd > start && Character.isWhitespace(text.charAt(wordEnd - 1))) {
                wordEnd--;
            }
            int runEnd = runStart + runs.get(run).text().length();
            if (wordEnd > runEnd && wordEnd - start <= LONGEST && !isNote(runs.get(run).place())) {
                // The engine wants room for the space after a word too.
                int length = Math.min(wordEnd + 1, end) - runEnd;
                double room = room(runs.subList(run + 1, runs.size()), length);
                claim(
                        runs.get(run).place(),
                        start - runStart,
                        room,
                        wordEnd - start <= LONGEST_WHOLE);
            }
            start = end;
        }
    }

    /// The width of the first characters of runs, in the size of the letters.
    private double room(List<Run> runs, int length) {
        double room = 0;
        int left = length;
        for (Run run : runs) {
            String text = run.text().substring(0, Math.min(left, run.text().length()));
            room += isIn(run.place(), TYPED) ? widths.ofTyped(text) : widths.of(text);
            left -= text.length();
            if (left == 0) {
                break;
            }
        }
        return room;
    }

    /// @param from where the word begins in the text, if it is one
    /// @param room in the size of the letters
    /// @param whole whether the word is never cut
    private static void claim(Node place, int from, double room, boolean whole) {
        Node word = from > 0 && place instanceof Text text ? text.splitText(from) : place;
        // Twentieths, always up: what the engine rounds must not be missing.
        double letters = isIn(word, SMALL) ? room * 1.5 : room;
        long hundredths = (long) Math.ceil(letters * 20 + 0.5) * 5;
        String em = hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
        Element keeper =
                span(word, "padding-right:" + em + "em" + (whole ? ";white-space:nowrap" : ""));
        Node parent = word.getParentNode();
        parent.insertBefore(keeper, word);
        keeper.appendChild(word);
        parent.insertBefore(span(word, "margin-right:-" + em + "em"), keeper.getNextSibling());
    }

    private static boolean isNote(Node place) {
        return place instanceof Element element && element.hasAttribute("data-note");
    }

    private static Element span(Node owner, String style) {
        Element span = owner.getOwnerDocument().createElementNS(HTML, "span");
        span.setAttribute("style", style);
        return span;
    }

    private static boolean isIn(Node place, Set<String> names) {
        Node node = place instanceof Element ? place : place.getParentNode();
        while (node instanceof Element element && INLINE.contains(element.getTagName())) {
            if (names.contains(element.getTagName())) {
                return true;
            }
            node = node.getParentNode();
        }
        return false;
    }
}
