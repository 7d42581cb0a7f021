package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Thousands grouped by dots, «50.000 €», which a French reader may take for decimals, and a computer does.
///
/// Dates, telephone numbers, addresses of machines, coordinates, rates («1 € = 655.957 F CFA»), frequencies, numbers of
/// versions, articles and sections stay, as does `1.234` in English, where a dot makes decimals. In the front matter an amount `total: 50.000` is fifty.
final class DotGrouped implements DocumentCheck {

    /// More characters than a coordinate and what parts it from the next one have.
    private static final int COORDINATE = 30;

    private static final Pattern GROUPED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/_:#@=+])[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?(?![\\p{N}_@%°/])(?!\\.\\d)(?![.,]?\\p{L}[\\p{L}\\p{N}]*[./_@])(?!-\\d(?!\\d{0,2}\\.\\d{3}))");

    private static final Pattern NEXT_COORDINATE = Pattern.compile("[,;] ?(-?\\d{1,3}\\.\\d+)");
    private static final Pattern LAST_COORDINATE = Pattern.compile("(-?\\d{1,3}\\.\\d+)[,;] ?-?$");

    /// «1 € = »: more characters than a sign and spaces around it have.
    private static final int RATE_ROOM = 4;

    private static final Pattern RATE = Pattern.compile("[=≈][\\s\\u00A0\\u202F]*$");
    private static final Pattern DECIMAL_UNIT =
            Pattern.compile("[\\s\\u00A0\\u202F]*(?:[kMG]?Hz|NGF|m NGF|F[Mm])(?!\\p{L})");

    // What one euro is worth in francs CFA and in francs CFP, by law.
    private static final Pattern OFFICIAL_RATE = Pattern.compile("655\\.957|119\\.332");

    /// Words after which a number is a name or a measure.
    private static final Set<String> NAMED =
            Set.of(
                    "article",
                    "articles",
                    "art",
                    "section",
                    "sections",
                    "chapitre",
                    "paragraphe",
                    "§",
                    "§§",
                    "alinéa",
                    "n°",
                    "nº",
                    "no",
                    "numéro",
                    "version",
                    "versions",
                    "v",
                    "figure",
                    "fig",
                    "tableau",
                    "annexe",
                    "ip",
                    "code",
                    "réf",
                    "référence",
                    "siren",
                    "siret",
                    "rcs",
                    "naf",
                    "tva",
                    "tél",
                    "tel",
                    "téléphone",
                    "fax",
                    "lat",
                    "lon",
                    "latitude",
                    "longitude",
                    "isbn",
                    "issn",
                    "doi",
                    "page",
                    "pages",
                    "p",
                    "parcelle",
                    "parcelles",
                    "lot",
                    "taux",
                    "indice",
                    "cours",
                    "fréquence",
                    "ngf",
                    "rate",
                    "index",
                    "chapter",
                    "release",
                    "phone",
                    "point");

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        if (reading.language() == Reading.Tongue.OTHER) {
            return;
        }
        boolean french = reading.language() == Reading.Tongue.FRENCH;
        reading.stretches().forEach(stretch -> check(stretch, french, report));
        // YAML has no other decimals than with a dot, whatever the language.
        reading.amounts().forEach(stretch -> check(stretch, true, report));
    }

    private static void check(Stretch stretch, boolean french, Consumer<Diagnostic> report) {
        String text = stretch.text();
        if (text.indexOf('.') < 0) {
            return;
        }
        Matcher number = GROUPED.matcher(text);
        while (number.find()) {
            String written = number.group();
            int groups = (int) written.chars().filter(c -> c == '.').count();
            if ((french || groups > 1)
                    && !isMachine(written)
                    && !isNamed(text, number.start())
                    && !isRate(text, number.start(), number.end())
                    && !isPercent(text, number.end())
                    && !isPair(text, number.start(), number.end())) {
                report.accept(
                        new EditorialProblem.DotGrouped(
                                        written, written.replace(".", french ? " " : ","))
                                .at(stretch.at(number.start(), number.end())));
            }
        }
    }

    /// Whether a number is an address on a network: four groups up to 255.
    private static boolean isMachine(String number) {
        String[] groups = number.split("[.,]", -1);
        if (groups.length != 4 || number.indexOf(',') >= 0) {
            return false;
        }
        for (String group : groups) {
            if (Integer.parseInt(group) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String text, int start) {
        int end = start;
        while (end > 0
                && (Sentences.isSpace(text.charAt(end - 1))
                        || ".:(".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int from = end;
        while (from > 0
                && !Sentences.isSpace(text.charAt(from - 1))
                && "('’".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return NAMED.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /// Whether a number tells what something is worth or measures to three decimals: after «=», before a unit that is
    /// written so, or as the parity of the franc CFA or CFP.
    private static boolean isRate(String text, int start, int end) {
        return RATE.matcher(text).region(Math.max(0, start - RATE_ROOM), start).find()
                || DECIMAL_UNIT.matcher(text).region(end, text.length()).lookingAt()
                || OFFICIAL_RATE.matcher(text).region(start, end).matches();
    }

    private static boolean isPercent(String text, int end) {
        int i = end;
        while (i < text.length() && Sentences.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && "%°‰".indexOf(text.charAt(i)) >= 0;
    }

    /// Whether a number is one of the two of a point on the map: `48.117, -1.677`.
    private static boolean isPair(String text, int start, int end) {
        Matcher other = NEXT_COORDINATE.matcher(text).region(end, text.length());
        if (other.lookingAt() && isDecimal(other.group(1))) {
            return true;
        }
        int from = start;
        while (from > Math.max(0, start - COORDINATE)
                && "0123456789.,;- ".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        Matcher before = LAST_COORDINATE.matcher(text.substring(from, start));
        return before.find() && isDecimal(before.group(1));
    }

    /// Whether a number is no round amount of thousands, as another one of a list would be.
    private static boolean isDecimal(String number) {
        return number.startsWith("-")
                || number.startsWith("0")
                || !number.matches("\\d{1,3}(\\.\\d{3})+")
                || !number.endsWith("0");
    }
}
