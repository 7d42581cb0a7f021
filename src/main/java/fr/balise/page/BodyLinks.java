package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Media;
import fr.balise.markdown.LinkResolver;
import fr.balise.markdown.Mention;
import fr.balise.markdown.ResolvedLink;
import fr.balise.markdown.ShownImage;
import fr.balise.picture.ShownPicture;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the links of a text as a page of the site needs them: relative, and with the title of a fiche as the name of
/// a reference to it.
final class BodyLinks implements LinkResolver {

    private final PageScope page;
    private final List<Link> links;
    private final Map<String, ShownImage> images = new HashMap<>();

    BodyLinks(PageScope page, LinkedDocument document) {
        this.page = page;
        this.links = document.links();
    }

    @Override
    public Optional<ResolvedLink> resolve(Mention mention) {
        return switch (links.get(mention.index())) {
            case Link.ToDocument(var target, var anchor) ->
                    Optional.of(toDocument(mention, target, anchor));
            case Link.ToExternalFiche(var fiche) ->
                    Optional.of(
                            new ResolvedLink(
                                    fiche.address(),
                                    name(mention, fiche.number(), fiche.title()),
                                    Optional.of(fiche.title()),
                                    Optional.of("renvoi externe")));
            case Link.ToOrganisation(var organisation, var directory, var anchor) ->
                    Optional.of(
                            new ResolvedLink(
                                    page.to(directory) + "#" + anchor,
                                    Optional.empty(),
                                    Optional.of(organisation.name()),
                                    Optional.of("structure")));
            case Link.ToGenerated(var target, var anchor) ->
                    Optional.of(ResolvedLink.to(href(target, anchor)));
            case Link.ToFile(var file, var alt) ->
                    Optional.of(
                            new ResolvedLink(
                                    page.to(file), alt, credit(mention, file), Optional.empty()));
            case Link.ToSection(var anchor) -> Optional.of(ResolvedLink.to("#" + anchor));
            case Link.ToWeb(var address) ->
                    mention instanceof Mention.ImageMention
                            ? Optional.empty()
                            : Optional.of(ResolvedLink.to(address));
            case Link.Nowhere() -> Optional.empty();
        };
    }

    @Override
    public Optional<ShownImage> shown(Mention.ImageMention image) {
        // Paper does not come nearer to what waits below.
        boolean waits = !page.address().equals(Permalinks.PRINT_PAGE);
        Optional<ShownImage> shown =
                links.get(image.index()) instanceof Link.ToFile(var file, var _)
                        ? page.context().pictures().of(file).map(found -> shown(found, waits))
                        : Optional.empty();
        shown.ifPresent(one -> images.put(one.src(), one));
        return shown;
    }

    private ShownImage shown(ShownPicture picture, boolean waits) {
        return new ShownImage(
                page.to(picture.src()),
                picture.width(),
                picture.height(),
                PictureFiles.plain(picture, page),
                PictureFiles.webp(picture, page),
                waits);
    }

    /// A text with the further files of its images, which the cleaning of HTML written by hand takes away.
    String withFiles(String cleaned) {
        return CleanedImages.withFiles(cleaned, images);
    }

    private ResolvedLink toDocument(Mention mention, DocumentCard target, Optional<String> anchor) {
        return new ResolvedLink(
                href(target.address(), anchor),
                target.number().flatMap(number -> name(mention, number, target.title())),
                Optional.of(target.title()),
                Optional.empty());
    }

    /// The accessible name of a reference in prose; it holds the words that are seen («n° 44») and the title.
    private Optional<String> name(Mention mention, int number, String title) {
        return mention instanceof Mention.FicheMention fiche && !fiche.explicit()
                ? Optional.of(page.strings().format("renvoi", "n", number, "titre", title))
                : Optional.empty();
    }

    private String href(SitePath target, Optional<String> anchor) {
        String fragment = anchor.map(id -> "#" + id).orElse("");
        // A link to a section of the page itself needs no file name, and none when the page is
        // saved elsewhere.
        return target.equals(page.address()) && !fragment.isEmpty()
                ? fragment
                : page.to(target) + fragment;
    }

    /// Whose an image is, as `medias.yaml` says it.
    private Optional<String> credit(Mention mention, SitePath file) {
        return mention instanceof Mention.ImageMention
                ? page.context()
                        .publication()
                        .catalog()
                        .media(file.value())
                        .flatMap(Media::credit)
                        .map(page.context().typography()::apply)
                        .map(credit -> page.strings().format("credit", "credit", credit))
                : Optional.empty();
    }

    @Override
    public Optional<ResolvedLink> territory(String name) {
        return page.context()
                .publication()
                .catalog()
                .territory(name)
                .map(
                        territory -> {
                            SitePath address = Permalinks.territory(territory.id());
                            boolean hasPage = page.context().territoryPages().contains(address);
                            return new ResolvedLink(
                                    hasPage ? page.to(address) : "",
                                    Optional.empty(),
                                    Optional.of(
                                            page.context().typography().apply(territory.name())),
                                    Optional.empty());
                        });
    }
}
