package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.markdown.ResolvedLink.Trails;
import fr.balise.markdown.Trail;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Permalinks;
import fr.balise.theme.Strings;

import java.util.Optional;

/// Addresses as paper gives them: whole, since they are typed by hand.
///
/// @param root of the site, ending in `/`; empty for a publication without an address
/// @param permalinks addresses inside the site
record Addresses(Optional<String> root, Permalinks permalinks) {

    /// «fiche n° 58», of a document with a number.
    static Optional<String> name(DocumentCard card, Strings strings) {
        return card.number().map(number -> strings.format("imprime.fiche", "n", number));
    }

    /// The address of a document: the short one of a fiche, unless a section of it is meant.
    Optional<String> of(DocumentCard card, Optional<String> anchor) {
        SitePath page =
                anchor.isEmpty() && card.number().isPresent() && card.series().isPresent()
                        ? permalinks.shortAddress(card.series().get(), card.number().get())
                        : card.address();
        return root.map(top -> top + page.encoded() + anchor.map(id -> "#" + id).orElse(""));
    }

    LinkTargets.Target document(DocumentCard card, Optional<String> anchor, Strings strings) {
        Optional<String> address = of(card, anchor);
        Optional<String> name = name(card, strings);
        String both =
                name.map(words -> words + address.map(href -> ", " + href).orElse(""))
                        .or(() -> address)
                        .map(words -> " (" + words + ")")
                        .orElse("");
        Trail named = Trail.of(address.map(href -> ", " + href).orElse(""));
        return new LinkTargets.Target(
                address.orElse(""), Optional.of(new Trails(named, Trail.of(both))));
    }

    LinkTargets.Target site(SitePath address, Optional<String> anchor) {
        return web(
                root.map(top -> top + address.encoded() + anchor.map(id -> "#" + id).orElse("")));
    }

    LinkTargets.Target organisation(Optional<String> address) {
        return web(address.filter(href -> href.startsWith("http")));
    }

    private static LinkTargets.Target web(Optional<String> address) {
        Trail trail = Trail.of(address.map(href -> " (" + href + ")").orElse(""));
        return new LinkTargets.Target(address.orElse(""), Optional.of(new Trails(trail, trail)));
    }
}
