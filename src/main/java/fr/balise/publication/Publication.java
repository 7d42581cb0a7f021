package fr.balise.publication;

import fr.balise.catalog.Catalog;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;

import java.util.List;
import java.util.Map;

/// The whole publication, linked: what every edition is made from.
///
/// @param config what `publication.yaml` says
/// @param catalog reference data
/// @param title of the publication
/// @param documents in reading order
/// @param sommaire the table of contents
/// @param keywords every key word in use, in alphabetical order
/// @param territories every territory in use, in alphabetical order
/// @param countries every country of these territories, in alphabetical order
/// @param organisations every organisation of the directory that a document names, in the order of its file
/// @param years every year of a document, newest first
/// @param discover the fiches that the home page invites to discover
/// @param levers every recommendation, in reading order
/// @param acronymUses the documents that use each acronym of the catalogue, in reading order
/// @param redirects by address
/// @param files files to copy, by address
public record Publication(
        PublicationConfig config,
        Catalog catalog,
        String title,
        List<LinkedDocument> documents,
        Sommaire sommaire,
        List<Term> keywords,
        List<Term> territories,
        List<Country> countries,
        List<Involvement> organisations,
        List<Year> years,
        List<DocumentCard> discover,
        List<Lever> levers,
        Map<String, List<DocumentCard>> acronymUses,
        List<Redirect> redirects,
        List<FileUse> files) {

    public Publication {
        documents = List.copyOf(documents);
        keywords = List.copyOf(keywords);
        territories = List.copyOf(territories);
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        years = List.copyOf(years);
        discover = List.copyOf(discover);
        levers = List.copyOf(levers);
        acronymUses = Map.copyOf(acronymUses);
        redirects = List.copyOf(redirects);
        files = List.copyOf(files);
    }

    /// The same with documents in place of their earlier selves, about which nothing else has changed.
    Publication withDocuments(List<LinkedDocument> others) {
        return new Publication(
                config,
                catalog,
                title,
                others,
                sommaire,
                keywords,
                territories,
                countries,
                organisations,
                years,
                discover,
                levers,
                acronymUses,
                redirects,
                files);
    }

    /// The language of the interface.
    public Language language() {
        return config.interfaceLanguage();
    }
}
