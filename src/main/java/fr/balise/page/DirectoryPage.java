package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.catalog.Organisation;
import fr.balise.picture.ShownPicture;
import fr.balise.publication.Involvement;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The directory: every organisation of the catalogue by family, with the documents that speak of it.
final class DirectoryPage {

    /// What stands for organisations without family.
    private static final String OTHERS = "autres";

    private final Publication publication;
    private final DocumentPage documents;
    private final Typography typography;

    DirectoryPage(Publication publication, DocumentPage documents) {
        this.publication = publication;
        this.documents = documents;
        this.typography = Typography.forLanguage(publication.config().language());
    }

    DirectoryView view(PageScope page) {
        Optional<LinkedDocument> introduction =
                publication.documents().stream()
                        .filter(document -> document.address().equals(Permalinks.DIRECTORY))
                        .findFirst();
        String title =
                introduction
                        .map(document -> document.card().title())
                        .orElse(page.strings().text("menu.repertoire"));
        Map<String, Involvement> involved =
                publication.organisations().stream()
                        .collect(Collectors.toMap(one -> one.organisation().id(), one -> one));
        SequencedMap<String, List<DirectoryView.OrganisationView>> families = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Organisation organisation : publication.catalog().organisations()) {
            String family = organisation.family().map(Slug::distinct).orElse(OTHERS);
            organisation.family().ifPresent(name -> names.putIfAbsent(family, name));
            families.computeIfAbsent(family, _ -> new ArrayList<>())
                    .add(
                            organisation(
                                    organisation,
                                    Optional.ofNullable(involved.get(organisation.id())),
                                    page));
        }
        List<DirectoryView.Family> groups =
                families.entrySet().stream()
                        .map(
                                family ->
                                        new DirectoryView.Family(
                                                Optional.ofNullable(names.get(family.getKey()))
                                                        .map(typography::apply),
                                                "famille-" + family.getKey(),
                                                family.getKey(),
                                                family.getValue()))
                        .toList();
        return new DirectoryView(
                page.strings(),
                page.site(),
                page.head(title, introduction.flatMap(document -> document.card().summary())),
                title,
                introduction.map(document -> documents.body(document, page)),
                groups.size() < 2 ? Optional.empty() : Optional.of(filters(groups, page)),
                groups);
    }

    private static FiltersView filters(List<DirectoryView.Family> families, PageScope page) {
        FilterGroup group =
                Filters.plain(
                        "filtres.familles",
                        "famille",
                        families.stream()
                                .map(
                                        family ->
                                                new Filters.Choice(
                                                        family.value(),
                                                        family.name()
                                                                .orElse(
                                                                        page.strings()
                                                                                .text("autres")),
                                                        "#" + family.id(),
                                                        family.organisations().size(),
                                                        Optional.empty()))
                                .toList(),
                        page);
        int all = families.stream().mapToInt(family -> family.organisations().size()).sum();
        return Filters.view("structures", all, List.of(group), page);
    }

    private DirectoryView.OrganisationView organisation(
            Organisation organisation, Optional<Involvement> involved, PageScope page) {
        List<LinkView> citedBy =
                involved.map(Involvement::documents).orElse(List.of()).stream()
                        .map(page::plainLink)
                        .toList();
        Optional<SitePath> logo = page.context().logo(organisation);
        Optional<ShownPicture> shown = logo.flatMap(page.context().pictures()::of);
        return new DirectoryView.OrganisationView(
                Permalinks.organisationAnchor(organisation),
                typography.apply(organisation.name()),
                organisation.acronym(),
                organisation.address().filter(address -> address.startsWith("http")),
                organisation.summary().map(typography::apply),
                logo.map(page::to),
                shown.map(ShownPicture::width),
                shown.map(ShownPicture::height),
                !citedBy.isEmpty(),
                citedBy,
                involved.map(
                        one ->
                                page.link(
                                        one.address(),
                                        page.strings()
                                                .count(
                                                        "dossier.repertoire-lien",
                                                        one.documents().size()))));
    }
}
