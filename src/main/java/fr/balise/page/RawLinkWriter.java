package fr.balise.page;

import fr.balise.html.UrlRewriter;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;

import java.util.Map;
import java.util.Optional;

/// Writes the links of HTML that an author wrote by hand as the page needs them.
final class RawLinkWriter implements UrlRewriter {

    private final PageScope page;
    private final Map<String, Link> links;

    RawLinkWriter(PageScope page, LinkedDocument document) {
        this.page = page;
        this.links = document.rawLinks();
    }

    @Override
    public Optional<String> rewrite(String url, boolean image) {
        Link link = links.get(url);
        if (link == null) {
            return Optional.of(url);
        }
        return switch (link) {
            case Link.ToDocument(var target, var anchor) ->
                    Optional.of(page.to(target.address()) + anchor.map(id -> "#" + id).orElse(""));
            case Link.ToGenerated(var target, var anchor) ->
                    Optional.of(page.to(target) + anchor.map(id -> "#" + id).orElse(""));
            case Link.ToFile(var file, var _) -> Optional.of(page.to(file));
            case Link.ToSection(var anchor) -> Optional.of("#" + anchor);
            case Link.ToWeb(var address) -> image ? Optional.empty() : Optional.of(address);
            case Link.ToExternalFiche(var fiche) -> Optional.of(fiche.address());
            case Link.ToOrganisation(var _, var directory, var anchor) ->
                    Optional.of(page.to(directory) + "#" + anchor);
            case Link.Nowhere() -> Optional.empty();
        };
    }
}
