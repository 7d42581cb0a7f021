package fr.balise.page;

import fr.balise.chart.FundingSummary;
import fr.balise.publication.Funders;
import fr.balise.publication.Publication;

import java.util.Optional;

/// The page that sums funding over the publication.
final class FundingPage {

    private FundingPage() {}

    static FundingPageView view(Publication publication, PageScope page) {
        String title = page.strings().text("financements.titre");
        return new FundingPageView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                FundingSummaries.full(
                        FundingSummary.of(
                                Funders.of(publication.catalog()), publication.documents()),
                        page));
    }
}
