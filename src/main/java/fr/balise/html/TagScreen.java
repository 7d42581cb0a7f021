package fr.balise.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes an allowed tag with those of its attributes that are allowed.
final class TagScreen {

    private static final Set<String> SOURCES = Set.of("src");

    private final UrlRewriter rewriter;
    private final boolean resolved;
    private final ScreenState state;
    private final ScreenLog log;

    /// @param rewriter where addresses lead
    /// @param resolved whether references (`fiche:44`) must have been rewritten
    TagScreen(UrlRewriter rewriter, boolean resolved, ScreenState state, ScreenLog log) {
        this.rewriter = rewriter;
        this.resolved = resolved;
        this.state = state;
        this.log = log;
    }

    /// The tag as it is kept, or empty when the element is refused because of its attributes.
    Optional<String> write(HtmlToken.StartTag tag) {
        if (tag.name().equals("input") && !isCheckbox(tag.attributes())) {
            log.removed(new Removal.Element("input", false), tag.start(), tag.end());
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(tag.end() - tag.start() + 8);
        out.append('<').append(tag.name());
        Set<String> given = new HashSet<>();
        boolean source = false;
        boolean blamed = false;
        for (HtmlAttribute attribute : tag.attributes()) {
            String name = nameOf(tag, attribute);
            Optional<Removal> refusal =
                    given.add(name)
                            ? refusal(tag.name(), name, attribute.value())
                            : Optional.of(new Removal.Repeated(name));
            if (refusal.isPresent()) {
                log.removed(refusal.get(), attribute.start(), attribute.end());
                blamed |= SOURCES.contains(name);
            } else {
                append(out, tag.name(), name, attribute);
                source |= SOURCES.contains(name);
            }
        }
        if (tag.name().equals("img") && !source) {
            if (!blamed) {
                log.removed(new Removal.NoSource(), tag.start(), tag.end());
            }
            return Optional.empty();
        }
        if (tag.name().equals("input") && !given.contains("disabled")) {
            out.append(" disabled=\"\"");
        }
        return Optional.of(out.append('>').toString());
    }

    private Optional<Removal> refusal(String element, String name, String value) {
        if (!HtmlPolicy.allowsAttribute(element, name)) {
            return Optional.of(new Removal.Attribute(name));
        }
        if (!HtmlPolicy.allowsValue(name, value)) {
            return Optional.of(new Removal.Value(name, value));
        }
        if (HtmlPolicy.isAddress(name)) {
            return refusedAddress(value, element.equals("img"));
        }
        if (name.equals("id") && !state.takeId(value)) {
            return Optional.of(new Removal.TakenId(value));
        }
        return Optional.empty();
    }

    private Optional<Removal> refusedAddress(String value, boolean image) {
        String url = target(value, image);
        if (UrlSafety.isSafe(url, image) || (!resolved && UrlSafety.isReference(url))) {
            return Optional.empty();
        }
        boolean elsewhere =
                image
                        && UrlSafety.scheme(url)
                                .map(scheme -> scheme.startsWith("http"))
                                .orElse(true);
        return elsewhere
                ? Optional.of(new Removal.ForeignImage())
                : UrlSafety.scheme(url).map(Removal.Address::new);
    }

    private void append(StringBuilder out, String element, String name, HtmlAttribute attribute) {
        String value = attribute.value();
        if (HtmlPolicy.isAddress(name)) {
            boolean image = element.equals("img");
            log.address(value.strip(), image, attribute.valueStart(), attribute.valueEnd());
            value = target(value, image);
        } else if (name.equals("id")) {
            log.id(value);
        }
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (c >= ' ' || Ascii.isSpace(c)) {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private String target(String value, boolean image) {
        String url = value.strip();
        return rewriter.rewrite(url, image).orElse(url);
    }

    /// `<a name>` is the old way to write an anchor; HTML now says `id`.
    private static String nameOf(HtmlToken.StartTag tag, HtmlAttribute attribute) {
        boolean anchor = tag.name().equals("a") && attribute.name().equals("name");
        return anchor && tag.attributes().stream().noneMatch(a -> a.name().equals("id"))
                ? "id"
                : attribute.name();
    }

    private static boolean isCheckbox(List<HtmlAttribute> attributes) {
        return attributes.stream()
                .filter(a -> a.name().equals("type"))
                .findFirst()
                .filter(a -> Ascii.lower(a.value()).equals("checkbox"))
                .isPresent();
    }
}
