package fr.balise.image;

import fr.balise.site.Bytes;

import java.util.List;
import java.util.Optional;

/// What became of a picture's file on its way into a page.
public sealed interface WebFitted {

    /// A picture in several sizes.
    ///
    /// @param width of the picture in the page, in pixels: that of the upright file, at most the widest that was asked for
    /// @param height in pixels
    /// @param plain JPEG or PNG for all browsers, from the narrowest to the widest; never empty
    /// @param webp the same in WebP, where that is lighter and can be written here; else empty
    /// @param own the file itself made fit, in its own format; empty where it is to stay as it is but for what
    ///     cameras write beside the pixels
    record Renditions(
            int width, int height, List<Rendition> plain, List<Rendition> webp, Optional<Bytes> own)
            implements WebFitted {

        public Renditions {
            plain = List.copyOf(plain);
            webp = List.copyOf(webp);
        }
    }

    /// A picture that moves, which only its own file shows.
    record Moving(int width, int height) implements WebFitted {}

    /// A file that gives no picture.
    record Refused(Fitted.Reason reason, String detail) implements WebFitted {}
}
