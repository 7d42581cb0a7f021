package fr.balise.html;

import java.util.Optional;
import java.util.Set;

/// Removes from HTML text, tag by tag, what [HtmlPolicy] refuses, and says what it removed.
///
/// Inspection and cleaning both go through it, so that an author is told of exactly what a reader will not get. Out
/// comes text in which every `<` begins an allowed tag in one canonical spelling; balancing the tags is left to
/// [HtmlCleaner]. Example: `<B ONCLICK=x>a<script>b</script>` → `<b>a`.
final class Screen {

    /// Elements whose content is no text for readers. The other refused ones lose only their tags.
    private static final Set<String> WITH_CONTENT =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "noembed",
                    "noframes",
                    "textarea",
                    "title",
                    "xmp",
                    "svg",
                    "math",
                    "select",
                    "template",
                    "head");

    /// Of these the parser reads the content as text, in which no tag can open.
    private static final Set<String> RAW =
            Set.of("script", "style", "iframe", "noembed", "noframes", "textarea", "title", "xmp");

    private static final Set<String> FOREIGN = Set.of("svg", "math");

    private final String text;
    private final HtmlScanner scanner;
    private final TagScreen tags;
    private final ScreenState state;
    private final ScreenLog log;
    private final StringBuilder out;

    private Screen(String text, TagScreen tags, ScreenState state, ScreenLog log) {
        this.text = text;
        this.scanner = new HtmlScanner(text);
        this.tags = tags;
        this.state = state;
        this.log = log;
        this.out = new StringBuilder(text.length() + 64);
    }

    /// One raw HTML piece, its addresses not yet resolved.
    static String piece(String text, ScreenState state, ScreenLog log) {
        return new Screen(text, new TagScreen(UrlRewriter.none(), false, state, log), state, log)
                .run();
    }

    /// The whole rendered body of a document.
    static String body(String text, UrlRewriter rewriter, ScreenState state) {
        ScreenLog log = ScreenLog.deaf();
        return new Screen(text, new TagScreen(rewriter, true, state, log), state, log).run();
    }

    private String run() {
        while (true) {
            switch (scanner.next()) {
                case HtmlToken.Text(int start, int end) -> text(start, end);
                case HtmlToken.StartTag tag -> open(tag);
                case HtmlToken.EndTag tag -> close(tag);
                case HtmlToken.Comment comment -> {
                    if (!comment.closed()) {
                        log.removed(new Removal.OpenComment(), comment.start(), comment.end());
                    }
                }
                case HtmlToken.Declaration(int start, int end) ->
                        log.removed(new Removal.Declaration(opening(start)), start, end);
                case HtmlToken.OpenTag(int start, int end, String name) ->
                        log.removed(new Removal.OpenTag(name), start, end);
                case HtmlToken.End end -> {
                    return out.toString();
                }
            }
        }
    }

    private void text(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c >= ' ' || Ascii.isSpace(c)) {
                out.append(c);
            }
        }
    }

    private void open(HtmlToken.StartTag tag) {
        String name = tag.name();
        if (!HtmlPolicy.allowsElement(name)) {
            refuse(tag);
        } else if (state.tables().orphan(name)) {
            log.removed(new Removal.OrphanPart(name), tag.start(), tag.end());
        } else if (HtmlPolicy.isVoid(name)) {
            Optional<String> kept = tags.write(tag);
            if (kept.isPresent()) {
                state.tables().open(name);
                out.append(kept.get());
            }
        } else if (!state.elements().open(name)) {
            log.removed(new Removal.TooDeep(name), tag.start(), tag.end());
        } else {
            state.tables().open(name);
            tags.write(tag).ifPresent(out::append);
            if (tag.selfClosing()) {
                // «<a id="x"/>» means an empty element to whoever writes it, though not to HTML.
                close(new HtmlToken.EndTag(tag.start(), tag.end(), name));
            }
        }
    }

    private void refuse(HtmlToken.StartTag tag) {
        String name = tag.name();
        boolean empty = tag.selfClosing() && FOREIGN.contains(name);
        int content =
                !empty && WITH_CONTENT.contains(name)
                        ? scanner.closingTag(name, !RAW.contains(name))
                        : -1;
        log.removed(new Removal.Element(name, content >= 0), tag.start(), tag.end());
        if (content >= 0) {
            scanner.jump(content);
        }
    }

    private void close(HtmlToken.EndTag tag) {
        String name = tag.name();
        if (HtmlPolicy.allowsElement(name)
                && !HtmlPolicy.isVoid(name)
                && state.elements().close(name)) {
            state.tables().close(name);
            out.append("</").append(name).append('>');
        }
    }

    private String opening(int start) {
        int end = start + 2;
        while (end < text.length()
                && end < start + 12
                && !Ascii.isSpace(text.charAt(end))
                && text.charAt(end) != '>') {
            end++;
        }
        return text.substring(start, end);
    }
}
