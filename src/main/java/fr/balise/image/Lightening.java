package fr.balise.image;

import fr.balise.site.Bytes;

import java.util.List;

/// Makes a picture light: first by its quality, step by step, and when that can fall no further, by its size.
final class Lightening {

    static final double FIRST_QUALITY = 0.8;

    private static final List<Double> WITH_LOSS = List.of(FIRST_QUALITY, 0.72, 0.64, 0.55, 0.45);
    private static final List<Double> FAITHFUL = List.of(1.0);
    private static final List<Double> FAITHFUL_FIRST =
            List.of(1.0, FIRST_QUALITY, 0.72, 0.64, 0.55, 0.45);

    // A file of half the area is a little heavier than half.
    private static final double MARGIN = 0.96;
    private static final int NARROWEST = 16;

    private final Samples pixels;
    private final Encoding encoding;
    private final int maxBytes;

    Lightening(Samples pixels, Encoding encoding, int maxBytes) {
        this.pixels = pixels;
        this.encoding = encoding;
        this.maxBytes = maxBytes;
    }

    /// How pixels become files.
    enum Encoding {
        JPEG("image/jpeg"),
        PNG("image/png"),
        WEBP("image/webp"),
        /// Without loss where that is light enough.
        WEBP_OF_DRAWING("image/webp");

        private final String mediaType;

        Encoding(String mediaType) {
            this.mediaType = mediaType;
        }

        private List<Double> qualities() {
            return switch (this) {
                case JPEG, WEBP -> WITH_LOSS;
                case PNG -> FAITHFUL;
                case WEBP_OF_DRAWING -> FAITHFUL_FIRST;
            };
        }

        String mediaType() {
            return mediaType;
        }

        private byte[] file(Samples picture, double quality) {
            return switch (this) {
                case JPEG -> Encoder.jpeg(picture, quality);
                case PNG -> Encoder.png(picture);
                case WEBP -> WebP.lossy(picture, quality);
                case WEBP_OF_DRAWING ->
                        quality < 1 ? WebP.lossy(picture, quality) : WebP.lossless(picture);
            };
        }
    }

    /// The picture in a width, or in a lesser one where it would be too heavy.
    Rendition rendition(int step) {
        Samples picture = scaled(step);
        byte[] file = lightest(picture);
        while (file.length > maxBytes && picture.size().width() > NARROWEST) {
            double scale = Math.sqrt((double) maxBytes / file.length) * MARGIN;
            picture = scaled(Math.max(1, (int) (picture.size().width() * scale)));
            file = encoding.file(picture, encoding.qualities().getLast());
        }
        Size size = picture.size();
        return new Rendition(step, size.width(), size.height(), encoding.mediaType, Bytes.of(file));
    }

    /// The best file that is light enough, or the lightest; each quality is lighter than the one before.
    private byte[] lightest(Samples picture) {
        List<Double> qualities = encoding.qualities();
        byte[] file = encoding.file(picture, qualities.getFirst());
        int low = 1;
        int high = qualities.size();
        byte[] light = file;
        while (file.length > maxBytes && low < high) {
            int middle = (low + high) / 2;
            byte[] tried = encoding.file(picture, qualities.get(middle));
            if (tried.length <= maxBytes) {
                high = middle;
            } else {
                low = middle + 1;
            }
            if (tried.length <= maxBytes || light.length > maxBytes) {
                light = tried;
            }
        }
        return light;
    }

    private Samples scaled(int width) {
        Size whole = pixels.size();
        if (width >= whole.width()) {
            return pixels;
        }
        Size size = whole.within(width, Integer.MAX_VALUE);
        return AreaScaler.scaled(Rows.of(pixels), size);
    }
}
