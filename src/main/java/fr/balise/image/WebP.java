package fr.balise.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.internal.OsInfo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pixels in grey or sRGB → WebP, by libwebp, which is native code and not there for every system.
///
/// The same pixels give the same bytes, whichever thread asks. <https://developers.google.com/speed/webp/docs/api>
final class WebP {

    // From 0, fast, to 6, small: what comes after 4 takes twice the time for one part in fifty.
    private static final int EFFORT = 4;

    private WebP() {}

    /// Whether pictures can be written here. Asked once: the answer is that of the machine.
    static boolean isAvailable() {
        return Library.LOADED;
    }

    /// The native code, loaded when it is first asked for.
    private static final class Library {

        static final boolean LOADED = load();

        private Library() {}

        /// The library tells the console when it cannot load its own code, on a system that it was not compiled for, or
        /// where temporary files must not be executed. So it is only asked where the same file has been loaded before.
        @SuppressWarnings("restricted")
        private static boolean load() {
            try {
                String name = System.mapLibraryName("webp-imageio");
                String resource = OsInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
                Path copy = Files.createTempFile("balise-webp-", name);
                File trace = copy.toFile();
                trace.deleteOnExit();
                try (InputStream in =
                        WebPWriteParam.class.getResourceAsStream("/native/" + resource)) {
                    if (in == null) {
                        return false;
                    }
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                System.load(copy.toString());
                return true;
            } catch (IOException | RuntimeException | UnsatisfiedLinkError elsewhere) {
                return false;
            }
        }
    }

    /// With loss, as photos are written.
    ///
    /// @param quality from 0, small, to 1, faithful
    static byte[] lossy(Samples picture, double quality) {
        return written(picture, CompressionType.Lossy, quality);
    }

    /// Bit for bit.
    static byte[] lossless(Samples picture) {
        return written(picture, CompressionType.Lossless, 1);
    }

    private static byte[] written(Samples picture, CompressionType type, double quality) {
        int layout = picture.alpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = Encoder.coloured(picture, layout);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            WebPWriteParam parameters = (WebPWriteParam) writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(type);
            parameters.setCompressionQuality((float) quality);
            parameters.setMethod(EFFORT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
