package fr.balise.markdown;

import fr.balise.diagnostic.Outcome;
import fr.balise.typography.Typography;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the tests of this package share: one parser, and a publication in which a few things exist.
final class Sample {

    static final MarkdownParser PARSER = MarkdownParser.create();
    static final MarkdownSource SOURCE = new MarkdownSource("content/fiches/056.md", 11);

    private Sample() {}

    /// A publication with fiches 12 to 59, the organisation rtes, and files as they are named.
    static final LinkResolver RESOLVER =
            mention ->
                    switch (mention) {
                        case Mention.FicheMention fiche -> fiche(fiche);
                        case Mention.StructureMention structure ->
                                structure.id().equals("rtes")
                                        ? Optional.of(ResolvedLink.to("../repertoire.html#rtes"))
                                        : Optional.empty();
                        case Mention.LinkMention link ->
                                link.destination().startsWith("absent")
                                        ? Optional.empty()
                                        : Optional.of(ResolvedLink.to(link.destination()));
                        case Mention.ImageMention image ->
                                image.destination().startsWith("absent")
                                        ? Optional.empty()
                                        : Optional.of(ResolvedLink.to(image.destination()));
                    };

    static final RenderContext CONTEXT =
            RenderContext.plain()
                    .withResolver(RESOLVER)
                    .withAbbreviations(
                            Map.of("ESS", "économie sociale et solidaire", "R&D", "recherche"));

    private static Optional<ResolvedLink> fiche(Mention.FicheMention fiche) {
        if (fiche.number() < 12 || fiche.number() > 59) {
            return Optional.empty();
        }
        String anchor = fiche.anchor().map(id -> "#" + id).orElse("");
        return Optional.of(
                new ResolvedLink(
                        fiche.number() + ".html" + anchor,
                        fiche.explicit()
                                ? Optional.empty()
                                : Optional.of("Fiche " + fiche.number()),
                        Optional.of("Titre " + fiche.number()),
                        Optional.empty()));
    }

    static Outcome<MarkdownText> parse(String body) {
        return PARSER.parse(body, SOURCE, Typography.forLanguage("fr"));
    }

    static MarkdownText text(String body) {
        return parse(body).value();
    }

    static String html(String body) {
        return text(body).html(CONTEXT);
    }

    /// The numbers of the fiches that a text mentions.
    static List<Integer> numbers(String body) {
        return text(body).mentions().stream()
                .filter(Mention.FicheMention.class::isInstance)
                .map(mention -> ((Mention.FicheMention) mention).number())
                .toList();
    }

    /// What is wrong, each as `line:column+length code`.
    static List<String> problems(String body) {
        return parse(body).diagnostics().stream()
                .map(
                        d ->
                                d.location().line()
                                        + ":"
                                        + d.location().column()
                                        + "+"
                                        + d.location().length()
                                        + " "
                                        + d.rule().code())
                .toList();
    }
}
