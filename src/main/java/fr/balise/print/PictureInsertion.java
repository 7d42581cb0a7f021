package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.config.PrintSettings.Paper;
import fr.balise.site.Bytes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts pictures into HTML that is about to become a PDF: drawings as elements of their own, photographs under the names
/// that the PDF engine knows, each with its size on paper.
///
/// The engine has no automatic heights for drawings and would cut off what is taller than a page, so every size is worked
/// out here from the place of the picture, which its class tells: a logo, the opening of a document, the cover, or the text,
/// where it is narrower than the column and no taller than a third of the page.
final class PictureInsertion {

    private static final Pattern IMAGE = Pattern.compile("<img\\b(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern SOURCE = Pattern.compile("\\ssrc=\"(image/\\d+)\"");
    private static final Pattern ALT = Pattern.compile("\\salt=\"([^\"]*)\"");
    private static final Pattern WIDTH = Pattern.compile("\\swidth=\"(\\d+)(?:px)?\"");
    private static final Pattern PLACE = Pattern.compile("class=\"(logo|ouverture|couverture)\"");

    // CSS pixels, 96 to the inch.
    private static final double PIXELS_OF_MILLIMETRE = 96 / 25.4;

    private final PrintPictures pictures;
    private final SequencedMap<String, SitePath> files = new LinkedHashMap<>();
    private final SequencedMap<String, Bytes> rasters = new LinkedHashMap<>();
    private final Paper paper;

    PictureInsertion(PrintPictures pictures, ImagesUsed used, Paper paper) {
        this.pictures = pictures;
        used.names().forEach((file, name) -> files.put(name, file));
        this.paper = paper;
    }

    /// The HTML with its pictures.
    String into(String html) {
        Matcher images = IMAGE.matcher(html);
        StringBuilder result = new StringBuilder(html.length() + 1024);
        while (images.find()) {
            images.appendReplacement(result, Matcher.quoteReplacement(picture(images.group())));
        }
        return images.appendTail(result).toString();
    }

    /// HTML without the pictures of one address: what they show is said in words.
    static String without(String html, String address) {
        Matcher images = IMAGE.matcher(html);
        StringBuilder result = new StringBuilder(html.length());
        while (images.find()) {
            String tag = images.group();
            boolean gone = tag.contains("src=\"" + address + "\"");
            images.appendReplacement(
                    result, Matcher.quoteReplacement(gone ? words(alt(tag)) : tag));
        }
        return images.appendTail(result).toString();
    }

    private static String alt(String tag) {
        Matcher alternative = ALT.matcher(tag);
        return alternative.find() ? alternative.group(1) : "";
    }

    private static String words(String alt) {
        return alt.isEmpty() ? "" : "<em>" + alt + "</em>";
    }

    /// The photographs of the HTML by name.
    Map<String, Bytes> rasters() {
        return rasters;
    }

    private String picture(String tag) {
        Matcher source = SOURCE.matcher(tag);
        SitePath file = source.find() ? files.get(source.group(1)) : null;
        String alt = alt(tag);
        if (file == null) {
            return words(alt);
        }
        String name = source.group(1);
        return switch (pictures.find(file)) {
            case PrintPictures.Found.Drawing(var svg, var width, var height) ->
                    drawing(svg, alt, size(tag, width, height), isInText(tag));
            case PrintPictures.Found.Raster(var bytes, var _, var width, var height) -> {
                rasters.put(name, bytes);
                Size size = size(tag, width, height);
                yield "<img src=\"balise:"
                        + name
                        + "\" alt=\""
                        + alt
                        + "\" style=\"width:"
                        + size.width
                        + "px;height:"
                        + size.height
                        + "px\">";
            }
            case PrintPictures.Found.Nothing _ -> words(alt);
        };
    }

    private static boolean isInText(String tag) {
        return !PLACE.matcher(tag).find();
    }

    private static String drawing(String svg, String alt, Size size, boolean inText) {
        return "<svg alt=\""
                + alt
                + "\" style=\""
                // As a block, which the engine makes of it, it would end its line and be cut in two
                // at the end of the page.
                + (inText ? "display:inline-block;" : "")
                + "width:"
                + size.width
                + "px;height:"
                + size.height
                + "px\" width=\""
                + size.width
                + "\" height=\""
                + size.height
                + "\" "
                + svg.substring("<svg".length());
    }

    private record Size(long width, long height) {}

    /// The room for a picture in CSS pixels, and whether it fills it whatever its own size.
    private record Room(double width, double height, boolean filled) {}

    private Room room(String tag) {
        Matcher place = PLACE.matcher(tag);
        boolean large = paper == Paper.A4;
        return switch (place.find() ? place.group(1) : "") {
            case "logo" -> room(26, 9, true);
            // Beside the facts about a document, or above them where the page is small.
            case "ouverture" -> large ? room(106, 90, true) : room(120, 52, true);
            // Over the cut on either side; harmless without a print shop, where the page ends
            // before.
            case "couverture" ->
                    room(paper.width() + 2 * PageStyle.BLEED, paper.height() * 0.5, true);
            default -> large ? room(150, 85, false) : room(120, 68, false);
        };
    }

    private static Room room(double width, double height, boolean filled) {
        return new Room(width * PIXELS_OF_MILLIMETRE, height * PIXELS_OF_MILLIMETRE, filled);
    }

    private Size size(String tag, double width, double height) {
        Room room = room(tag);
        Matcher asked = WIDTH.matcher(tag);
        double wanted =
                room.filled
                        ? room.width
                        : asked.find() ? Double.parseDouble(asked.group(1)) : Math.max(width, 1);
        double shown = Math.min(wanted, room.width);
        double ratio = height / width;
        if (shown * ratio > room.height) {
            shown = room.height / ratio;
        }
        return new Size(Math.max(1, Math.round(shown)), Math.max(1, Math.round(shown * ratio)));
    }
}
