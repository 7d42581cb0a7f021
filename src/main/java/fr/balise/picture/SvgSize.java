package fr.balise.picture;

import fr.balise.picture.MadePicture.Shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shape of a drawing, from the first tag of an SVG file: `width` and `height` in pixels, else its `viewBox`.
///
/// No XML is parsed: what stands before the tag may be wrong, or name files that nobody wants to open.
final class SvgSize {

    // What editors write before the drawing is longer than one would think.
    private static final int MOST_BYTES = 1 << 16;
    private static final double LARGEST = 10_000;

    private static final Pattern TAG = Pattern.compile("<(?:\\w+:)?svg\\b([^>]*)>");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d*\\.?\\d+)\\s*(?:px)?\\s*");

    private SvgSize() {}

    /// The shape of a drawing in whole pixels, if the file tells it.
    static Optional<Shape> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            Matcher tag = TAG.matcher(withoutComments(start));
            return tag.find() ? shape(tag.group(1)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        int comment = text.indexOf("<!--");
        while (comment >= 0) {
            rest.append(text, at, comment);
            int end = text.indexOf("-->", comment);
            at = end < 0 ? text.length() : end + 3;
            comment = text.indexOf("<!--", at);
        }
        return rest.append(text, at, text.length()).toString();
    }

    private static Optional<Shape> shape(String attributes) {
        double width = number(value(attributes, "width"));
        double height = number(value(attributes, "height"));
        String[] box = value(attributes, "viewBox").strip().split("[\\s,]+", -1);
        double boxWidth = box.length == 4 ? number(box[2]) : 0;
        double boxHeight = box.length == 4 ? number(box[3]) : 0;
        if (width <= 0 && height <= 0) {
            width = boxWidth;
            height = boxHeight;
        } else if (height <= 0 && boxWidth > 0) {
            height = width * boxHeight / boxWidth;
        } else if (width <= 0 && boxHeight > 0) {
            width = height * boxWidth / boxHeight;
        }
        boolean sound = width > 0 && height > 0 && Math.max(width, height) <= LARGEST;
        return sound ? Optional.of(new Shape(whole(width), whole(height))) : Optional.empty();
    }

    private static int whole(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private static String value(String attributes, String name) {
        Matcher value =
                Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                        .matcher(attributes);
        if (!value.find()) {
            return "";
        }
        return value.group(1) == null ? value.group(2) : value.group(1);
    }

    /// A number of pixels; 0 for other units and for what is no number.
    private static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Double.parseDouble(number.group(1)) : 0;
    }
}
