package fr.balise.document;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.yaml.Located;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which documents should have been read over by now (`a-relire-le:`).
///
/// Only `check` asks, with the day that its caller calls today: a build gives the same site on every day.
public final class ReviewDates {

    private ReviewDates() {}

    /// A remark for each document whose date has passed. A month has passed when its last day has: `2019-06` on the
    /// first of July.
    public static List<Diagnostic> passed(List<? extends Document> documents, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (Document document : documents) {
            Optional<Located<PartialDate>> date = document.frontMatter().reviewBy();
            if (date.isPresent() && date.get().value().lastDay().isBefore(today)) {
                found.add(
                        new DocumentProblem.ReviewPassed(date.get().value())
                                .at(date.get().location()));
            }
        }
        return found;
    }
}
