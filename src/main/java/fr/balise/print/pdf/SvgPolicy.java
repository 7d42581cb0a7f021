package fr.balise.print.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand in a drawing: a list of elements, and of attributes all but those that act or lead elsewhere.
final class SvgPolicy {

    /// Elements that show something, or that those refer to.
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "title",
                    "desc",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "textPath",
                    "image",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "pattern",
                    "clipPath",
                    "mask",
                    "marker",
                    "style",
                    "switch");

    /// A link around shapes: the shapes stay.
    private static final Set<String> TRANSPARENT = Set.of("a");

    /// Filters are drawn as pictures of dots, at any size and for any time.
    private static final Set<String> ACTING = Set.of("filter", "cursor");

    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]+");

    private static final Pattern URL =
            Pattern.compile("url\\s*\\(\\s*(['\"]?)([^)'\"]*)\\1\\s*\\)");

    private SvgPolicy() {}

    static boolean keeps(String element) {
        return ELEMENTS.contains(element);
    }

    /// Whether only the element is left out and what is in it kept.
    static boolean opens(String element) {
        return TRANSPARENT.contains(element);
    }

    /// Whether an attribute without a name space may stay.
    static boolean keeps(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return !name.startsWith("on")
                && !name.startsWith("xmlns")
                && !ACTING.contains(name)
                && isLocal(value);
    }

    /// Whether an address is one inside the drawing, or a picture in the address itself where one may stand.
    static boolean keepsAddress(String element, String address) {
        return address.startsWith("#")
                || (element.equals("image") && PICTURE.matcher(address).matches());
    }

    /// Whether a value or a declaration of a style names nothing elsewhere.
    static boolean isLocal(String value) {
        String plain = unescaped(value);
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.contains("javascript:") || lower.contains("expression(")) {
            return false;
        }
        Matcher url = URL.matcher(plain);
        int end = 0;
        StringBuilder rest = new StringBuilder();
        while (url.find()) {
            if (!url.group(2).strip().startsWith("#")) {
                return false;
            }
            rest.append(plain, end, url.start());
            end = url.end();
        }
        return !rest.append(plain.substring(end))
                .toString()
                .toLowerCase(Locale.ROOT)
                .contains("url");
    }

    /// A style sheet without rules that fetch: those that begin with `@`, and declarations that name an address. Of
    /// addresses inside the drawing only gradients stay, for which the sheet cannot repeat shapes without end.
    ///
    /// @param gradients the ids of gradients
    static String style(String sheet, Set<String> gradients) {
        String plain =
                unescaped(sheet.replaceAll("(?s)/\\*.*?\\*/", " "))
                        .replace("<", " ")
                        .replaceAll("@[a-zA-Z]+[^;{}]*;", " ");
        StringBuilder kept = new StringBuilder();
        for (String rule : plain.split("}", -1)) {
            int brace = rule.indexOf('{');
            if (brace < 0 || rule.contains("@")) {
                continue;
            }
            kept.append(rule, 0, brace).append('{');
            for (String declaration : declarations(rule.substring(brace + 1)).split(";", 0)) {
                Matcher url = URL.matcher(declaration);
                if (!url.find() || gradients.contains(url.group(2).strip().substring(1))) {
                    kept.append(declaration).append(';');
                }
            }
            kept.append('}');
        }
        return kept.toString();
    }

    /// The declarations of a style that may stay.
    static String declarations(String style) {
        StringBuilder kept = new StringBuilder();
        for (String declaration : unescaped(style).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0
                    && isLocal(declaration)
                    && !ACTING.contains(
                            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
                kept.append(declaration.strip()).append(';');
            }
        }
        return kept.toString();
    }

    /// CSS lets any letter be written as a number, which hides `url`. No drawing needs it.
    private static String unescaped(String css) {
        return css.replace("\\", "");
    }
}
