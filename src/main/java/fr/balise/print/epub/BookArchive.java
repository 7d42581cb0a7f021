package fr.balise.print.epub;

import fr.balise.site.Bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip file of a book: its type first and as it stands, so that it can be read at a fixed place, then the others in
/// the order given, all with one constant time.
///
/// Source: EPUB 3.3, §4.2 (OCF abstract container, ZIP container).
final class BookArchive {

    /// Not the first day that zip files know: for that one the JDK adds a time that depends on the machine's time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1990, 1, 1, 0, 0);

    private static final String TYPE = "application/epub+zip";

    private BookArchive() {}

    /// The archive.
    ///
    /// @param files path → contents, in order
    static Bytes of(Map<String, Bytes> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = entry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            put(zip, first, type);
            for (Map.Entry<String, Bytes> file : files.entrySet()) {
                put(zip, entry(file.getKey()), file.getValue().toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
