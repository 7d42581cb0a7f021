package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.Reference;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes links and references where the resolver says; one that leads nowhere is its words alone.
final class LinkHtml extends NodeWriter {

    LinkHtml(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context, writing);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Reference.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Reference reference) {
            Optional<ResolvedLink> target = target(reference.mention);
            if (target.isPresent()) {
                writing.quietly(() -> link(reference, target.get()));
            } else {
                visitChildren(reference);
            }
        }
    }

    private Optional<ResolvedLink> target(Mention mention) {
        if (mention instanceof Mention.LinkMention link
                && SafeAddress.isExternal(link.destination())) {
            return Optional.of(ResolvedLink.to(link.destination()));
        }
        return writing.target(mention);
    }

    private void link(Reference reference, ResolvedLink target) {
        if (target.href().isEmpty() && !writing.onScreen()) {
            words(reference, target);
        } else {
            anchor(reference, target);
        }
        if (!writing.onScreen()) {
            trail(reference, target).ifPresent(this::write);
        }
    }

    private void anchor(Reference reference, ResolvedLink target) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(target.href()));
        target.cssClass()
                .or(() -> usualClass(reference.mention))
                .ifPresent(name -> attributes.put("class", name));
        target.accessibleName()
                .ifPresent(
                        name ->
                                attributes.put(
                                        "aria-label",
                                        named(PlainWords.of(reference), name, target)));
        reference.title.ifPresent(title -> attributes.put("title", title));
        target.id().ifPresent(id -> attributes.put("id", id));
        html.tag("a", attributes);
        words(reference, target);
        html.tag("/a");
    }

    private void words(Reference reference, ResolvedLink target) {
        if (reference.getFirstChild() == null) {
            html.text(target.text().or(target::accessibleName).orElse(""));
        } else {
            visitChildren(reference);
        }
    }

    /// What paper says after a link. An address of the web that is its own words says enough.
    private static Optional<Trail> trail(Reference reference, ResolvedLink target) {
        if (target.trail().isPresent()) {
            ResolvedLink.Trails trails = target.trail().get();
            boolean named =
                    reference.mention instanceof Mention.FicheMention fiche
                            && PlainWords.of(reference).contains(Integer.toString(fiche.number()));
            return Optional.of(
                    !named
                            ? trails.unnamed()
                            : isOneOfSeveral(reference)
                                    ? trails.named().inParentheses()
                                    : trails.named());
        }
        String address = target.href();
        if (!SafeAddress.isExternal(address)) {
            return Optional.empty();
        }
        String shown = WebAddressText.shown(address);
        String words = WebAddressText.shown(PlainWords.of(reference));
        return shown.equalsIgnoreCase(words)
                ? Optional.empty()
                : Optional.of(Trail.of(" (" + shown + ")"));
    }

    /// Whether a reference stands among others, where a comma would be read as one between them: «fiches n° 3 (p. 7),
    /// 4 (p. 19) et 7 (p. 23)».
    private static boolean isOneOfSeveral(Reference reference) {
        String words = PlainWords.of(reference).toLowerCase(Locale.ROOT);
        return words.startsWith("fiches") || words.chars().allMatch(Character::isDigit);
    }

    private void write(Trail trail) {
        html.tag("span", Map.of("class", "suite"));
        html.text(trail.before());
        if (trail.pageOf().isPresent()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "page");
            attributes.put("data-href", trail.pageOf().get());
            html.tag("span", attributes);
            html.tag("/span");
        }
        html.text(trail.after());
        html.tag("/span");
    }

    /// A name that holds the words that are seen, so that a reader who says them to the machine is understood
    /// (WCAG 2.2, 2.5.3): «n° 44» is a part of «fiche n° 44 : L’Accorderie», «fiches n° 44» is not and becomes
    /// «fiches n° 44 – L’Accorderie».
    private static String named(String seen, String name, ResolvedLink target) {
        boolean held = name.toLowerCase(Locale.ROOT).contains(seen.toLowerCase(Locale.ROOT));
        return held ? name : seen + " – " + target.text().orElse(name);
    }

    private static Optional<String> usualClass(Mention mention) {
        return switch (mention) {
            case Mention.FicheMention fiche -> Optional.of("renvoi");
            case Mention.StructureMention structure -> Optional.of("renvoi");
            case Mention.LinkMention link -> Optional.empty();
            case Mention.ImageMention image -> Optional.empty();
        };
    }
}
