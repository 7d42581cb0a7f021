package fr.balise.image;

import java.util.Optional;

/// What the numbers of a picture mean: how they are coded, and the profile that says which colours they are.
final class Colours {

    private static final int MOST = 255;
    private static final int MIDDLE = 128;

    private final Coding coding;
    private final Optional<Profile> profile;

    private Colours(Coding coding, Optional<Profile> profile) {
        this.coding = coding;
        this.profile = profile;
    }

    /// How many numbers make a colour, and what they are.
    enum Coding {
        GREY(1),
        RGB(3),
        /// Brightness and two differences of colour, as JFIF has them.
        YCC(3),
        /// Ink, 255 for all of it.
        CMYK(4),
        /// Ink as Adobe writes it, 0 for all of it.
        INVERTED_CMYK(4),
        /// The same with its first three coded like YCC.
        INVERTED_YCCK(4);

        private final int bands;

        Coding(int bands) {
            this.bands = bands;
        }

        int bands() {
            return bands;
        }
    }

    /// @param profile of the ICC; one that is damaged, or for another number of bands, counts for nothing, like an empty one
    static Colours of(Coding coding, byte[] profile) {
        return new Colours(coding, Profile.of(profile, coding.bands()));
    }

    /// Whether these are the colours that every reader supposes.
    boolean areSrgb() {
        return profile.isEmpty() && coding.bands() < 4;
    }

    /// The same picture in sRGB, or in grey when it has no colours.
    Samples toSrgb(Samples picture) {
        byte[] colours = decoded(picture);
        int bands = coding.bands();
        if (profile.isPresent()) {
            colours = profile.get().toSrgb(colours);
            bands = 3;
        } else if (bands == 4) {
            colours = printed(colours);
            bands = 3;
        }
        return picture.alpha()
                ? withAlpha(picture, colours, bands)
                : new Samples(picture.size(), bands, false, colours);
    }

    /// Grey, RGB or ink of all pixels, without their opacity.
    private byte[] decoded(Samples picture) {
        int bands = coding.bands();
        byte[] from = picture.bytes();
        byte[] to = new byte[from.length / picture.bands() * bands];
        int at = 0;
        for (int i = 0; i < from.length; i += picture.bands()) {
            for (int band = 0; band < bands; band++) {
                to[at + band] = from[i + band];
            }
            switch (coding) {
                case GREY, RGB, CMYK -> {
                    // As they should be.
                }
                case YCC -> decodeYcc(to, at);
                case INVERTED_CMYK -> invert(to, at, 0);
                case INVERTED_YCCK -> {
                    // The difference is of inks that are already turned round.
                    decodeYcc(to, at);
                    invert(to, at, 3);
                }
            }
            at += bands;
        }
        return to;
    }

    private static void invert(byte[] ink, int at, int first) {
        for (int band = first; band < 4; band++) {
            ink[at + band] = (byte) (MOST - Byte.toUnsignedInt(ink[at + band]));
        }
    }

    /// The formulas of JFIF: <https://www.w3.org/Graphics/JPEG/jfif3.pdf>.
    private static void decodeYcc(byte[] pixels, int at) {
        double y = Byte.toUnsignedInt(pixels[at]);
        double cb = Byte.toUnsignedInt(pixels[at + 1]) - MIDDLE;
        double cr = Byte.toUnsignedInt(pixels[at + 2]) - MIDDLE;
        pixels[at] = rounded(y + 1.402 * cr);
        pixels[at + 1] = rounded(y - 0.344136 * cb - 0.714136 * cr);
        pixels[at + 2] = rounded(y + 1.772 * cb);
    }

    private static byte rounded(double value) {
        return (byte) Math.clamp(Math.round(value), 0, MOST);
    }

    /// Ink without a profile on white paper. Every machine has other profiles for that, so none of them is asked.
    private static byte[] printed(byte[] ink) {
        byte[] light = new byte[ink.length / 4 * 3];
        int at = 0;
        for (int i = 0; i < ink.length; i += 4) {
            int black = MOST - Byte.toUnsignedInt(ink[i + 3]);
            for (int band = 0; band < 3; band++) {
                int left = MOST - Byte.toUnsignedInt(ink[i + band]);
                light[at++] = (byte) ((left * black + MOST / 2) / MOST);
            }
        }
        return light;
    }

    private static Samples withAlpha(Samples picture, byte[] colours, int bands) {
        byte[] from = picture.bytes();
        byte[] to = new byte[colours.length / bands * (bands + 1)];
        int at = 0;
        int colour = 0;
        for (int alpha = picture.bands() - 1; alpha < from.length; alpha += picture.bands()) {
            System.arraycopy(colours, colour, to, at, bands);
            to[at + bands] = from[alpha];
            at += bands + 1;
            colour += bands;
        }
        return new Samples(picture.size(), bands + 1, true, to);
    }
}
