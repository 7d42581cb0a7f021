package fr.balise.image;

import java.util.List;

/// What the files of a picture in a page have to fit.
///
/// @param widths in pixels, from the narrowest to the widest
/// @param maxBytes weight of each file
public record WebFit(List<Integer> widths, int maxBytes) {

    /// Refuses what no picture fits.
    public WebFit {
        widths = List.copyOf(widths);
        boolean wrong = widths.stream().anyMatch(width -> width < 1);
        if (widths.isEmpty() || wrong || !widths.stream().sorted().toList().equals(widths)) {
            throw new IllegalArgumentException("widths " + widths);
        }
        if (maxBytes < 1000) {
            throw new IllegalArgumentException("nothing fits in " + maxBytes + " bytes");
        }
    }

    int widest() {
        return widths.getLast();
    }
}
