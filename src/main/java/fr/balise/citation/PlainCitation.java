package fr.balise.citation;

import fr.balise.diagnostic.Language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A citation for people, after the French norm NF Z 44-005 and ISO 690, its successor, as they are commonly used; in
/// English publications worded as ISO 690 is in English.
///
/// Example: «La découverte de pratiques : Rennes. In : *RepèreESS* [en ligne]. Équipe Balise, 2016. (Déniché pour vous ;
/// n° 56). Disponible sur : <https://exemple.org/fiches/56.html>. CC BY 4.0.»
///
/// The norm wants the day on which a page was read as well, which nobody knows when the site is made: a reader's
/// browser may put it between the two halves.
///
/// @param before the first half
/// @param viewed « [consulté le {date}]», of what stands on the web
/// @param after the second half
public record PlainCitation(String before, Optional<String> viewed, String after) {

    private static final int MOST_AUTHORS = 3;
    private static final String NO_BREAK = "\u00A0";

    /// The citation without the day of reading.
    public String text() {
        return before + after;
    }

    /// Cites in the language of an interface.
    public static PlainCitation of(Reference reference, Language language) {
        return switch (language) {
            case FR ->
                    of(
                            reference,
                            language,
                            new Norm(
                                    NO_BREAK + ": ",
                                    "In" + NO_BREAK + ": ",
                                    " [en ligne]",
                                    " [consulté le {date}]",
                                    "[s." + NO_BREAK + "d.]",
                                    NO_BREAK + "; n°" + NO_BREAK,
                                    "Disponible sur" + NO_BREAK + ": <",
                                    ">"));
            case EN ->
                    of(
                            reference,
                            language,
                            new Norm(
                                    ": ",
                                    "In: ",
                                    " [online]",
                                    " [viewed {date}]",
                                    "[n." + NO_BREAK + "d.]",
                                    "; no." + NO_BREAK,
                                    "Available from: <",
                                    ">"));
        };
    }

    private record Norm(
            String colon,
            String in,
            String online,
            String viewed,
            String noDate,
            String number,
            String at,
            String end) {}

    private static PlainCitation of(Reference reference, Language language, Norm norm) {
        StringBuilder text = new StringBuilder();
        authors(reference.authors()).ifPresent(names -> sentence(text, names));
        String online = reference.address().isPresent() ? norm.online() : "";
        String title =
                Words.isolated(
                        reference.title()
                                + reference.subtitle().map(line -> norm.colon() + line).orElse(""));
        if (reference.host().isPresent()) {
            sentence(text, title);
            sentence(text, norm.in() + Words.isolated(reference.host().get()) + online);
        } else {
            sentence(text, title + online);
        }
        reference.edition().ifPresent(edition -> sentence(text, capital(edition)));
        reference.publisher().ifPresent(publisher -> text.append(publisher).append(", "));
        text.append(reference.date().map(date -> date.in(language)).orElse(norm.noDate()));
        StringBuilder after = new StringBuilder(". ");
        reference
                .series()
                .ifPresent(
                        series ->
                                sentence(
                                        after,
                                        "("
                                                + Words.isolated(series)
                                                + reference
                                                        .number()
                                                        .map(number -> norm.number() + number)
                                                        .orElse("")
                                                + ")"));
        reference.doi().ifPresent(doi -> sentence(after, "DOI " + doi));
        reference.address().ifPresent(address -> sentence(after, norm.at() + address + norm.end()));
        reference.licence().ifPresent(licence -> sentence(after, licence));
        return new PlainCitation(
                text.toString(),
                reference.address().map(_ -> norm.viewed()),
                after.toString().stripTrailing());
    }

    private static Optional<String> authors(List<Author> authors) {
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        String names =
                String.join(
                        NO_BREAK + "; ",
                        authors.stream().limit(MOST_AUTHORS).map(Author::inCatalogue).toList());
        return Optional.of(names + (authors.size() > MOST_AUTHORS ? " et" + NO_BREAK + "al" : ""));
    }

    /// Adds a sentence; one that ends with a mark of its own («Quoi ?») gets no stop after it.
    private static void sentence(StringBuilder text, String words) {
        text.append(words);
        if (words.isEmpty() || ".?!…".indexOf(words.charAt(words.length() - 1)) < 0) {
            text.append('.');
        }
        text.append(' ');
    }

    private static String capital(String words) {
        int end = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }
}
