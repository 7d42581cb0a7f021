package fr.balise.data;

import static fr.balise.data.Shape.link;
import static fr.balise.data.Shape.orNull;
import static fr.balise.data.Shape.text;

import fr.balise.address.Slug;
import fr.balise.catalog.Acronym;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.typography.Typography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An acronym as `glossaire.json` tells it.
///
/// @param acronym `ESS`
/// @param longForm what it stands for
/// @param definition a sentence or two
/// @param page link to its place in the glossary
record AcronymEntry(String acronym, String longForm, Optional<String> definition, String page) {

    /// The acronym as JSON.
    static final Shape<AcronymEntry> SHAPE =
            Shape.<AcronymEntry>object()
                    .with("sigle", "Le sigle.", text(), AcronymEntry::acronym)
                    .with("forme", "Ce que disent ses lettres.", text(), AcronymEntry::longForm)
                    .with(
                            "definition",
                            "Une phrase ou deux.",
                            orNull(text()),
                            AcronymEntry::definition)
                    .with(
                            "adresse",
                            "Sa place dans le glossaire, relative à ce fichier.",
                            link(),
                            AcronymEntry::page)
                    .shape();

    /// Every acronym of the reference data, in alphabetical order.
    static List<AcronymEntry> of(Publication publication, SiteLinks links) {
        Typography typography = Typography.forLanguage(publication.config().language());
        String page = links.relative(Permalinks.GLOSSARY);
        return publication.catalog().acronyms().stream()
                .sorted(
                        Comparator.comparing((Acronym acronym) -> Slug.of(acronym.acronym()))
                                .thenComparing(Acronym::acronym))
                .map(
                        acronym ->
                                new AcronymEntry(
                                        acronym.acronym(),
                                        typography.apply(acronym.longForm()),
                                        acronym.definition().map(typography::apply),
                                        page + "#" + Permalinks.acronymAnchor(acronym.acronym())))
                .toList();
    }
}
