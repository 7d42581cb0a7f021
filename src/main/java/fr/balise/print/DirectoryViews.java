package fr.balise.print;

import fr.balise.catalog.Organisation;
import fr.balise.markdown.WebAddressText;
import fr.balise.print.ArticleView.FamilyView;
import fr.balise.print.ArticleView.OrganisationView;
import fr.balise.publication.Permalinks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The organisations of the catalogue by family, for paper.
final class DirectoryViews {

    private DirectoryViews() {}

    static List<FamilyView> of(PrintContext context) {
        SequencedMap<Optional<String>, List<OrganisationView>> families = new LinkedHashMap<>();
        for (Organisation organisation : context.publication().catalog().organisations()) {
            families.computeIfAbsent(organisation.family(), _ -> new ArrayList<>())
                    .add(view(organisation, context));
        }
        return families.entrySet().stream()
                .map(
                        family ->
                                new FamilyView(
                                        family.getKey().map(context.typography()::apply),
                                        family.getValue()))
                .toList();
    }

    private static OrganisationView view(Organisation organisation, PrintContext context) {
        Optional<String> address = organisation.address().filter(href -> href.startsWith("http"));
        return new OrganisationView(
                Permalinks.organisationAnchor(organisation),
                context.typography().apply(organisation.name()),
                organisation.acronym(),
                organisation.summary().map(context.typography()::apply),
                address,
                address.map(WebAddressText::shown));
    }
}
