package fr.balise.markdown;

import fr.balise.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A text that was read: what it says, what it speaks of, and its HTML on demand. Immutable and thread-safe.
public final class MarkdownText {

    private final ParsedText parsed;
    private final Dialect dialect;
    private final boolean titled;
    private final int lowered;

    MarkdownText(ParsedText parsed, Dialect dialect) {
        this(parsed, dialect, true, 0);
    }

    MarkdownText(ParsedText parsed, Dialect dialect, boolean titled, int lowered) {
        this.parsed = parsed;
        this.dialect = dialect;
        this.titled = titled;
        this.lowered = lowered;
    }

    /// The text of the level-1 heading that the text begins with.
    public Optional<String> leadingTitle() {
        return titled ? parsed.leadingTitle().map(Heading::text) : Optional.empty();
    }

    /// The same text for a page that shows the title itself: without the leading title, and, if other level-1
    /// headings remain, with all headings one level lower, so that the page has one `h1`.
    public MarkdownText withoutLeadingTitle() {
        if (!titled) {
            return this;
        }
        Optional<Heading> title = parsed.leadingTitle();
        boolean others =
                parsed.headings().stream()
                        .anyMatch(h -> h.level() == 1 && title.filter(h::equals).isEmpty());
        return new MarkdownText(parsed, dialect, false, others ? 1 : 0);
    }

    /// The same text for a page that shows a title of its own above it: if it has level-1 headings, all its headings
    /// are one level lower, so that the page has one `h1`.
    public MarkdownText belowTitle() {
        boolean others = parsed.headings().stream().anyMatch(h -> h.level() == 1);
        return new MarkdownText(parsed, dialect, titled, others ? 1 : 0);
    }

    /// The id that the leading title had, when it is left out: links may still name it and mean the top of the page.
    public Optional<String> hiddenTitleId() {
        return hiddenTitle().map(Heading::id);
    }

    /// Headings in order, those of recommendations, questions and initiatives among them.
    public List<Heading> headings() {
        Optional<Heading> hidden = hiddenTitle();
        if (hidden.isEmpty() && lowered == 0) {
            return parsed.headings();
        }
        return parsed.headings().stream()
                .filter(heading -> hidden.filter(heading::equals).isEmpty())
                .map(heading -> heading.lowered(lowered))
                .toList();
    }

    /// The headings that stand in no block, in order: those that begin a section.
    public List<TopHeading> outline() {
        Optional<Heading> hidden = hiddenTitle();
        return parsed.outline().stream()
                .filter(top -> hidden.filter(top.heading()::equals).isEmpty())
                .map(top -> top.lowered(lowered))
                .toList();
    }

    /// Where the text ends in the author's file: its last line with any words, or the line above an empty text.
    public Location end() {
        return parsed.end();
    }

    /// Recommendations in order.
    public List<Lever> levers() {
        return parsed.levers();
    }

    /// The acronyms that the text uses: those that [#html] would explain.
    public Set<String> acronyms(AcronymFinder finder) {
        return parsed.acronyms().orElseGet(() -> AcronymWalk.in(parsed, finder));
    }

    /// Everything outside the text that it speaks of, in order; the leading title's mentions are among them.
    public List<Mention> mentions() {
        return parsed.mentions();
    }

    /// HTML written by hand, in order.
    public List<RawHtml> rawHtml() {
        return parsed.rawHtml();
    }

    /// Whether any HTML is written by hand, so that the page must be cleaned.
    public boolean hasRawHtml() {
        return !parsed.rawHtml().isEmpty();
    }

    /// Every id that [#html] gives, without prefix.
    public List<String> ids() {
        if (hiddenTitle().isEmpty()) {
            return parsed.ids();
        }
        Set<String> hidden = parsed.titleIds();
        return parsed.ids().stream().filter(id -> !hidden.contains(id)).toList();
    }

    /// The plain text under each heading, without blocks of code, footnotes last; made when it is asked for.
    public List<Section> sections() {
        List<Section> found = PlainTextWalk.sections(parsed);
        Optional<Heading> hidden = hiddenTitle();
        if (hidden.isEmpty() && lowered == 0) {
            return found;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : found) {
            Optional<Heading> heading =
                    section.heading().filter(h -> hidden.filter(h::equals).isEmpty());
            if (heading.isPresent() || !section.text().isEmpty()) {
                sections.add(new Section(heading.map(h -> h.lowered(lowered)), section.text()));
            }
        }
        return sections;
    }

    /// The whole text without markup, one line for each heading and block.
    public String plainText() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections()) {
            section.heading().ifPresent(heading -> line(text, heading.text()));
            line(text, section.text());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(words);
        }
    }

    /// The plain text of the first paragraph that stands in no block, list or quotation; empty when there is none.
    public String firstParagraph() {
        return parsed.firstParagraph();
    }

    /// The text as HTML for one page.
    public String html(RenderContext context) {
        return new HtmlWriting(parsed, dialect, context, titled, lowered).html();
    }

    boolean titled() {
        return titled;
    }

    int loweredBy() {
        return lowered;
    }

    /// All that is known of it, whatever a page leaves out.
    ParsedText parsed() {
        return parsed;
    }

    private Optional<Heading> hiddenTitle() {
        return titled ? Optional.empty() : parsed.leadingTitle();
    }
}
