package fr.balise.image;

/// Width and height in pixels.
record Size(int width, int height) {

    long pixels() {
        return (long) width * height;
    }

    Size turned() {
        return new Size(/* width= */ height, /* height= */ width);
    }

    /// The largest size of the same shape within another; never more than it is already.
    Size within(int maxWidth, int maxHeight) {
        if (width <= maxWidth && height <= maxHeight) {
            return this;
        }
        double scale = Math.min((double) maxWidth / width, (double) maxHeight / height);
        return new Size(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)));
    }

    /// What is left when only each `step`-th pixel of each `step`-th row is taken.
    Size thinned(int step) {
        return new Size(Math.ceilDiv(width, step), Math.ceilDiv(height, step));
    }

    @Override
    public String toString() {
        return width + " × " + height;
    }
}
