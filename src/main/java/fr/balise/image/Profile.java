package fr.balise.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/// An ICC profile that makes a difference: the colours that numbers stand for, where they are not sRGB.
final class Profile {

    private static final int SRGB_BANDS = 3;

    // Profiles of sRGB by different makers differ by so much.
    private static final int TOLERANCE = 3;

    private static final int[] LEVELS = {0, 32, 64, 128, 192, 255};

    private final int bands;
    private final ColorConvertOp conversion;

    private Profile(ICC_Profile profile) {
        bands = profile.getNumComponents();
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        conversion = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
    }

    /// Empty for what is no profile, is one for another number of bands, cannot be used, or comes to sRGB.
    static Optional<Profile> of(byte[] bytes, int bands) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            if (profile.getNumComponents() != bands) {
                return Optional.empty();
            }
            Profile usable = new Profile(profile);
            return usable.changesColours() ? Optional.of(usable) : Optional.empty();
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    /// There are many profiles of sRGB and no mark of them, so a few colours are tried. It also tries the profile.
    private boolean changesColours() {
        int count = LEVELS.length * LEVELS.length * LEVELS.length;
        byte[] colours = new byte[count * bands];
        int at = 0;
        for (int red : LEVELS) {
            for (int green : LEVELS) {
                for (int blue : LEVELS) {
                    colours[at] = (byte) red;
                    if (bands == SRGB_BANDS) {
                        colours[at + 1] = (byte) green;
                        colours[at + 2] = (byte) blue;
                    }
                    at += bands;
                }
            }
        }
        byte[] converted = toSrgb(colours);
        for (int i = 0; i < converted.length; i++) {
            int before = bands == SRGB_BANDS ? colours[i] : colours[i / SRGB_BANDS * bands];
            int difference = Byte.toUnsignedInt(converted[i]) - (before & 0xFF);
            if (Math.abs(difference) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    /// Pixels of this profile → as many of sRGB, three bytes each.
    byte[] toSrgb(byte[] pixels) {
        int count = pixels.length / bands;
        byte[] converted = new byte[count * SRGB_BANDS];
        conversion.filter(raster(pixels, bands), raster(converted, SRGB_BANDS));
        return converted;
    }

    private static WritableRaster raster(byte[] pixels, int bands) {
        int[] offsets = new int[bands];
        for (int i = 0; i < bands; i++) {
            offsets[i] = i;
        }
        return Raster.createInterleavedRaster(
                new DataBufferByte(pixels, pixels.length),
                pixels.length / bands,
                1,
                pixels.length,
                bands,
                offsets,
                null);
    }
}
