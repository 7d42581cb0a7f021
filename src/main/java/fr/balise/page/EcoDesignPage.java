package fr.balise.page;

import fr.balise.config.EcoDesign;
import fr.balise.page.EcoDesignView.MeasureView;
import fr.balise.publication.LinkedDocument;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page on eco-design: the measures of this build, and what `eco-conception:` says.
final class EcoDesignPage {

    private final PageScope page;

    private EcoDesignPage(PageScope page) {
        this.page = page;
    }

    static EcoDesignView view(Visits visits, PageScope page) {
        EcoDesign said = page.context().publication().config().ecoDesign();
        Typography typography = page.context().typography();
        String title = page.strings().text("eco.titre");
        return new EcoDesignView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                said.text().map(typography::apply),
                new EcoDesignPage(page).measures(visits),
                said.hosting().map(typography::apply),
                said.contact().map(ContactLine::of));
    }

    private List<MeasureView> measures(Visits visits) {
        List<MeasureView> measures = new ArrayList<>();
        visits.home().ifPresent(visit -> measures.add(overview("eco.mesure.accueil", visit)));
        visits.list().ifPresent(visit -> measures.add(overview("eco.mesure.liste", visit)));
        visits.search().ifPresent(visit -> measures.add(overview("eco.mesure.recherche", visit)));
        visits.median().ifPresent(visit -> measures.add(fiche("eco.mesure.mediane", visit)));
        visits.heaviest().ifPresent(visit -> measures.add(fiche("eco.mesure.lourde", visit)));
        visits.heaviestWithPhoto()
                .ifPresent(visit -> measures.add(fiche("eco.mesure.photo", visit)));
        return measures;
    }

    private MeasureView overview(String key, Visit visit) {
        return measure(page.strings().text(key), visit, page.strings().text("eco.budget.aucun"));
    }

    private MeasureView fiche(String key, Visit visit) {
        String title =
                page.context().publication().documents().stream()
                        .filter(document -> document.address().equals(visit.page()))
                        .map(LinkedDocument::card)
                        .map(card -> page.plainLink(card).text())
                        .findFirst()
                        .orElseThrow();
        String budget =
                page.strings()
                        .format(
                                visit.photo() ? "eco.budget.photo" : "eco.budget.fiche",
                                "poids",
                                Weights.of(VisitBudget.bytes(visit.photo()), page.language()),
                                "requetes",
                                VisitBudget.REQUESTS,
                                "elements",
                                VisitBudget.ELEMENTS);
        return measure(page.strings().format(key, "titre", title), visit, budget);
    }

    private MeasureView measure(String name, Visit visit, String budget) {
        return new MeasureView(
                page.to(visit.page()),
                name,
                Weights.of(visit.bytes(), page.language()),
                visit.requests(),
                visit.elements(),
                budget);
    }
}
