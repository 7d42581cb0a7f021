package fr.balise.page;

import java.util.List;
import java.util.Optional;

/// What every page says of the publication.
///
/// @param title of the publication
/// @param subtitle a second line
/// @param summary what it is
/// @param language BCP 47 tag of the texts
/// @param home relative address of the home page
/// @param menu the main pages
/// @param hasExplore whether there are other ways into the publication
/// @param explore other ways into the publication: map, funding, who cites whom, years, index
/// @param search the search page
/// @param selection relative address of the page that shows «Ma sélection», where documents can be chosen
/// @param publisher who publishes
/// @param publisherHref the publisher's web address
/// @param edition name of the current edition
/// @param editionDate its date in words
/// @param licence name of the licence
/// @param licenceHref where the licence can be read
/// @param hasIdentity whether an edition, a publisher or a licence is known
/// @param hasStatements whether there are any statements
/// @param statements the accessibility statement, which the link sums up, and the page on eco-design
public record SiteView(
        String title,
        Optional<String> subtitle,
        Optional<String> summary,
        String language,
        String home,
        List<LinkView> menu,
        boolean hasExplore,
        List<LinkView> explore,
        LinkView search,
        Optional<String> selection,
        Optional<String> publisher,
        Optional<String> publisherHref,
        Optional<String> edition,
        Optional<String> editionDate,
        Optional<String> licence,
        Optional<String> licenceHref,
        boolean hasIdentity,
        boolean hasStatements,
        List<LinkView> statements) {}
