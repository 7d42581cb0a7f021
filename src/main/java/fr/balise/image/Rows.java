package fr.balise.image;

import fr.balise.image.Colours.Coding;
import fr.balise.image.Fitted.Reason;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/// An unpacked picture, read row by row as numbers from 0 to 255, however its own numbers are laid out.
abstract sealed class Rows {

    private final Size size;
    private final int bands;
    private final boolean alpha;
    private final Colours colours;

    private Rows(Raster raster, int bands, boolean alpha, Colours colours) {
        this(new Size(raster.getWidth(), raster.getHeight()), bands, alpha, colours);
    }

    private Rows(Size size, int bands, boolean alpha, Colours colours) {
        this.size = size;
        this.bands = bands;
        this.alpha = alpha;
        this.colours = colours;
    }

    /// Numbers of the given colours, one byte each.
    static Rows of(Raster raster, Colours colours) {
        return new Bytes(raster, false, colours);
    }

    /// A picture that is unpacked already, in grey or sRGB.
    static Rows of(Samples picture) {
        return new Made(picture);
    }

    /// A picture with the profile that its colour model carries, if any.
    static Rows of(BufferedImage image) throws RefusedException {
        ColorSpace space = image.getColorModel().getColorSpace();
        boolean own =
                space instanceof ICC_ColorSpace
                        && !space.isCS_sRGB()
                        && space.getType() != ColorSpace.TYPE_GRAY;
        return of(image, own ? ((ICC_ColorSpace) space).getProfile().getData() : new byte[0]);
    }

    /// A picture with the profile that its file carries; an empty one for none.
    static Rows of(BufferedImage image, byte[] profile) throws RefusedException {
        ColorModel model = image.getColorModel();
        Raster raster = image.getRaster();
        if (model instanceof IndexColorModel palette) {
            return new Palette(raster, palette, Colours.of(Coding.RGB, profile));
        }
        Coding coding = coding(model);
        boolean alpha = model.hasAlpha();
        int bands = raster.getNumBands();
        int kind = raster.getSampleModel().getDataType();
        if (bands != coding.bands() + (alpha ? 1 : 0) || kind > DataBuffer.TYPE_INT) {
            throw unusual(bands + " bands of kind " + kind);
        }
        Colours colours = Colours.of(coding, profile);
        boolean bytes =
                kind == DataBuffer.TYPE_BYTE
                        && raster.getSampleModel() instanceof ComponentSampleModel
                        && raster.getSampleModel().getSampleSize(0) == Byte.SIZE;
        return bytes
                ? new Bytes(raster, alpha, colours)
                : new Numbers(raster, bands, alpha, colours);
    }

    private static Coding coding(ColorModel model) throws RefusedException {
        return switch (model.getColorSpace().getType()) {
            case ColorSpace.TYPE_GRAY -> Coding.GREY;
            case ColorSpace.TYPE_RGB -> Coding.RGB;
            case ColorSpace.TYPE_CMYK -> Coding.CMYK;
            default -> throw unusual("colours of kind " + model.getColorSpace().getType());
        };
    }

    private static RefusedException unusual(String detail) {
        return new RefusedException(Reason.UNKNOWN_FORMAT, detail);
    }

    final Size size() {
        return size;
    }

    /// Numbers for each pixel.
    final int bands() {
        return bands;
    }

    /// Whether the last of them is the opacity.
    final boolean alpha() {
        return alpha;
    }

    final Colours colours() {
        return colours;
    }

    /// Fills an array with the pixels of a row.
    abstract void read(int y, int[] row);

    /// Each number a byte, as nearly all pictures are.
    private static final class Bytes extends Rows {

        private final Raster raster;
        private final byte[] bytes;

        Bytes(Raster raster, boolean alpha, Colours colours) {
            super(raster, raster.getNumBands(), alpha, colours);
            this.raster = raster;
            bytes = new byte[raster.getWidth() * raster.getNumBands()];
        }

        @Override
        void read(int y, int[] row) {
            raster.getDataElements(0, y, raster.getWidth(), 1, bytes);
            for (int i = 0; i < bytes.length; i++) {
                row[i] = bytes[i] & 0xFF;
            }
        }
    }

    /// What was read before.
    private static final class Made extends Rows {

        private final byte[] bytes;

        Made(Samples picture) {
            Coding coding = picture.colourBands() == 1 ? Coding.GREY : Coding.RGB;
            super(
                    picture.size(),
                    picture.bands(),
                    picture.alpha(),
                    Colours.of(coding, new byte[0]));
            bytes = picture.bytes();
        }

        @Override
        void read(int y, int[] row) {
            int start = y * row.length;
            for (int i = 0; i < row.length; i++) {
                row[i] = bytes[start + i] & 0xFF;
            }
        }
    }

    /// Numbers of any length up to 31 bits.
    private static final class Numbers extends Rows {

        private final Raster raster;
        private final int[] most;

        Numbers(Raster raster, int bands, boolean alpha, Colours colours) {
            super(raster, bands, alpha, colours);
            this.raster = raster;
            SampleModel model = raster.getSampleModel();
            most = new int[bands];
            for (int band = 0; band < bands; band++) {
                most[band] = (int) ((1L << Math.min(model.getSampleSize(band), 31)) - 1);
            }
        }

        @Override
        void read(int y, int[] row) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            int band = 0;
            for (int i = 0; i < raster.getWidth() * most.length; i++) {
                row[i] = (int) ((row[i] * 255L + most[band] / 2) / most[band]);
                band = band + 1 == most.length ? 0 : band + 1;
            }
        }
    }

    /// Numbers that stand for colours of a list.
    private static final class Palette extends Rows {

        private static final int ALPHA_SHIFT = 24;

        private final Raster raster;
        private final int[] colours;

        Palette(Raster raster, IndexColorModel palette, Colours meaning) {
            super(raster, palette.hasAlpha() ? 4 : 3, palette.hasAlpha(), meaning);
            this.raster = raster;
            colours = new int[palette.getMapSize()];
            palette.getRGBs(colours);
        }

        @Override
        void read(int y, int[] row) {
            int width = raster.getWidth();
            int[] indices = raster.getSamples(0, y, width, 1, 0, (int[]) null);
            int at = 0;
            for (int index : indices) {
                // A number beyond the list is a fault of the file; it shows as the first colour.
                int colour = colours[index < colours.length ? index : 0];
                row[at++] = (colour >> 16) & 0xFF;
                row[at++] = (colour >> 8) & 0xFF;
                row[at++] = colour & 0xFF;
                if (alpha()) {
                    row[at++] = colour >>> ALPHA_SHIFT;
                }
            }
        }
    }
}
