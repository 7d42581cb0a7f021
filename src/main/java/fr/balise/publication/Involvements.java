package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.Organisation;
import fr.balise.document.Contact;
import fr.balise.document.Document;
import fr.balise.document.Funding;
import fr.balise.markdown.Mention;
import fr.balise.publication.Involvement.Role;
import fr.balise.yaml.Located;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which organisations documents name, and what for: documents → one [Involvement] for each organisation.
final class Involvements {

    private final Catalog catalog;
    private final Funders names;

    Involvements(Catalog catalog) {
        this.catalog = catalog;
        this.names = Funders.of(catalog);
    }

    /// The pages of all organisations that one of these documents names.
    Set<SitePath> pages(Collection<Document> documents) {
        Set<SitePath> pages = new HashSet<>();
        for (Document document : documents) {
            roles(document).keySet().forEach(one -> pages.add(Permalinks.organisation(one)));
        }
        return pages;
    }

    /// All organisations with a page, in the order of their file; the documents are in reading order.
    List<Involvement> of(List<Resolved> documents) {
        Map<Organisation, List<DocumentCard>> all = new HashMap<>();
        Map<Organisation, Map<Role, List<DocumentCard>>> byRole = new HashMap<>();
        for (Resolved one : documents) {
            roles(one.document())
                    .forEach(
                            (organisation, roles) -> {
                                all.computeIfAbsent(organisation, _ -> new ArrayList<>())
                                        .add(one.card());
                                Map<Role, List<DocumentCard>> its =
                                        byRole.computeIfAbsent(
                                                organisation, _ -> new EnumMap<>(Role.class));
                                roles.forEach(
                                        role ->
                                                its.computeIfAbsent(role, _ -> new ArrayList<>())
                                                        .add(one.card()));
                            });
        }
        return catalog.organisations().stream()
                .filter(all::containsKey)
                .map(
                        organisation ->
                                new Involvement(
                                        organisation,
                                        Permalinks.organisation(organisation),
                                        all.getOrDefault(organisation, List.of()),
                                        byRole.getOrDefault(organisation, Map.of())))
                .toList();
    }

    /// The organisations of one document, each once.
    private Map<Organisation, Set<Role>> roles(Document document) {
        Map<Organisation, Set<Role>> roles = new LinkedHashMap<>();
        for (Located<String> id : document.frontMatter().supporters()) {
            catalog.organisation(id.value()).ifPresent(one -> add(roles, one, Role.SUPPORT));
        }
        document.frontMatter().funding().map(Funding::lines).orElse(List.of()).stream()
                .flatMap(line -> names.named(line.funder()).stream())
                .forEach(one -> add(roles, one, Role.FUNDING));
        for (Contact contact : document.frontMatter().contacts()) {
            contact.organisation().stream()
                    .flatMap(words -> names.named(words).stream())
                    .forEach(one -> add(roles, one, Role.CONTACT));
        }
        for (Mention mention : document.body().mentions()) {
            if (mention instanceof Mention.StructureMention structure) {
                catalog.organisation(structure.id())
                        .ifPresent(one -> add(roles, one, Role.MENTION));
            }
        }
        return roles;
    }

    private static void add(Map<Organisation, Set<Role>> roles, Organisation one, Role role) {
        roles.computeIfAbsent(one, _ -> EnumSet.noneOf(Role.class)).add(role);
    }
}
