package fr.balise.print.pdf;

/// What a print shop needs around the trimmed page: the style sheet's page is larger by both on each side.
///
/// Example: `new Bleed(3, 5)` around an A4 page asks the style sheet for 226 mm × 313 mm; the outer 5 mm carry the
/// crop marks, the next 3 mm are printed and cut off.
///
/// @param bleedMm how far colour runs over the cut, in millimetres
/// @param slugMm the strip beyond it, in which crop marks stand, in millimetres
public record Bleed(double bleedMm, double slugMm) {

    public Bleed {
        if (!(bleedMm >= 0 && slugMm >= 0)) {
            throw new IllegalArgumentException("negative bleed or slug");
        }
    }

    /// How far the trimmed page is from the edge of the sheet, in points of 1/72 inch.
    double trimPoints() {
        return points(bleedMm + slugMm);
    }

    /// The width of the slug, in points of 1/72 inch.
    double slugPoints() {
        return points(slugMm);
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
