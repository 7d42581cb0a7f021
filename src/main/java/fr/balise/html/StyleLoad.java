package fr.balise.html;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a browser fetches for an emitted style sheet: the pictures that it names, and its fonts.
///
/// A font with a `unicode-range` is only fetched for a page that has one of these characters (CSS Fonts 4, §4.5).
///
/// @param fonts in the order of the text
/// @param others relative addresses of everything else
public record StyleLoad(List<Font> fonts, List<String> others) {

    private static final String FONT_FACE = "@font-face";
    private static final Pattern RANGES =
            Pattern.compile("unicode-range\\s*:\\s*([^;}]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("[Uu]\\+([0-9A-Fa-f?]{1,6})(?:-([0-9A-Fa-f]{1,6}))?");

    public StyleLoad {
        fonts = List.copyOf(fonts);
        others = List.copyOf(others);
    }

    /// A font.
    ///
    /// @param address relative
    /// @param characters those it is for; empty for all
    public record Font(String address, List<Range> characters) {

        public Font {
            characters = List.copyOf(characters);
        }

        /// Whether a page with this text needs it.
        public boolean serves(String text) {
            return characters.isEmpty()
                    || text.codePoints()
                            .anyMatch(
                                    sign -> characters.stream().anyMatch(range -> range.has(sign)));
        }
    }

    /// Characters from one to another, both included.
    public record Range(int first, int last) {

        boolean has(int character) {
            return character >= first && character <= last;
        }
    }

    /// Reads a style sheet. Addresses inside a data: address are no files.
    public static StyleLoad read(String css) {
        List<Font> fonts = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        int end = 0;
        while (end >= 0) {
            int face = css.indexOf(FONT_FACE, at);
            end = face < 0 ? -1 : css.indexOf('}', face);
            if (end >= 0) {
                rest.append(css, at, face);
                font(css.substring(face, end)).ifPresent(fonts::add);
                at = end;
            }
        }
        return new StyleLoad(fonts, addresses(rest.append(css, at, css.length()).toString()));
    }

    /// The font of a rule, by the first of its files; empty for one that every machine has.
    private static Optional<Font> font(String face) {
        return addresses(face).stream().findFirst().map(address -> new Font(address, ranges(face)));
    }

    private static List<String> addresses(String css) {
        return CssReader.read(css).stream()
                .map(LinkFact::url)
                .filter(url -> !url.startsWith("data:") && !url.startsWith("#"))
                .distinct()
                .toList();
    }

    private static List<Range> ranges(String face) {
        Matcher all = RANGES.matcher(face);
        return all.find()
                ? RANGE.matcher(all.group(1))
                        .results()
                        .map(one -> range(one.group(1), one.group(2)))
                        .toList()
                : List.of();
    }

    private static Range range(String first, @Nullable String last) {
        return new Range(
                Integer.parseInt(first.replace('?', '0'), 16),
                Integer.parseInt(last == null ? first.replace('?', 'F') : last, 16));
    }
}
