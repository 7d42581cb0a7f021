package fr.balise.yaml;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The decoders of simple values, from which all others are composed.
public final class Decoders {

    private static final Wording A_TEXT = new Wording("un texte", "a text");
    private static final Wording A_LIST = new Wording("une liste", "a list");
    private static final Wording A_MAPPING =
            new Wording("des clés et des valeurs", "keys and values");

    private Decoders() {}

    /// Text: any scalar that is not empty, as it is written, without spaces at its ends (`2019` is text as well).
    public static Decoder<String> text() {
        return (value, report) -> {
            if (value instanceof YamlValue.Scalar scalar
                    && scalar.kind() != YamlValue.Kind.NULL
                    && !scalar.text().isBlank()) {
                return Optional.of(scalar.text().strip());
            }
            return refuse(
                    value,
                    A_TEXT,
                    new Wording("écrivez «clé: un texte»", "write `key: a text`"),
                    report);
        };
    }

    /// A whole number between two bounds, both allowed.
    public static Decoder<Integer> integer(int least, int most) {
        Wording wanted =
                new Wording(
                        "un nombre entier de " + least + " à " + most,
                        "a whole number from " + least + " to " + most);
        return (value, report) -> {
            if (!(value instanceof YamlValue.Scalar scalar)
                    || scalar.kind() != YamlValue.Kind.INTEGER) {
                return refuse(
                        value,
                        wanted,
                        new Wording(
                                "écrivez-le en chiffres, sans guillemets : 56",
                                "write it in digits, without quotes: 56"),
                        report);
            }
            try {
                int number = Integer.parseInt(scalar.text());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException tooLong) {
                // Falls through: a number that is no int is out of any bounds.
            }
            report.accept(new YamlProblem.Refused(scalar.text(), wanted).at(scalar.location()));
            return Optional.empty();
        };
    }

    /// A decimal number; `50 %` counts as 50, spaces between digits are allowed, and a comma is a decimal point.
    public static Decoder<BigDecimal> number() {
        Wording wanted = new Wording("un nombre", "a number");
        Wording advice =
                new Wording(
                        "écrivez-le en chiffres : 50000 ou 12,5",
                        "write it in digits: 50000 or 12.5");
        return (value, report) -> {
            if (!(value instanceof YamlValue.Scalar scalar)) {
                return refuse(value, wanted, advice, report);
            }
            String digits =
                    scalar.text()
                            .replaceAll("[\\s\\u00a0\\u202f]", "")
                            .replaceFirst("[%€]$", "")
                            .replace(',', '.');
            try {
                return Optional.of(new BigDecimal(digits));
            } catch (NumberFormatException notANumber) {
                return refuse(value, wanted, advice, report);
            }
        };
    }

    /// True or false.
    public static Decoder<Boolean> bool() {
        return (value, report) -> {
            if (value instanceof YamlValue.Scalar scalar
                    && scalar.kind() == YamlValue.Kind.BOOLEAN) {
                return Optional.of(Boolean.parseBoolean(scalar.text()));
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

    /// A date: a year, a month or a day.
    public static Decoder<PartialDate> date() {
        return (value, report) -> {
            if (!(value instanceof YamlValue.Scalar scalar)
                    || scalar.kind() == YamlValue.Kind.NULL) {
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
                report.accept(new YamlProblem.Date(scalar.text()).at(scalar.location()));
            }
            return date;
        };
    }

    /// One of some words, each with its meaning; the nearest is proposed for a word that is none of them.
    public static <T> Decoder<T> oneOf(Map<String, T> words) {
        return (value, report) ->
                text().decode(value, report)
                        .flatMap(
                                word -> {
                                    Optional<T> meaning = Optional.ofNullable(words.get(word));
                                    if (meaning.isEmpty()) {
                                        String known = String.join(", ", words.keySet());
                                        Diagnostic problem =
                                                new YamlProblem.Refused(
                                                                word, new Wording(known, known))
                                                        .at(value.location());
                                        report.accept(
                                                Nearest.to(word, words.keySet())
                                                        .map(
                                                                near ->
                                                                        problem.withHint(
                                                                                new Wording(
                                                                                        "vouliez-vous"
                                                                                            + " écrire"
                                                                                            + " «"
                                                                                                + near
                                                                                                + "» ?",
                                                                                        "did you"
                                                                                            + " mean"
                                                                                            + " `"
                                                                                                + near
                                                                                                + "`?")))
                                                        .orElse(problem));
                                    }
                                    return meaning;
                                });
    }

    /// A list of values of one kind; a single value stands for a list of one, and an empty value for an empty list.
    /// Items that cannot be decoded are reported and left out.
    public static <T> Decoder<List<T>> list(Decoder<T> item) {
        return (value, report) -> {
            List<YamlValue> items =
                    switch (value) {
                        case YamlValue.Sequence(var values, var _) -> values;
                        case YamlValue.Scalar scalar when scalar.kind() == YamlValue.Kind.NULL ->
                                List.of();
                        case YamlValue.Scalar scalar -> List.of(scalar);
                        case YamlValue.Mapping mapping -> List.of(mapping);
                    };
            List<T> decoded = new ArrayList<>(items.size());
            items.forEach(one -> item.decode(one, report).ifPresent(decoded::add));
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
                    new Wording("écrivez { clé: valeur }", "write { key: value }"),
                    report);
        };
    }

    private static <T> Optional<T> refuse(
            YamlValue value, Wording wanted, Wording advice, Consumer<Diagnostic> report) {
        Wording found =
                switch (value) {
                    case YamlValue.Scalar(var text, var kind, var _) ->
                            kind == YamlValue.Kind.NULL || text.isBlank()
                                    ? new Wording("rien", "nothing")
                                    : new Wording("«" + text + "»", "`" + text + "`");
                    case YamlValue.Sequence _ -> A_LIST;
                    case YamlValue.Mapping _ -> A_MAPPING;
                };
        report.accept(new YamlProblem.WrongType(wanted, found, advice).at(value.location()));
        return Optional.empty();
    }
}
