package fr.balise.print;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Media;
import fr.balise.catalog.Territory;
import fr.balise.html.UrlRewriter;
import fr.balise.markdown.Edition;
import fr.balise.markdown.LinkResolver;
import fr.balise.markdown.Mention;
import fr.balise.markdown.ResolvedLink;
import fr.balise.markdown.ResolvedLink.Trails;
import fr.balise.markdown.Trail;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.Optional;

/// Writes the links and pictures of a text as a printed file needs them, and tells the index where organisations are
/// spoken of.
final class PrintLinks implements LinkResolver, UrlRewriter {

    private final LinkedDocument document;
    private final LinkTargets targets;
    private final ImagesUsed images;
    private final IndexMarks marks;
    private final Catalog catalog;
    private final Strings strings;
    private final Typography typography;

    PrintLinks(LinkedDocument document, PrintContext context, Target target) {
        this.document = document;
        this.targets = target.links();
        this.images = target.images();
        this.marks = target.marks();
        this.catalog = context.publication().catalog();
        this.strings = context.strings();
        this.typography = context.typography();
    }

    /// What is being made: where links lead in it, its pictures and its index, how its texts are written and what stands
    /// before their ids.
    record Target(
            LinkTargets links,
            ImagesUsed images,
            IndexMarks marks,
            Edition edition,
            String idPrefix) {}

    @Override
    public Optional<ResolvedLink> resolve(Mention mention) {
        return switch (document.links().get(mention.index())) {
            case Link.ToDocument(var card, var anchor) ->
                    Optional.of(
                            link(
                                    targets.document(card, anchor),
                                    Optional.of(card.title()),
                                    Optional.empty()));
            case Link.ToExternalFiche(var fiche) -> {
                Trail named = Trail.of(", " + fiche.address());
                String name = strings.format("imprime.fiche", "n", fiche.number());
                Trail unnamed = Trail.of(" (" + name + ", " + fiche.address() + ")");
                yield Optional.of(
                        link(
                                new LinkTargets.Target(
                                        fiche.address(), Optional.of(new Trails(named, unnamed))),
                                Optional.of(fiche.title()),
                                Optional.empty()));
            }
            case Link.ToOrganisation(var organisation, var page, var anchor) ->
                    Optional.of(
                            link(
                                    targets.organisation(anchor, page, organisation.address()),
                                    Optional.of(organisation.name()),
                                    marks.mention(organisation)));
            case Link.ToGenerated(var page, var anchor) ->
                    Optional.of(
                            link(targets.site(page, anchor), Optional.empty(), Optional.empty()));
            case Link.ToFile(var file, var alt) when mention instanceof Mention.ImageMention ->
                    Optional.of(
                            new ResolvedLink(
                                    images.use(file), alt, credit(file.value()), Optional.empty()));
            case Link.ToFile(var file, var _) ->
                    Optional.of(
                            link(
                                    targets.site(file, Optional.empty()),
                                    Optional.empty(),
                                    Optional.empty()));
            case Link.ToSection(var anchor) ->
                    Optional.of(
                            ResolvedLink.to(
                                    targets.document(document.card(), Optional.of(anchor)).href()));
            case Link.ToWeb(var address) ->
                    mention instanceof Mention.ImageMention
                            ? Optional.empty()
                            : Optional.of(ResolvedLink.to(address));
            case Link.Nowhere() -> Optional.empty();
        };
    }

    private static ResolvedLink link(
            LinkTargets.Target target, Optional<String> text, Optional<String> id) {
        return new ResolvedLink(
                target.href(), Optional.empty(), text, Optional.empty(), id, target.trails());
    }

    /// Whose a picture is, as `medias.yaml` says it.
    private Optional<String> credit(String file) {
        return catalog.media(file)
                .flatMap(Media::credit)
                .map(typography::apply)
                .map(credit -> strings.format("credit", "credit", credit));
    }

    @Override
    public Optional<ResolvedLink> territory(String name) {
        return catalog.territory(name)
                .map(Territory::name)
                .map(typography::apply)
                .map(
                        shown ->
                                new ResolvedLink(
                                        "",
                                        Optional.empty(),
                                        Optional.of(shown),
                                        Optional.empty()));
    }

    /// The addresses of HTML written by hand; an empty text where paper has none.
    @Override
    public Optional<String> rewrite(String url, boolean image) {
        Link link = document.rawLinks().get(url);
        if (link == null) {
            return Optional.of(url);
        }
        return switch (link) {
            case Link.ToDocument(var card, var anchor) ->
                    Optional.of(targets.document(card, anchor).href());
            case Link.ToExternalFiche(var fiche) -> Optional.of(fiche.address());
            case Link.ToOrganisation(var organisation, var page, var anchor) ->
                    Optional.of(targets.organisation(anchor, page, organisation.address()).href());
            case Link.ToGenerated(var page, var anchor) ->
                    Optional.of(targets.site(page, anchor).href());
            case Link.ToFile(var file, var _) ->
                    image
                            ? Optional.of(images.use(file))
                            : Optional.of(targets.site(file, Optional.empty()).href());
            case Link.ToSection(var anchor) ->
                    Optional.of(targets.document(document.card(), Optional.of(anchor)).href());
            case Link.ToWeb(var address) -> Optional.of(image ? "" : address);
            case Link.Nowhere() -> Optional.of("");
        };
    }
}
