package fr.balise.yaml;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The decoders of simple values, from which all others are composed.
public final class Decoders {

    private static final Wording A_TEXT = new Wording("un texte", "a text");
    private static final Wording A_LIST = new Wording("une liste", "a list");
    private static final Wording A_MAPPING =
            new Wording("des clés et des valeurs", "keys and values");
    private static final Wording A_NUMBER = new Wording("un nombre", "a number");

    // Digits only: an exponent could ask for a number of a billion digits.
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern TELEPHONE = Pattern.compile("[^@]*\\d[^@]*");
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s\"<>/?#]+[^\\s\"<>]*");
    private static final int QUOTED = 60;

    /// Made when the first document names its language: most publications have none that does, and 185 locales cost
    /// 5 to 13 ms.
    private static final class Languages {

        /// Languages that have a code of two letters, by that of three: `deu` → `de`; BCP 47 wants the shorter one.
        private static final Map<String, String> TWO_LETTERS =
                Stream.of(Locale.getISOLanguages())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        code -> Locale.of(code).getISO3Language(),
                                        code -> code,
                                        (one, _) -> one));
    }

    private Decoders() {}

    /// Text: any scalar that is not empty, as it is written, without spaces at its ends (`2019` is text as well).
    public static Decoder<String> text() {
        return (value, report) -> {
            if (value instanceof YamlValue.Scalar scalar && !scalar.isEmpty()) {
                return Optional.of(scalar.text().strip());
            }
            Wording advice =
                    value instanceof YamlValue.Scalar
                            ? new Wording("écrivez «clé: un texte»", "write `key: a text`")
                            : new Wording(
                                    "un texte qui contient «: » ou commence par un crochet se met"
                                            + " entre guillemets droits",
                                    "a text with `: ` in it, or a bracket in front, goes between"
                                            + " straight quotes");
            return refuse(value, A_TEXT, advice, report);
        };
    }

    /// A whole number between two bounds, both allowed.
    public static Decoder<Integer> integer(int least, int most) {
        Wording wanted =
                new Wording(
                        "un nombre entier de " + least + " à " + most,
                        "a whole number from " + least + " to " + most);
        Wording advice =
                new Wording(
                        "écrivez-le en chiffres, sans guillemets : 56",
                        "write it in digits, without quotes: 56");
        return (value, report) -> {
            if (!(value instanceof YamlValue.Scalar scalar)
                    || scalar.kind() != YamlValue.Kind.INTEGER) {
                return refuse(value, wanted, advice, report);
            }
            try {
                int number = Integer.parseInt(scalar.text());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException tooLong) {
                // Falls through: a number that is no int is out of any bounds.
            }
            report.accept(
                    new ValueProblem.Refused(shortened(scalar.text()), wanted)
                            .at(scalar.location()));
            return Optional.empty();
        };
    }

    /// A decimal number of at most 15 digits; `50 %` counts as 50, spaces between digits are allowed, and a comma is a
    /// decimal point.
    public static Decoder<BigDecimal> number() {
        Wording advice =
                new Wording(
                        "écrivez-le en chiffres : 50000 ou 12,5",
                        "write it in digits: 50000 or 12.5");
        return (value, report) -> {
            if (value instanceof YamlValue.Scalar scalar && !scalar.isEmpty()) {
                String digits = SPACES.matcher(scalar.text()).replaceAll("");
                if (digits.endsWith("%") || digits.endsWith("€")) {
                    digits = digits.substring(0, digits.length() - 1);
                }
                if (DECIMAL.matcher(digits).matches()) {
                    return Optional.of(new BigDecimal(digits.replace(',', '.')));
                }
            }
            return refuse(value, A_NUMBER, advice, report);
        };
    }

    /// A decimal number between two bounds, both allowed.
    public static Decoder<BigDecimal> number(int least, int most) {
        Wording wanted =
                new Wording(
                        "un nombre de " + least + " à " + most,
                        "a number from " + least + " to " + most);
        return (value, report) ->
                number().decode(value, report)
                        .filter(
                                number -> {
                                    boolean inside =
                                            number.compareTo(BigDecimal.valueOf(least)) >= 0
                                                    && number.compareTo(BigDecimal.valueOf(most))
                                                            <= 0;
                                    if (!inside) {
                                        report.accept(
                                                new ValueProblem.Refused(
                                                                number.toPlainString(), wanted)
                                                        .at(value.location()));
                                    }
                                    return inside;
                                });
    }

    /// True or false, with or without quotes.
    public static Decoder<Boolean> bool() {
        return (value, report) -> {
            if (value instanceof YamlValue.Scalar scalar) {
                String word = scalar.text().strip().toLowerCase(Locale.ROOT);
                if (word.equals("true") || word.equals("false")) {
                    return Optional.of(word.equals("true"));
                }
            }
            return refuse(
                    value,
                    new Wording("true ou false", "true or false"),
                    new Wording(
                            "écrivez true pour oui, false pour non",
                            "write true for yes, false for no"),
                    report);
        };
    }

    /// Yes or no in the author's words: `oui`, `non`, `yes`, `no`, or true or false as in [#bool].
    public static Decoder<Boolean> yesOrNo() {
        return (value, report) -> {
            String word =
                    value instanceof YamlValue.Scalar scalar
                            ? scalar.text().strip().toLowerCase(Locale.ROOT)
                            : "";
            return switch (word) {
                case "oui", "yes", "true" -> Optional.of(true);
                case "non", "no", "false" -> Optional.of(false);
                default ->
                        refuse(
                                value,
                                new Wording("oui ou non", "yes or no"),
                                new Wording("écrivez oui ou non", "write yes or no"),
                                report);
            };
        };
    }

    /// A date: a year, a month or a day.
    public static Decoder<PartialDate> date() {
        return (value, report) -> {
            if (!(value instanceof YamlValue.Scalar scalar) || scalar.isEmpty()) {
                return refuse(
                        value,
                        new Wording("une date", "a date"),
                        new Wording(
                                "écrivez 2019, 2019-06 ou 2019-06-15",
                                "write 2019, 2019-06 or 2019-06-15"),
                        report);
            }
            Optional<PartialDate> date = PartialDate.parse(scalar.text());
            if (date.isEmpty()) {
                report.accept(
                        new ValueProblem.Date(shortened(scalar.text())).at(scalar.location()));
            }
            return date;
        };
    }

    /// A language as BCP 47 writes it: two or three letters, then sub-tags (`fr`, `fr-CA`; `en_US` is accepted too).
    public static Decoder<String> language() {
        return (value, report) -> {
            Optional<String> tag =
                    matching(LANGUAGE, ValueProblem.NotALanguage::new).decode(value, report);
            String primary = tag.orElse("fr").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            Optional<String> shorter = Optional.ofNullable(Languages.TWO_LETTERS.get(primary));
            boolean known = primary.length() == 3 || Languages.TWO_LETTERS.containsValue(primary);
            if (tag.isPresent() && (shorter.isPresent() || !known)) {
                report.accept(
                        shorter.<ValueProblem>map(
                                        code -> new ValueProblem.LongLanguage(primary, code))
                                .orElseGet(() -> new ValueProblem.NotALanguage(primary))
                                .at(value.location()));
                return Optional.empty();
            }
            return tag.map(words -> words.replace('_', '-'));
        };
    }

    /// The address of a page of the web, with its scheme `http` or `https`.
    public static Decoder<String> webAddress() {
        return matching(WEB_ADDRESS, ValueProblem.NotAnAddress::new);
    }

    /// An address of electronic mail; a telephone number is none.
    public static Decoder<String> email() {
        return matching(EMAIL, ValueProblem.NotAnEmail::new);
    }

    /// A telephone number, in any spelling; an address of electronic mail is none.
    public static Decoder<String> telephone() {
        return matching(TELEPHONE, ValueProblem.NotATelephone::new);
    }

    private static Decoder<String> matching(
            Pattern shape, Function<String, ValueProblem> otherwise) {
        return (value, report) -> {
            Optional<String> words = text().decode(value, report);
            if (words.isPresent() && !shape.matcher(words.get()).matches()) {
                report.accept(otherwise.apply(shortened(words.get())).at(value.location()));
                return Optional.empty();
            }
            return words;
        };
    }

    /// One of some words, each with its meaning; the nearest is proposed for a word that is none of them.
    public static <T> Decoder<T> oneOf(Map<String, T> words) {
        return (value, report) -> {
            Optional<String> word = text().decode(value, report);
            Optional<T> meaning = word.flatMap(given -> Optional.ofNullable(words.get(given)));
            if (word.isPresent() && meaning.isEmpty()) {
                report.accept(
                        new ValueProblem.NoneOf(
                                        shortened(word.get()),
                                        String.join(", ", words.keySet()),
                                        Nearest.to(word.get(), words.keySet()))
                                .at(value.location()));
            }
            return meaning;
        };
    }

    /// A list of values of one kind; a single value stands for a list of one. Empty items are passed over, and those
    /// that cannot be decoded are reported and left out.
    public static <T> Decoder<List<T>> list(Decoder<T> item) {
        return (value, report) -> {
            List<YamlValue> items =
                    switch (value) {
                        case YamlValue.Sequence(var values, var _) -> values;
                        case YamlValue.Scalar scalar -> List.of(scalar);
                        case YamlValue.Mapping mapping -> List.of(mapping);
                    };
            List<T> decoded = new ArrayList<>(items.size());
            for (YamlValue one : items) {
                if (!(one instanceof YamlValue.Scalar scalar && scalar.isEmpty())) {
                    item.decode(one, report).ifPresent(decoded::add);
                }
            }
            return Optional.of(List.copyOf(decoded));
        };
    }

    /// A mapping read key by key through [Fields].
    public static <T> Decoder<T> mapping(
            BiFunction<Fields, Consumer<Diagnostic>, Optional<T>> read) {
        return (value, report) -> {
            if (value instanceof YamlValue.Mapping mapping) {
                return read.apply(new Fields(mapping, report), report);
            }
            return refuse(
                    value,
                    A_MAPPING,
                    new Wording(
                            "écrivez «clé: valeur», une par ligne",
                            "write `key: value`, one per line"),
                    report);
        };
    }

    private static <T> Optional<T> refuse(
            YamlValue value, Wording wanted, Wording advice, Consumer<Diagnostic> report) {
        Wording found =
                switch (value) {
                    case YamlValue.Scalar scalar when scalar.isEmpty() ->
                            new Wording("rien", "nothing");
                    case YamlValue.Scalar scalar -> {
                        String words = shortened(scalar.text());
                        yield new Wording("«" + words + "»", "`" + words + "`");
                    }
                    case YamlValue.Sequence _ -> A_LIST;
                    case YamlValue.Mapping _ -> A_MAPPING;
                };
        report.accept(new ValueProblem.WrongType(wanted, found, advice).at(value.location()));
        return Optional.empty();
    }

    /// An author's words as a message quotes them: one line, not too long.
    private static String shortened(String words) {
        String flat = words.strip().lines().findFirst().orElse("");
        if (flat.length() <= QUOTED) {
            return flat;
        }
        int end = Character.isHighSurrogate(flat.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return flat.substring(0, end) + "…";
    }
}
