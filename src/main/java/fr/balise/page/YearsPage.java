package fr.balise.page;

import fr.balise.chart.YearColumns;
import fr.balise.publication.Publication;
import fr.balise.publication.Year;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The page of all years.
final class YearsPage {

    private static final int MOST_GAPS = 12;

    private YearsPage() {}

    static YearsView view(Publication publication, PageScope page) {
        String title = page.strings().text("annees.titre");
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
        publication.years().forEach(year -> counts.put(year.year(), year.documents().size()));
        YearColumns columns = new YearColumns(counts);
        List<String> notes = notes(publication, columns, page);
        return new YearsView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                columns.svg("_image-annees", page.strings().text("annees.graphique")),
                publication.years().stream().map(year -> row(year, page)).toList(),
                !notes.isEmpty(),
                notes);
    }

    private static YearsView.YearView row(Year year, PageScope page) {
        return new YearsView.YearView(
                page.to(year.address()),
                Integer.toString(year.year()),
                Integer.toString(year.documents().size()));
    }

    private static List<String> notes(
            Publication publication, YearColumns columns, PageScope page) {
        List<String> notes = new ArrayList<>();
        int first = columns.counts().firstEntry().getKey();
        if (columns.firstDrawn() > first) {
            notes.add(
                    page.strings()
                            .format(
                                    "annees.coupe",
                                    "annee",
                                    columns.firstDrawn(),
                                    "premiere",
                                    first));
        }
        List<String> gaps = columns.gaps();
        if (!gaps.isEmpty()) {
            String listed =
                    String.join(
                            ", ", gaps.subList(Math.max(0, gaps.size() - MOST_GAPS), gaps.size()));
            notes.add(
                    page.strings()
                            .format(
                                    "annees.vides",
                                    "annees",
                                    gaps.size() > MOST_GAPS ? "…, " + listed : listed));
        }
        long undated =
                publication.documents().stream()
                        .filter(document -> document.card().date().isEmpty())
                        .count();
        if (undated > 0) {
            notes.add(page.strings().count("annees.sans-date", undated));
        }
        return notes;
    }
}
