package fr.balise.data;

import static fr.balise.data.Shape.link;
import static fr.balise.data.Shape.listOf;
import static fr.balise.data.Shape.orNull;
import static fr.balise.data.Shape.text;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.publication.FileUse;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An organisation of the directory as `structures.json` tells it.
///
/// @param organisation with the texts that readers see
/// @param logo link to its logo, where the file is there
/// @param place link to its place in the directory
/// @param page link to its page, where a document names it
/// @param url the same, absolute, where the publication has an address
/// @param supports fiches that it supported, in reading order
record OrganisationEntry(
        Organisation organisation,
        Optional<String> logo,
        String place,
        Optional<String> page,
        Optional<String> url,
        List<FicheRef> supports) {

    /// The organisation as JSON.
    static final Shape<OrganisationEntry> SHAPE =
            Shape.<OrganisationEntry>object()
                    .with("id", "L’identifiant.", text(), entry -> entry.organisation.id())
                    .with("nom", "Le nom.", text(), entry -> entry.organisation.name())
                    .with(
                            "sigle",
                            "Le sigle.",
                            orNull(text()),
                            entry -> entry.organisation.acronym())
                    .with(
                            "famille",
                            "Le groupe du répertoire où elle se trouve.",
                            orNull(text()),
                            entry -> entry.organisation.family())
                    .with(
                            "site",
                            "L’adresse de son site.",
                            orNull(text()),
                            entry -> entry.organisation.address())
                    .with(
                            "resume",
                            "Ce qu’elle est, en une phrase ou deux.",
                            orNull(text()),
                            entry -> entry.organisation.summary())
                    .with(
                            "logo",
                            "Son logo, relatif à ce fichier.",
                            orNull(link()),
                            OrganisationEntry::logo)
                    .with(
                            "adresse",
                            "Sa place dans le répertoire, relative à ce fichier.",
                            link(),
                            OrganisationEntry::place)
                    .with(
                            "page",
                            "Sa page, relative à ce fichier ; null si aucun document ne la nomme.",
                            orNull(link()),
                            OrganisationEntry::page)
                    .with(
                            "url",
                            "Sa page, absolue ; null si elle n’en a pas ou si la publication n’a"
                                    + " pas d’adresse.",
                            orNull(PublicationShape.WEB),
                            OrganisationEntry::url)
                    .with(
                            "soutient",
                            "Les fiches qu’elle a soutenues, dans l’ordre de lecture.",
                            listOf(FicheRef.SHAPE),
                            OrganisationEntry::supports)
                    .shape();

    /// Every organisation of the reference data, in the order of its file.
    static List<OrganisationEntry> of(Publication publication, SiteLinks links) {
        Typography typography = Typography.forLanguage(publication.config().language());
        Map<String, List<FicheRef>> supported = supported(publication, links);
        Map<String, SitePath> files = new HashMap<>();
        publication.files().stream()
                .map(FileUse::address)
                .forEach(file -> files.put(file.value(), file));
        Map<Organisation, SitePath> pages = new HashMap<>();
        publication.organisations().forEach(one -> pages.put(one.organisation(), one.address()));
        List<OrganisationEntry> entries = new ArrayList<>();
        for (Organisation organisation : publication.catalog().organisations()) {
            Optional<SitePath> page = Optional.ofNullable(pages.get(organisation));
            String anchor = Permalinks.organisationAnchor(organisation);
            entries.add(
                    new OrganisationEntry(
                            printed(organisation, typography),
                            organisation.logo().map(files::get).map(links::relative),
                            links.relative(Permalinks.DIRECTORY) + "#" + anchor,
                            page.map(links::relative),
                            page.flatMap(links::absolute),
                            supported.getOrDefault(organisation.id(), List.of())));
        }
        return entries;
    }

    private static Map<String, List<FicheRef>> supported(Publication publication, SiteLinks links) {
        Map<String, List<FicheRef>> supported = new HashMap<>();
        for (LinkedDocument document : publication.documents()) {
            Optional<FicheRef> fiche = FicheRef.of(document.card(), links);
            for (Organisation organisation : new HashSet<>(document.supporters())) {
                fiche.ifPresent(
                        ref ->
                                supported
                                        .computeIfAbsent(organisation.id(), _ -> new ArrayList<>())
                                        .add(ref));
            }
        }
        return supported;
    }

    private static Organisation printed(Organisation as, Typography typography) {
        return new Organisation(
                as.id(),
                typography.apply(as.name()),
                as.acronym(),
                as.family().map(typography::apply),
                as.address(),
                as.summary().map(typography::apply),
                as.logo());
    }
}
