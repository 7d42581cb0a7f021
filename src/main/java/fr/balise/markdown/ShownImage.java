package fr.balise.markdown;

import java.util.Optional;

/// How a page shows an image of a text, once its file is known.
///
/// @param src address of the file as it is to stand in the page, percent-encoded
/// @param width in pixels, so that nothing moves when the file comes
/// @param height in pixels
/// @param srcset the same image in several widths: `marche-480.jpg 480w, marche.jpg 800w`
/// @param webpSrcset the same in WebP
/// @param waits whether the file is only to be loaded when a reader comes near it
public record ShownImage(
        String src,
        int width,
        int height,
        Optional<String> srcset,
        Optional<String> webpSrcset,
        boolean waits) {

    private static final String COLUMN = "(min-width: 48rem) 46rem, 100vw";

    /// How wide the image is in the column of the text, as `sizes` says it; browsers that wait for it can tell by themselves.
    ///
    /// @param given the width in pixels that an author gave it
    public String sizes(Optional<Integer> given) {
        String wide = given.map(pixels -> pixels + "px").orElse(COLUMN);
        return waits ? "auto, " + wide : wide;
    }
}
