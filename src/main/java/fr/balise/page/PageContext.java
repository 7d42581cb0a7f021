package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.publication.Downloads;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// What all pages share, worked out once: ten thousand pages each looking through ten thousand documents for their menu
/// would cost more than everything else.
///
/// @param publication the whole publication
/// @param assets files of the theme
/// @param strings interface texts
/// @param menu the pages that Balise makes
/// @param typography of the publication's language
/// @param files addresses of the copied files
/// @param territoryPages addresses of the territories that some document names
/// @param printed the documents of the print page
/// @param downloads the files that readers can download
/// @param printPage weight of the print page with its pictures, in bytes; absent while it is still to be made
record PageContext(
        Publication publication,
        ThemeAssets assets,
        Strings strings,
        Menu menu,
        Typography typography,
        Set<String> files,
        Set<SitePath> territoryPages,
        PrintNames printed,
        Downloads downloads,
        OptionalLong printPage) {

    static PageContext of(
            Publication publication, ThemeAssets assets, Strings strings, Downloads downloads) {
        return new PageContext(
                publication,
                assets,
                strings,
                Menu.of(publication),
                Typography.forLanguage(publication.config().language()),
                publication.files().stream()
                        .map(file -> file.address().value())
                        .collect(Collectors.toUnmodifiableSet()),
                publication.territories().stream()
                        .map(Term::address)
                        .collect(Collectors.toUnmodifiableSet()),
                PrintNames.of(publication),
                downloads,
                OptionalLong.empty());
    }

    /// The same once the print page is made.
    PageContext withPrintPage(long weight) {
        return new PageContext(
                publication,
                assets,
                strings,
                menu,
                typography,
                files,
                territoryPages,
                printed,
                downloads,
                OptionalLong.of(weight));
    }

    /// The logo of an organisation, where its file exists.
    Optional<SitePath> logo(Organisation organisation) {
        return organisation.logo().filter(files::contains).map(SitePath::new);
    }
}
