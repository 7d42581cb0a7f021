package fr.balise.print.epub;

import fr.balise.html.XhtmlFacts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// What a book says of its accessibility: only what the writer itself sees or makes sure of.
///
/// No conformance is claimed, since a program cannot judge whether a description is right; the summary says so.
///
/// Source: EPUB Accessibility 1.1, §2 (discoverability), with the vocabulary of schema.org.
///
/// @param properties in the order in which they are written
record Accessibility(List<Property> properties) {

    private static final Pattern MOVING = Pattern.compile("<animate|<set\\b|@keyframes|<script");

    /// A property of schema.org with one value.
    record Property(String name, String value) {}

    static Accessibility of(EpubBook book, Collection<XhtmlFacts> pages) {
        boolean pictures = pages.stream().anyMatch(XhtmlFacts::pictures);
        boolean described = pages.stream().allMatch(XhtmlFacts::described);
        boolean still =
                pages.stream().noneMatch(XhtmlFacts::moves)
                        && book.images().stream().noneMatch(Accessibility::mayMove)
                        && !MOVING.matcher(book.styleSheet()).find();
        List<Property> list = new ArrayList<>();
        list.add(property("accessMode", "textual"));
        if (pictures) {
            list.add(property("accessMode", "visual"));
            list.add(property("accessModeSufficient", "textual,visual"));
        }
        if (described) {
            list.add(property("accessModeSufficient", "textual"));
        }
        for (String feature :
                List.of(
                        "displayTransformability",
                        "readingOrder",
                        "structuralNavigation",
                        "tableOfContents")) {
            list.add(property("accessibilityFeature", feature));
        }
        if (pictures && described) {
            list.add(property("accessibilityFeature", "alternativeText"));
        }
        if (book.pageList().isPresent()) {
            list.add(property("accessibilityFeature", "pageNavigation"));
        }
        list.add(property("accessibilityHazard", still ? "none" : "unknown"));
        list.add(property("accessibilitySummary", summary(book.words(), pictures, described)));
        return new Accessibility(List.copyOf(list));
    }

    private static Property property(String name, String value) {
        return new Property("schema:" + name, value);
    }

    private static String summary(EpubWords words, boolean pictures, boolean described) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.access());
        if (pictures) {
            sentences.add(described ? words.described() : words.notDescribed());
        }
        sentences.add(words.notJudged());
        return String.join(" ", sentences);
    }

    private static boolean mayMove(EpubFile image) {
        return switch (image.mediaType()) {
            case "image/gif", "image/webp" -> true;
            case "image/svg+xml" ->
                    MOVING.matcher(new String(image.bytes().toArray(), StandardCharsets.UTF_8))
                            .find();
            default -> false;
        };
    }
}
