package fr.balise.search.query;

import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.Facet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what somebody typed into a search field: text → items, from left to right.
///
/// Nothing is refused: whatever is no quotation mark, hyphen or known key is words. Example: `titre:école «prix libre»`
/// → `InTitle("école", false)`, `Phrase("prix libre")`. The rules, edges among them, are those of «Queries» in
/// `src/site/markdown/search.md`; the browser's parser is held to the same ones.
public final class QueryParser {

    /// What of a query is looked at, in UTF-16 units.
    public static final int LONGEST_QUERY = 1000;

    private static final String TITLE = "titre";

    /// Every other key, folded, with the key of its facet.
    private static final Map<String, Facet> FACETS =
            Map.ofEntries(
                    Map.entry("type", Facet.TYPE),
                    Map.entry("mot-cle", Facet.KEYWORD),
                    Map.entry("motcle", Facet.KEYWORD),
                    Map.entry("mots-cles", Facet.KEYWORD),
                    Map.entry("keyword", Facet.KEYWORD),
                    Map.entry("tag", Facet.KEYWORD),
                    Map.entry("territoire", Facet.TERRITORY),
                    Map.entry("territory", Facet.TERRITORY),
                    Map.entry("pays", Facet.COUNTRY),
                    Map.entry("country", Facet.COUNTRY),
                    Map.entry("annee", Facet.YEAR),
                    Map.entry("year", Facet.YEAR));

    private final String text;
    private int at;

    private QueryParser(String text) {
        this.text = text;
    }

    /// The items of a query.
    public static List<QueryItem> parse(String query) {
        return new QueryParser(prepared(query)).items();
    }

    /// The query as it is looked at: cut, without halves of characters, composed.
    static String prepared(String query) {
        String cut = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        return Normalizer.normalize(wellFormed(cut), Normalizer.Form.NFC);
    }

    private static String wellFormed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private List<QueryItem> items() {
        List<QueryItem> items = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWhiteSpace(c) || isClosing(c)) {
                at++;
            } else if (c == '-') {
                without().ifPresent(items::add);
            } else {
                items.add(item(true));
            }
        }
        return items;
    }

    private Optional<QueryItem> without() {
        while (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        boolean alone =
                at == text.length() || isWhiteSpace(text.charAt(at)) || isClosing(text.charAt(at));
        return alone ? Optional.empty() : Optional.of(new QueryItem.Without(item(false)));
    }

    private QueryItem item(boolean wanted) {
        return isOpening(text.charAt(at)) ? new QueryItem.Phrase(quoted()) : unquoted(wanted);
    }

    private QueryItem unquoted(boolean wanted) {
        int start = at;
        while (at < text.length() && !isWhiteSpace(text.charAt(at)) && !isMark(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        // Nothing is typed any more after a word that must not be there: it is taken as it stands.
        boolean open = wanted && (word.endsWith("*") || at == text.length());
        int colon = word.indexOf(':');
        String key = colon < 0 ? "" : folded(word.substring(0, colon));
        Optional<Facet> facet = Optional.ofNullable(FACETS.get(key));
        if (facet.isEmpty() && !isTitle(key)) {
            return new QueryItem.Words(word, open);
        }
        boolean quoted =
                colon == word.length() - 1 && at < text.length() && isOpening(text.charAt(at));
        String value = quoted ? quoted() : word.substring(colon + 1);
        return facet.<QueryItem>map(known -> new QueryItem.Filter(known, value, quoted))
                .orElseGet(() -> new QueryItem.InTitle(value, open));
    }

    private static boolean isTitle(String key) {
        return key.equals(TITLE) || key.equals("title");
    }

    /// What stands between the mark here and the one that closes it.
    private String quoted() {
        char closing = closingOf(text.charAt(at));
        int start = at + 1;
        int end = text.indexOf(closing, start);
        at = end < 0 ? text.length() : end + 1;
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static String folded(String key) {
        return WordAnalysis.fold(key.toLowerCase(Locale.ROOT));
    }

    private static char closingOf(char opening) {
        return switch (opening) {
            case '«' -> '»';
            case '“' -> '”';
            default -> opening;
        };
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '«' || c == '“';
    }

    private static boolean isClosing(char c) {
        return c == '»' || c == '”';
    }

    private static boolean isMark(char c) {
        return isOpening(c) || isClosing(c);
    }

    private static boolean isWhiteSpace(char c) {
        return c <= ' '
                || (c >= '\u007F' && c <= '\u00A0')
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\uFEFF';
    }
}
