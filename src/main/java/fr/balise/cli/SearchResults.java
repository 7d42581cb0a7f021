package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.query.Answer;
import fr.balise.search.query.Hit;

import java.io.PrintWriter;
import java.math.BigDecimal;

/// Prints the answer to a query, for people or for programs.
final class SearchResults {

    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private static final String BETWEEN_BLOCKS = " · ";

    private final PrintWriter out;
    private final Language language;
    private final boolean colour;

    SearchResults(PrintWriter out, Language language, boolean colour) {
        this.out = out;
        this.language = language;
        this.colour = colour;
    }

    /// One array, with exactly what `window.balise.search` gives in the browser.
    void printJson(Answer answer) {
        Json results =
                Json.array(
                        answer.hits(),
                        hit ->
                                Json.object()
                                        .put("url", hit.document().address().value())
                                        .put("title", hit.document().title())
                                        .put("score", exactly(hit.score()))
                                        .put("section", hit.section())
                                        .build());
        out.println(JsonText.compact(results));
    }

    /// The figures that a reader of doubles, as every reader of JSON is, takes for the very same number.
    private static Json exactly(float score) {
        return Json.of(new BigDecimal(Double.toString(score)));
    }

    /// Each document with its rank, address and excerpt, then how many there are.
    void print(String query, Answer answer) {
        if (answer.relaxed()) {
            tell(relaxed(answer.complete()));
        }
        if (!answer.corrections().isEmpty()) {
            String better = oneLine(answer.corrected(query));
            tell(new Wording("Essayez plutôt : " + better, "Try instead: " + better));
        }
        int rank = 1;
        for (Hit hit : answer.hits()) {
            print(rank++, hit);
        }
        print(answer.total(), answer.hits().size());
    }

    private void print(int rank, Hit hit) {
        SearchDocument document = hit.document();
        String number =
                document.number()
                        .map(digits -> new Wording("n°" + digits, "no. " + digits).in(language))
                        .map(words -> words + " ")
                        .orElse("");
        String rankShown = rank + ". ";
        String indent = " ".repeat(rankShown.length());
        out.println(rankShown + number + oneLine(document.title()));
        String section = hit.section().isEmpty() ? "" : "#" + hit.section();
        out.println(indent + document.address() + section);
        if (!hit.excerpt().isEmpty()) {
            StringBuilder excerpt = new StringBuilder(indent);
            for (Hit.Piece piece : hit.excerpt()) {
                boolean marked = colour && piece.marked();
                excerpt.append(marked ? BOLD : "")
                        .append(oneLine(piece.text().replace("\n", BETWEEN_BLOCKS)))
                        .append(marked ? PLAIN : "");
            }
            out.println(excerpt);
        }
    }

    private void print(int total, int shown) {
        Wording documents =
                switch (total) {
                    case 0 -> new Wording("Aucun document", "No document");
                    case 1 -> new Wording("1 document", "1 document");
                    default -> new Wording(total + " documents", total + " documents");
                };
        Wording first =
                shown == total
                        ? new Wording("", "")
                        : shown == 1
                                ? new Wording(", dont voici le premier", "; here is the first")
                                : new Wording(
                                        ", dont voici les " + shown + " premiers",
                                        "; here are the first " + shown);
        out.println(documents.in(language) + first.in(language) + ".");
    }

    private static Wording relaxed(int complete) {
        return switch (complete) {
            case 0 ->
                    new Wording(
                            "Aucun document n’a tous les mots ; ceux-ci en ont au moins un.",
                            "No document has all the words; these have at least one.");
            case 1 ->
                    new Wording(
                            "Seul le premier document a tous les mots ; les autres en ont au moins"
                                    + " un.",
                            "Only the first document has all the words; the others have at least"
                                    + " one.");
            default ->
                    new Wording(
                            "Seuls les "
                                    + complete
                                    + " premiers documents ont tous les mots ; les autres en ont au"
                                    + " moins un.",
                            "Only the first "
                                    + complete
                                    + " documents have all the words; the others have at least"
                                    + " one.");
        };
    }

    private void tell(Wording wording) {
        out.println(wording.in(language));
    }

    /// Without line ends, or other characters that a terminal would obey.
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
