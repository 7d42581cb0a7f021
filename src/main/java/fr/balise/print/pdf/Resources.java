package fr.balise.print.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import fr.balise.site.Bytes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The pictures of a document, which is all that it can load.
///
/// By itself the engine reads any file of the machine and calls any host that a document or a style sheet names. Here
/// `balise:NAME` is the picture of that name, and every other address is refused, whatever it is asked for.
final class Resources {

    private static final String SCHEME = "balise";
    private static final String PREFIX = SCHEME + ":";

    private final Map<String, Bytes> images;

    Resources(Map<String, Bytes> images) {
        this.images = images;
        images.forEach(
                (name, bytes) -> {
                    if (!isPicture(bytes)) {
                        throw new PdfException("not a JPEG or PNG file: " + name);
                    }
                });
    }

    /// The picture behind an address.
    Optional<Bytes> find(String address) {
        return address.startsWith(PREFIX)
                ? Optional.ofNullable(images.get(address.substring(PREFIX.length())))
                : Optional.empty();
    }

    /// Lets a document reach the pictures and nothing else.
    void register(PdfRendererBuilder builder) {
        FSUriResolver known = (base, address) -> find(address).isPresent() ? address : null;
        FSStreamFactory opener = address -> new Stream(find(address).orElseThrow());
        builder.useUriResolver(known);
        builder.useProtocolsStreamImplementation(opener, SCHEME);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(this::allows, moment);
        }
    }

    private boolean allows(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && find(address).isPresent();
    }

    private static boolean isPicture(Bytes bytes) {
        byte[] start = bytes.toArray();
        return start.length > 8
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xD8)
                        || (start[0] == (byte) 0x89 && start[1] == 'P'));
    }

    private record Stream(Bytes bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes.toArray());
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
