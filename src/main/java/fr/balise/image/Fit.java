package fr.balise.image;

/// What a picture has to fit.
///
/// @param maxWidth in pixels, of the upright picture
/// @param maxHeight in pixels
/// @param jpegQuality of the pictures that are compressed anew: from 0, small, to 1, faithful
public record Fit(int maxWidth, int maxHeight, double jpegQuality) {

    /// Refuses what no picture fits.
    public Fit {
        if (maxWidth < 1 || maxHeight < 1 || !(jpegQuality >= 0 && jpegQuality <= 1)) {
            throw new IllegalArgumentException(
                    maxWidth + " × " + maxHeight + ", quality " + jpegQuality);
        }
    }
}
