package fr.balise.reader;

import java.awt.image.BufferedImage;

/// The mark of the focus, in pixels: what differs between the picture of a thing that has the focus and the same without.
///
/// Whatever the means, an outline, a border or another ground, enough of it must stand out from what was there before
/// (WCAG 2.4.13, at the 3:1 of 1.4.11).
final class FocusMark {

    private static final double LEAST = 3;

    private FocusMark() {}

    /// How many pixels changed to a colour of a contrast of 3:1 with what they were.
    static int pixels(BufferedImage with, BufferedImage without) {
        int count = 0;
        for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
            for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
                int one = with.getRGB(x, y) & 0xFFFFFF;
                int other = without.getRGB(x, y) & 0xFFFFFF;
                if (one != other && Contrast.ratio(one, other) >= LEAST) {
                    count++;
                }
            }
        }
        return count;
    }
}
