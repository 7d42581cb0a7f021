package fr.balise.print.epub;

import fr.balise.site.Bytes;

import java.util.Map;

/// A picture that travels inside the book.
///
/// @param name what pages call it in `image:NAME`; any text, the writer makes a file name of it
/// @param mediaType one of those that every reading system shows: JPEG, PNG, GIF, WebP, SVG
/// @param bytes its contents
public record EpubFile(String name, String mediaType, Bytes bytes) {

    /// Source: EPUB 3.3, §3.2 (core media types).
    private static final Map<String, String> ENDINGS =
            Map.of(
                    "image/jpeg", ".jpg",
                    "image/png", ".png",
                    "image/gif", ".gif",
                    "image/webp", ".webp",
                    "image/svg+xml", ".svg");

    public EpubFile {
        if (!ENDINGS.containsKey(mediaType)) {
            throw new IllegalArgumentException(
                    "image " + name + ": no reading system need show " + mediaType);
        }
    }

    /// How its file name ends: `image/jpeg` → `.jpg`.
    String ending() {
        return ENDINGS.getOrDefault(mediaType, "");
    }
}
