package fr.balise.page;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.stream.Collectors;

/// What the first visit of a fiche may cost, a kilobyte being 1000 bytes.
public final class VisitBudget {

    /// The most bytes of a fiche without photo.
    public static final long BYTES = 60_000;

    /// The most bytes of a fiche with a photo.
    public static final long BYTES_WITH_PHOTO = 170_000;

    /// The most requests of a fiche without photo.
    public static final int REQUESTS = 6;

    /// The most elements of a fiche outside its text.
    public static final int ELEMENTS = 600;

    private static final int NAMED_PARTS = 3;

    private VisitBudget() {}

    /// The most bytes of a visit, with its photo or without any.
    public static long bytes(boolean photo) {
        return photo ? BYTES_WITH_PHOTO : BYTES;
    }

    /// Whether the visit of a fiche costs too much.
    static boolean isExceeded(Visit visit) {
        return visit.bytes() > bytes(visit.photo())
                || (!visit.photo() && visit.requests() > REQUESTS)
                || visit.elements() > ELEMENTS;
    }

    /// The warning for a fiche that costs too much.
    static Diagnostic problem(Visit visit, Location place) {
        return Diagnostic.of(
                        Rule.OVER_BUDGET,
                        place,
                        new Wording(
                                "première visite au-delà du budget : "
                                        + cost(visit, Language.FR)
                                        + " (budget "
                                        + budget(visit.photo(), Language.FR)
                                        + ")",
                                "first visit over budget: "
                                        + cost(visit, Language.EN)
                                        + " (budget "
                                        + budget(visit.photo(), Language.EN)
                                        + ")"))
                .withHint(
                        new Wording(
                                "le plus lourd : " + heaviest(visit, Language.FR),
                                "the heaviest: " + heaviest(visit, Language.EN)));
    }

    private static String cost(Visit visit, Language language) {
        return words(visit.bytes(), visit.requests(), visit.elements(), language);
    }

    private static String budget(boolean photo, Language language) {
        String weight = Weights.of(bytes(photo), language);
        boolean french = language == Language.FR;
        return photo
                ? weight + ", " + ELEMENTS + (french ? " éléments" : " elements")
                : words(BYTES, REQUESTS, ELEMENTS, language);
    }

    private static String words(long bytes, int requests, int elements, Language language) {
        boolean french = language == Language.FR;
        return Weights.of(bytes, language)
                + ", "
                + requests
                + (french ? " requêtes, " : " requests, ")
                + elements
                + (french ? " éléments" : " elements");
    }

    private static String heaviest(Visit visit, Language language) {
        return visit.parts().stream()
                .limit(NAMED_PARTS)
                .map(part -> part.file() + " (" + Weights.of(part.bytes(), language) + ")")
                .collect(Collectors.joining(", "));
    }
}
