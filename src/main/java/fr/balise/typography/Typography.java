package fr.balise.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The typographic rules of a language, applied to plain text.
///
/// In: the text of a whole block, so that a rule sees across emphasis and links. U+FFFC stands for what is not text
/// (code, an image), a line break is a space. Out: replacements as small as can be, at the offsets of that text.
/// Addresses, file names, times, ratios, smileys and the like are never touched. A text that is already right does
/// not change, and what is unclear (an odd quotation mark, a number without unit) stays as it is.
///
/// Example, in French: `«Vraiment?» dit-elle le 1er juin` → `« Vraiment ? » dit-elle le 1er juin`, with narrow
/// no-break spaces, «er» raised and a no-break space before «juin».
///
/// Sources: Imprimerie nationale, «Lexique des règles typographiques en usage»; for Canada, Office québécois de la
/// langue française, «Espacement avant et après les signes de ponctuation».
public final class Typography {

    private static final Typography FRENCH =
            new Typography(rules(new HighPunctuation(HighPunctuation.Spacing.NARROW)));
    private static final Typography CANADIAN_FRENCH =
            new Typography(rules(new HighPunctuation(HighPunctuation.Spacing.NONE)));
    private static final Typography NONE = new Typography(List.of());

    private final List<Rule> rules;

    // The order of the rules is the order of execution, and the first decision on a space wins.
    private static List<Rule> rules(HighPunctuation highPunctuation) {
        return List.of(
                new Apostrophes(),
                new Ellipses(),
                new Ligatures(),
                new QuotationMarks(),
                new StraySpaces(),
                new Guillemets(),
                new NumberSigns(),
                new Ordinals(),
                new RomanOrdinals(),
                new PhoneNumbers(),
                new ClockTimes(),
                new Abbreviations(),
                new Thousands(),
                new Units(),
                new Multiplications(),
                new Dates(),
                new Dashes(),
                highPunctuation,
                new Colons());
    }

    private Typography(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The rules of France, Belgium and Switzerland alike: a narrow no-break space before ; ! ? and inside « ».
    public static Typography french() {
        return FRENCH;
    }

    /// The rules of Québec: as in France, but no space before ; ! ?
    public static Typography canadianFrench() {
        return CANADIAN_FRENCH;
    }

    /// No rule at all: every text stays as it is.
    public static Typography none() {
        return NONE;
    }

    /// The rules for a language: `fr`, `fr-BE`… → French, `fr-CA` → Canadian French, any other → none.
    ///
    /// @param bcp47 a language tag, in any case
    public static Typography forLanguage(String bcp47) {
        Locale locale = Locale.forLanguageTag(bcp47);
        if (!locale.getLanguage().equals("fr")) {
            return NONE;
        }
        return locale.getCountry().equals("CA") ? CANADIAN_FRENCH : FRENCH;
    }

    /// What to replace in a text, in its order, without overlap; spaces at both ends of a paragraph are left alone.
    public List<Edit> edits(CharSequence text) {
        return edits(text, List.of());
    }

    /// What to replace in a text, when some ranges of it must not be touched.
    ///
    /// A protected range counts as a word for the marks around it. Ranges may come in any order and overlap; what
    /// exceeds the text is ignored.
    public List<Edit> edits(CharSequence text, List<Span> protectedSpans) {
        if (rules.isEmpty()) {
            return List.of();
        }
        String whole = text.toString();
        char[] characters = whole.toCharArray();
        List<Span> spans = merged(protectedSpans);
        List<Edit> edits = new ArrayList<>();
        int from = 0;
        while (from < whole.length()) {
            int to = Paragraphs.end(whole, from);
            Tokens tokens = Tokenizer.tokenize(whole, characters, from, to, spans);
            for (Rule rule : rules) {
                rule.apply(tokens);
            }
            edits.addAll(tokens.edits());
            from = to;
        }
        return List.copyOf(edits);
    }

    private static List<Span> merged(List<Span> spans) {
        if (spans.isEmpty()) {
            return spans;
        }
        List<Span> sorted = new ArrayList<>(spans);
        sorted.removeIf(span -> span.start() == span.end());
        sorted.sort(Comparator.comparingInt(Span::start));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// The finished text; what should be raised stays in plain letters.
    public String apply(String text) {
        List<Edit> edits = edits(text);
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + edits.size());
        int done = 0;
        for (Edit edit : edits) {
            result.append(text, done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /// The finished text, cut where raised letters begin and end; no run is empty.
    public List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder level = new StringBuilder();
        int done = 0;
        for (Edit edit : edits(text)) {
            level.append(text, done, edit.start());
            if (edit.superscript()) {
                flush(level, runs);
                runs.add(new Run(edit.replacement(), true));
            } else {
                level.append(edit.replacement());
            }
            done = edit.end();
        }
        flush(level.append(text, done, text.length()), runs);
        return List.copyOf(runs);
    }

    private static void flush(StringBuilder level, List<Run> runs) {
        if (!level.isEmpty()) {
            runs.add(new Run(level.toString(), false));
            level.setLength(0);
        }
    }
}
