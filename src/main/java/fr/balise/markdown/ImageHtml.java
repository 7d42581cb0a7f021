package fr.balise.markdown;

import fr.balise.markdown.BaliseNode.Picture;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes images; one that stands alone in its paragraph and has a title becomes a figure with a caption.
final class ImageHtml extends NodeWriter {

    ImageHtml(HtmlNodeRendererContext context, HtmlWriting writing) {
        super(context, writing);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Picture.class, Paragraph.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Picture picture) {
            image(picture, writing.target(picture.mention), true);
        } else if (node instanceof Paragraph paragraph) {
            Optional<Picture> alone = alone(paragraph);
            Optional<ResolvedLink> target =
                    alone.flatMap(picture -> writing.target(picture.mention));
            boolean captioned =
                    alone.flatMap(picture -> picture.title).isPresent()
                            || target.flatMap(ResolvedLink::text).isPresent();
            if (alone.isPresent() && target.isPresent() && captioned) {
                figure(alone.get(), target);
            } else {
                visit(paragraph);
            }
        }
    }

    private static Optional<Picture> alone(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Picture picture && picture.getNext() == null
                ? Optional.of(picture)
                : Optional.empty();
    }

    private void figure(Picture picture, Optional<ResolvedLink> target) {
        html.line();
        html.tag("figure", Map.of("class", "image"));
        image(picture, target, false);
        html.tag("figcaption");
        html.text(picture.title.orElse(""));
        target.flatMap(ResolvedLink::text)
                .ifPresent(credit -> credit(credit, picture.title.isPresent()));
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }

    private void credit(String credit, boolean below) {
        html.raw(below ? " " : "");
        html.tag("span", Map.of("class", "credit"));
        html.text(credit);
        html.tag("/span");
    }

    private void image(Picture picture, Optional<ResolvedLink> target, boolean withTitle) {
        String alt = picture.mention.alt();
        if (target.isEmpty()) {
            html.text(alt);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", context.encodeUrl(target.get().href()));
        attributes.put("alt", alt.isEmpty() ? target.get().accessibleName().orElse("") : alt);
        if (withTitle) {
            picture.title.ifPresent(title -> attributes.put("title", title));
        }
        picture.width.ifPresent(width -> attributes.put("width", width));
        picture.height.ifPresent(height -> attributes.put("height", height));
        html.tag("img", attributes, true);
    }
}
