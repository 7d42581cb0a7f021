package fr.balise.print.pdf;

import org.w3c.dom.Element;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a drawing is, in CSS pixels, and the rectangle of its own measure that it shows.
///
/// @param width by its attributes, else by its `viewBox`
/// @param height by its attributes, else by its `viewBox`
/// @param viewBox as four numbers
record SvgSize(double width, double height, String viewBox) {

    private static final Pattern LENGTH =
            Pattern.compile(
                    "\\s*\\+?([0-9]*\\.?[0-9]{1,12}(?:[eE][+-]?[0-9]{1,2})?)\\s*([a-z]*)\\s*");

    /// Pixels by unit (CSS Values 3, §6.2).
    private static final Map<String, Double> UNITS =
            Map.of(
                    "",
                    1.0,
                    "px",
                    1.0,
                    "pt",
                    96 / 72.0,
                    "pc",
                    16.0,
                    "mm",
                    96 / 25.4,
                    "cm",
                    960 / 25.4,
                    "in",
                    96.0,
                    "q",
                    96 / 101.6);

    private static final double LARGEST = 100_000;

    /// The size of a drawing, if it says so.
    static Optional<SvgSize> of(Element svg) {
        String viewBox = svg.getAttribute("viewBox").strip();
        String[] box = viewBox.split("[\\s,]+");
        double boxWidth = box.length == 4 ? number(box[2]) : 0;
        double boxHeight = box.length == 4 ? number(box[3]) : 0;
        boolean boxed = boxWidth > 0 && boxHeight > 0 && finite(box[0]) && finite(box[1]);
        double width = length(svg.getAttribute("width"));
        double height = length(svg.getAttribute("height"));
        if (boxed) {
            if (width <= 0 && height <= 0) {
                width = boxWidth;
                height = boxHeight;
            } else if (width <= 0) {
                width = height * boxWidth / boxHeight;
            } else if (height <= 0) {
                height = width * boxHeight / boxWidth;
            }
        }
        if (!(width > 0 && height > 0 && width < LARGEST && height < LARGEST)) {
            return Optional.empty();
        }
        return Optional.of(
                new SvgSize(
                        width,
                        height,
                        boxed ? String.join(" ", box) : "0 0 " + width + " " + height));
    }

    /// Writes the size into the element, in pixels.
    void write(Element svg) {
        svg.setAttributeNS(null, "width", Double.toString(width));
        svg.setAttributeNS(null, "height", Double.toString(height));
        svg.setAttributeNS(null, "viewBox", viewBox);
    }

    /// A length in pixels; 0 for one that depends on the page, or none.
    private static double length(String text) {
        Matcher matcher = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return 0;
        }
        Double unit = UNITS.get(matcher.group(2));
        return unit == null ? 0 : number(matcher.group(1)) * unit;
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number < LARGEST ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean finite(String text) {
        return text.matches("[+-]?[0-9]*\\.?[0-9]{1,12}(?:[eE][+-]?[0-9]{1,2})?");
    }
}
