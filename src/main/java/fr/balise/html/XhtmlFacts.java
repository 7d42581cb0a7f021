package fr.balise.html;

import org.jsoup.nodes.Element;

import java.util.LinkedHashSet;
import java.util.Set;

/// What a fragment holds that its package must tell.
///
/// @param ids every id, in the order of the text
/// @param svg whether there is inline SVG
/// @param pictures whether there is a picture with a meaning
/// @param described whether every picture has an alternative, or is said to be decorative
/// @param moves whether inline SVG is animated
public record XhtmlFacts(
        Set<String> ids, boolean svg, boolean pictures, boolean described, boolean moves) {

    public XhtmlFacts {
        ids = Set.copyOf(ids);
    }

    private static final String DECORATIVE =
            "[alt=\"\"], [aria-hidden=true], [role=presentation], [role=none]";
    private static final String NAMED = "[alt], [aria-label], [aria-labelledby], :has(> title)";

    static XhtmlFacts of(Element body) {
        Set<String> ids = new LinkedHashSet<>();
        boolean svg = false;
        boolean pictures = false;
        boolean described = true;
        boolean moves = false;
        for (Element element : body.getAllElements()) {
            String name = element.normalName();
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
            if (Xhtml.isInSvg(element)) {
                svg = true;
                moves |= name.startsWith("animate") || name.equals("set");
            }
            if (isPicture(element) && !element.is(DECORATIVE)) {
                pictures = true;
                described &= element.is(NAMED);
            }
        }
        return new XhtmlFacts(ids, svg, pictures, described, moves);
    }

    private static boolean isPicture(Element element) {
        return element.normalName().equals("img") || XhtmlTree.isOuterSvg(element);
    }
}
