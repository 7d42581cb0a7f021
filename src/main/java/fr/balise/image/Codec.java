package fr.balise.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

import fr.balise.image.Fitted.Reason;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// The decoders of `javax.imageio`, asked for one picture in memory: no temporary file, no setting of the process.
final class Codec {

    private static final String JPEG = "jpeg";
    private static final String WEBP = "webp";

    // Cameras leave bytes between segments, which hurts nobody. All else that the decoder warns of
    // shows in the picture.
    private static final String HARMLESS = "extraneous bytes";

    private Codec() {}

    private interface Reading<T> {
        T read(ImageReader reader) throws IOException;
    }

    /// The numbers of a JPEG file, not yet made into colours.
    static Raster rawJpeg(byte[] file, int step) throws RefusedException {
        List<String> warnings = new ArrayList<>();
        Raster raster =
                with(
                        JPEG,
                        file,
                        reader -> {
                            reader.addIIOReadWarningListener(
                                    (source, warning) -> warnings.add(warning));
                            return reader.readRaster(0, every(reader, step));
                        });
        for (String warning : warnings) {
            if (!warning.contains(HARMLESS)) {
                throw new RefusedException(Reason.DAMAGED, warning);
            }
        }
        return raster;
    }

    /// The first picture of a file.
    static BufferedImage image(String format, byte[] file, int step) throws RefusedException {
        return with(format, file, reader -> reader.read(0, every(reader, step)));
    }

    static Size size(String format, byte[] file) throws RefusedException {
        return with(format, file, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    private static ImageReadParam every(ImageReader reader, int step) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    private static <T> T with(String format, byte[] file, Reading<T> reading)
            throws RefusedException {
        try (ImageInputStream in = new ByteArrayImageInputStream(file)) {
            ImageReader reader = reader(format);
            try {
                reader.setInput(in, true, true);
                return reading.read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders meet what they do not expect with any exception.
            throw new RefusedException(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static ImageReader reader(String format) throws IOException {
        if (format.equals(WEBP)) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        return readers.next();
    }
}
