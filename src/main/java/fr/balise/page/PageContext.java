package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.git.History;
import fr.balise.graph.CitationGraph;
import fr.balise.picture.SitePictures;
import fr.balise.publication.Downloads;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What all pages share, worked out once: ten thousand pages each looking through ten thousand documents for their menu
/// would cost more than everything else.
///
/// @param publication the whole publication
/// @param history what Git tells of its files
/// @param assets files of the theme
/// @param strings interface texts
/// @param menu the pages that Balise makes
/// @param typography of the publication's language
/// @param files addresses of the copied files
/// @param territoryPages addresses of the territories that some document names
/// @param families the families of key words
/// @param byAddress the documents
/// @param mentions what is said of them wherever they are named
/// @param frames the frames of pages, by the folder of these
/// @param citations which document cites which
/// @param printed the documents of the print page
/// @param downloads the files that readers can download
/// @param pictures how to show the pictures of the content
/// @param printPage weight of the print page with its pictures, in bytes; absent while it is still to be made
record PageContext(
        Publication publication,
        History history,
        ThemeAssets assets,
        Strings strings,
        Menu menu,
        Typography typography,
        Set<String> files,
        Set<SitePath> territoryPages,
        Families families,
        Map<SitePath, LinkedDocument> byAddress,
        Mentions mentions,
        Frames frames,
        CitationGraph citations,
        PrintNames printed,
        Downloads downloads,
        SitePictures pictures,
        OptionalLong printPage) {

    static PageContext of(
            Publication publication,
            History history,
            ThemeAssets assets,
            Strings strings,
            Downloads downloads,
            SitePictures pictures) {
        CitationGraph citations = CitationGraph.of(publication);
        Map<SitePath, LinkedDocument> byAddress =
                publication.documents().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        LinkedDocument::address,
                                        Function.identity(),
                                        (first, _) -> first));
        return new PageContext(
                publication,
                history,
                assets,
                strings,
                Menu.of(publication, citations),
                Typography.forLanguage(publication.config().language()),
                publication.files().stream()
                        .map(file -> file.address().value())
                        .collect(Collectors.toUnmodifiableSet()),
                publication.territories().stream()
                        .map(Term::address)
                        .collect(Collectors.toUnmodifiableSet()),
                Families.of(publication.catalog()),
                byAddress,
                new Mentions(publication, strings, byAddress),
                new Frames(),
                citations,
                PrintNames.of(publication),
                downloads,
                pictures,
                OptionalLong.empty());
    }

    /// The same once the print page is made.
    PageContext withPrintPage(long weight) {
        return new PageContext(
                publication,
                history,
                assets,
                strings,
                menu,
                typography,
                files,
                territoryPages,
                families,
                byAddress,
                mentions,
                frames,
                citations,
                printed,
                downloads,
                pictures,
                OptionalLong.of(weight));
    }

    /// The document at an address.
    Optional<LinkedDocument> document(SitePath address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /// The logo of an organisation, where its file exists.
    Optional<SitePath> logo(Organisation organisation) {
        return organisation.logo().filter(files::contains).map(SitePath::new);
    }
}
