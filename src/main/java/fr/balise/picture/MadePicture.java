package fr.balise.picture;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.publication.FileUse;
import fr.balise.site.Content;

import java.util.List;
import java.util.Optional;

/// A file of the content made ready, its further files not yet named.
///
/// @param file the file as the author gave it
/// @param own what stands under its address
/// @param shape its size in a page, where it shows something
/// @param plain further files in JPEG or PNG, from the narrowest to the widest
/// @param webp further files in WebP
/// @param problem why it gives no picture
record MadePicture(
        FileUse file,
        Made own,
        Optional<Shape> shape,
        List<Further> plain,
        List<Further> webp,
        Optional<Diagnostic> problem) {

    MadePicture {
        plain = List.copyOf(plain);
        webp = List.copyOf(webp);
    }

    /// Width and height in pixels.
    record Shape(int width, int height) {}

    /// The content of a file and its weight in bytes.
    record Made(Content content, long weight) {}

    /// A further file.
    ///
    /// @param suffix what its name has after the name of the picture: `-800.webp`; empty for the widest, when that is the
    ///     file itself
    record Further(String suffix, int width, Made made) {

        boolean isOwn() {
            return suffix.isEmpty();
        }
    }
}
