package fr.balise.picture;

import fr.balise.address.SitePath;

import java.util.List;

/// A picture as a page shows it.
///
/// Example: `medias/marche.jpg`, 1600 × 1200, with files of 480, 800, 1200 and 1600 pixels in JPEG and in WebP.
///
/// @param src the file for browsers that look at nothing else
/// @param width in pixels: with the height it tells the shape of the picture before any file has come
/// @param height in pixels
/// @param plain files in several widths, from the narrowest to the widest, which is `src`; empty where there is only that
/// @param webp the same in WebP, where that is lighter; else empty
public record ShownPicture(
        SitePath src, int width, int height, List<Candidate> plain, List<Candidate> webp) {

    public ShownPicture {
        plain = List.copyOf(plain);
        webp = List.copyOf(webp);
    }

    /// One of the files that a browser chooses from.
    ///
    /// @param file its address
    /// @param width in pixels
    public record Candidate(SitePath file, int width) {}
}
