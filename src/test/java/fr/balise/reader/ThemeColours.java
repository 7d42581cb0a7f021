package fr.balise.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of a style sheet, held to the contrasts of WCAG: custom properties of `:root`, each
/// `light-dark(#…, #…)` or one colour for both schemes, whose names say what they are for.
///
/// | Names | What they are | Contrast |
/// | --- | --- | --- |
/// | `--fond`, `--fond-2`… | surfaces | |
/// | `--fond-famille-1`… | surfaces of a family: every text but those of other families | |
/// | `--texte`…, `--lien`, `--lien-visite`, `--famille-1`… | texts | 4.5 on every surface |
/// | `--bord`, `--focus` | edges of controls, the mark of the focus | 3 on every surface |
/// | `--sur-accent`, `--sur-marque`, `--sur-famille` | texts on `--accent`, `--marque`, each `--famille-N` | 4.5 |
/// | `--trait`, `--ombre`, `--voile`, `--papier` | ornament, and the ground of logos | |
///
/// A colour that stands elsewhere is a fault, except on paper and where the system chooses the colours; so is a name
/// that is not in this table.
final class ThemeColours {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|url\\([^)]*\\)");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern PAIR =
            Pattern.compile(
                    "light-dark\\(\\s*(#[0-9a-fA-F]{3,8})\\s*,\\s*(#[0-9a-fA-F]{3,8})\\s*\\)");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "#[0-9a-f]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(.*"
                        + "|(?<![-\\w])(black|silver|gray|grey|white|maroon|red|purple|fuchsia|green|lime|olive"
                        + "|yellow|navy|blue|teal|aqua|orange|gold|brown|pink|tomato|crimson|indigo|violet|tan"
                        + "|beige|ivory|salmon|coral|khaki|orchid|plum|turquoise|rebeccapurple|whitesmoke"
                        + "|dark\\w+|light(?!-dark)\\w+|dim\\w+|slate\\w+)(?![-\\w])");
    private static final Pattern COLOURED =
            Pattern.compile(
                    "(--[-\\w]+|color|background(-color|-image)?|border(-\\w+)*|outline(-color)?|fill|stroke"
                        + "|box-shadow|text-shadow|text-decoration(-color)?|caret-color|accent-color"
                        + "|column-rule(-color)?|scrollbar-color|filter)");

    private static final Pattern SURFACE = Pattern.compile("--fond(-famille)?(-\\d+)?");
    private static final Pattern WORDS =
            Pattern.compile("--(texte(-\\d+)?|lien|lien-visite|famille-\\d+)");
    private static final Set<String> EDGES = Set.of("--bord", "--focus");
    private static final Set<String> ORNAMENT = Set.of("--trait", "--ombre", "--voile", "--papier");
    private static final Set<String> UNDER = Set.of("--accent", "--marque");

    /// A declaration, and the selectors and at-rules around it, outermost first.
    private record Declaration(List<String> around, String name, String value) {

        boolean isOfRoot() {
            return around.getLast().startsWith(":root");
        }

        boolean isElsewhere() {
            return around.stream()
                    .anyMatch(
                            rule ->
                                    rule.matches("@media\\b.*\\b(print|forced-colors)\\b.*")
                                            || rule.startsWith("@page"));
        }
    }

    /// A colour by day and by night.
    private record Colour(String light, String dark) {}

    private ThemeColours() {}

    /// What is wrong with the colours of a style sheet; nothing for one that has none.
    static List<String> faults(String css) {
        List<String> faults = new ArrayList<>();
        Map<String, Colour> colours = new TreeMap<>();
        for (Declaration one : declarations(css)) {
            String value = QUOTED.matcher(one.value()).replaceAll("");
            if (one.isElsewhere()) {
                continue;
            }
            boolean isLiteral =
                    COLOURED.matcher(one.name()).matches()
                            && LITERAL.matcher(value.toLowerCase(Locale.ROOT)).find();
            if (isLiteral && one.isOfRoot() && one.name().startsWith("--")) {
                read(one, value, colours, faults);
            } else if (isLiteral) {
                faults.add(
                        "a colour outside of :root: "
                                + String.join(" ", one.around())
                                + " { "
                                + one.name()
                                + ": "
                                + one.value()
                                + " }");
            }
        }
        compare(colours, faults);
        return faults;
    }

    private static void read(
            Declaration one, String value, Map<String, Colour> colours, List<String> faults) {
        String name = one.name();
        if (ORNAMENT.contains(name)) {
            return;
        }
        Matcher pair = PAIR.matcher(value);
        Colour colour =
                pair.matches()
                        ? new Colour(pair.group(1), pair.group(2))
                        : new Colour(value.strip(), value.strip());
        if (!HEX.matcher(colour.light()).matches()
                || isSheer(colour.light())
                || isSheer(colour.dark())) {
            faults.add(name + " is neither one solid colour nor light-dark() of two: " + value);
        } else if (colours.put(name, colour) != null) {
            faults.add(name + " is given twice");
        }
    }

    private static boolean isSheer(String hex) {
        return hex.length() == 5 || hex.length() == 9;
    }

    private static void compare(Map<String, Colour> colours, List<String> faults) {
        if (colours.isEmpty()) {
            return;
        }
        List<String> surfaces =
                colours.keySet().stream().filter(name -> SURFACE.matcher(name).matches()).toList();
        for (String needed : List.of("--fond", "--texte", "--lien", "--bord", "--focus")) {
            if (!colours.containsKey(needed)) {
                faults.add(needed + " is missing");
            }
        }
        for (String name : colours.keySet()) {
            if (WORDS.matcher(name).matches()) {
                surfaces.forEach(surface -> compare(colours, name, surface, TEXT, faults));
            } else if (EDGES.contains(name)) {
                surfaces.forEach(surface -> compare(colours, name, surface, GRAPHICS, faults));
            } else if (name.startsWith("--sur-")) {
                String under = "--" + name.substring("--sur-".length());
                List<String> grounds =
                        colours.keySet().stream()
                                .filter(other -> other.matches(under + "(-\\d+)?"))
                                .toList();
                if (grounds.isEmpty()) {
                    faults.add(name + " is on nothing: " + under + " is missing");
                }
                grounds.forEach(ground -> compare(colours, name, ground, TEXT, faults));
            } else if (UNDER.contains(name)) {
                if (!colours.containsKey(name.replaceFirst("--", "--sur-"))) {
                    faults.add(name + " has no text: " + name.replaceFirst("--", "--sur-"));
                }
            } else if (!surfaces.contains(name)) {
                faults.add(name + " has a name that says nothing of its use");
            }
        }
    }

    private static void compare(
            Map<String, Colour> colours,
            String front,
            String ground,
            double least,
            List<String> faults) {
        Colour one = colours.get(front);
        Colour other = colours.get(ground);
        if (one != null && other != null && !areOfTwoFamilies(front, ground)) {
            compare(front, one.light(), ground, other.light(), "light", least, faults);
            compare(front, one.dark(), ground, other.dark(), "dark", least, faults);
        }
    }

    private static boolean areOfTwoFamilies(String front, String ground) {
        return front.startsWith("--famille-")
                && ground.startsWith("--fond-famille-")
                && !ground.endsWith(front.substring("--".length()));
    }

    private static void compare(
            String front,
            String colour,
            String ground,
            String under,
            String scheme,
            double least,
            List<String> faults) {
        double ratio = Contrast.ratio(Contrast.rgb(colour), Contrast.rgb(under));
        if (ratio < least) {
            faults.add(
                    String.format(
                            Locale.ROOT,
                            "%s %s on %s %s is %.2f in the %s scheme, less than %.1f",
                            front,
                            colour,
                            ground,
                            under,
                            ratio,
                            scheme,
                            least));
        }
    }

    private static List<Declaration> declarations(String css) {
        List<Declaration> declarations = new ArrayList<>();
        Deque<String> around = new ArrayDeque<>();
        StringBuilder words = new StringBuilder();
        for (char sign : COMMENT.matcher(css).replaceAll("").toCharArray()) {
            switch (sign) {
                case '{' -> {
                    around.addLast(words.toString().strip().replaceAll("\\s+", " "));
                    words.setLength(0);
                }
                case ';', '}' -> {
                    String text = words.toString().strip();
                    int colon = text.indexOf(':');
                    if (colon > 0 && !around.isEmpty()) {
                        declarations.add(
                                new Declaration(
                                        List.copyOf(around),
                                        text.substring(0, colon).strip(),
                                        text.substring(colon + 1).strip()));
                    }
                    words.setLength(0);
                    if (sign == '}' && !around.isEmpty()) {
                        around.removeLast();
                    }
                }
                default -> words.append(sign);
            }
        }
        return declarations;
    }
}
