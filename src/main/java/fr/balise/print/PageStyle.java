package fr.balise.print;

import fr.balise.config.PrintSettings;

/// The size and margins of the page as CSS, before the style sheet of the theme.
///
/// For a print shop the page grows on every side by the bleed, where colours go on beyond the cut, and by the strip that
/// the crop marks stand in; margins grow with it, so that the text stays where it was.
final class PageStyle {

    /// Millimetres that are cut off on each side.
    static final double BLEED = 3;

    /// Millimetres around the bleed, for the crop marks.
    static final double SLUG = 7;

    // A block exactly as tall as its page would begin a second one.
    private static final double BELOW_COVER = 0.5;

    private PageStyle() {}

    static String css(PrintSettings settings) {
        PrintSettings.Paper paper = settings.paper();
        double around = settings.bleed() ? BLEED + SLUG : 0;
        Margins margins =
                switch (paper) {
                    case A4 -> new Margins(23, 20, 20, 20);
                    case A5 -> new Margins(18, 14, 16, 14);
                };
        return "@page{size:"
                + millimetres(paper.width() + 2 * around)
                + " "
                + millimetres(paper.height() + 2 * around)
                + ";margin:"
                + millimetres(margins.top + around)
                + " "
                + millimetres(margins.right + around)
                + " "
                + millimetres(margins.bottom + around)
                + " "
                + millimetres(margins.left + around)
                + "}\n"
                + cover(settings);
    }

    /// The cover is one block over the whole page, bleed included: a page without margins, but for the strip of the crop
    /// marks. The engine measures a block by the margins of the other pages, so its size is said here as well.
    private static String cover(PrintSettings settings) {
        double bleed = settings.bleed() ? BLEED : 0;
        return "@page couverture{margin:"
                + millimetres(settings.bleed() ? SLUG : 0)
                + "}\n.couverture{width:"
                + millimetres(settings.paper().width() + 2 * bleed)
                + ";height:"
                + millimetres(settings.paper().height() + 2 * bleed - BELOW_COVER)
                + "}\n";
    }

    private record Margins(double top, double right, double bottom, double left) {}

    private static String millimetres(double length) {
        return length == Math.rint(length) ? (int) length + "mm" : length + "mm";
    }
}
