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
        Optional<ShownImage> shown = writing.shown(picture.mention);
        Optional<String> webp = shown.flatMap(ShownImage::webpSrcset);
        if (webp.isPresent()) {
            Map<String, String> source = new LinkedHashMap<>();
            source.put("type", "image/webp");
            source.put("srcset", webp.get());
            source.put("sizes", shown.get().sizes(pixels(picture.width)));
            html.tag("picture");
            html.tag("source", source, true);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(
                "src",
                context.encodeUrl(shown.map(ShownImage::src).orElseGet(() -> target.get().href())));
        attributes.put("alt", alt.isEmpty() ? target.get().accessibleName().orElse("") : alt);
        if (withTitle) {
            picture.title.ifPresent(title -> attributes.put("title", title));
        }
        picture.width.ifPresent(width -> attributes.put("width", width));
        picture.height.ifPresent(height -> attributes.put("height", height));
        shown.ifPresent(image -> attributes.putAll(files(picture, image)));
        html.tag("img", attributes, true);
        if (webp.isPresent()) {
            html.tag("/picture");
        }
    }

    /// What keeps the page from moving when the file comes, and lets a browser choose the lightest one that will do.
    private static Map<String, String> files(Picture picture, ShownImage image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (picture.width.isEmpty() && picture.height.isEmpty()) {
            attributes.put("width", Integer.toString(image.width()));
            attributes.put("height", Integer.toString(image.height()));
        } else if (picture.height.isEmpty()) {
            pixels(picture.width)
                    .ifPresent(
                            width ->
                                    attributes.put(
                                            "height", other(width, image.height(), image.width())));
        } else if (picture.width.isEmpty()) {
            pixels(picture.height)
                    .ifPresent(
                            height ->
                                    attributes.put(
                                            "width", other(height, image.width(), image.height())));
        }
        image.srcset()
                .ifPresent(
                        srcset -> {
                            attributes.put("srcset", srcset);
                            attributes.put("sizes", image.sizes(pixels(picture.width)));
                        });
        if (image.waits()) {
            attributes.put("loading", "lazy");
        }
        attributes.put("decoding", "async");
        return attributes;
    }

    private static Optional<Integer> pixels(Optional<String> written) {
        return written.filter(text -> text.matches("[1-9][0-9]{0,4}")).map(Integer::valueOf);
    }

    private static String other(int side, int other, int own) {
        return Long.toString(Math.max(1, Math.round((double) side * other / own)));
    }
}
