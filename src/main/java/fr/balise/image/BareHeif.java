package fr.balise.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A HEIC or AVIF file whose EXIF and XMP items are blanked where they stand: ISO/IEC 14496-12, section 8.11.
///
/// Nothing here decodes these formats, but telephones write them, with the place where each photo was taken.
final class BareHeif {

    private static final Set<String> NAMES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private static final int HEADER = 8;
    private static final int FULL_HEADER = 12;

    private final byte[] file;
    private final ByteBuffer in;

    private BareHeif(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
    }

    /// A part of the file with a name.
    private record Box(int start, int end) {}

    /// Whether the first bytes of a file are those of one of these formats; films begin likewise, with other names.
    static boolean isOne(byte[] start) {
        return start.length >= FULL_HEADER
                && name(start, 4).equals("ftyp")
                && NAMES.contains(name(start, 8));
    }

    /// The bare file, or the same where it is of another kind or cannot be understood.
    static byte[] of(byte[] file) {
        if (!isOne(file)) {
            return file;
        }
        BareHeif heif = new BareHeif(file.clone());
        try {
            heif.find("meta", 0, file.length).ifPresent(heif::clean);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return heif.file;
        }
        return heif.file;
    }

    private static String name(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }

    private Optional<Box> find(String name, int from, int to) {
        int at = from;
        while (at + HEADER <= to) {
            long size = Integer.toUnsignedLong(in.getInt(at));
            int head = HEADER;
            if (size == 1) {
                size = in.getLong(at + HEADER);
                head += 8;
            }
            if (size == 0) {
                size = (long) to - at;
            }
            if (size < head || size > to - at) {
                return Optional.empty();
            }
            if (name(file, at + 4).equals(name)) {
                return Optional.of(new Box(at + head, (int) (at + size)));
            }
            at += (int) size;
        }
        return Optional.empty();
    }

    private void clean(Box meta) {
        int inside = meta.start() + 4;
        Optional<Box> items = find("iinf", inside, meta.end());
        Optional<Box> places = find("iloc", inside, meta.end());
        if (items.isPresent() && places.isPresent()) {
            int data = find("idat", inside, meta.end()).map(Box::start).orElse(0);
            blank(told(items.get()), places.get(), data);
        }
    }

    /// The numbers of the items that tell of the picture: EXIF, and XMP as a file of its own kind.
    private Set<Integer> told(Box items) {
        Set<Integer> told = new HashSet<>();
        int at = items.start() + (file[items.start()] == 0 ? 6 : 8);
        while (at + FULL_HEADER < items.end()) {
            int size = in.getInt(at);
            if (size < FULL_HEADER) {
                return told;
            }
            int version = file[at + HEADER];
            boolean wide = version == 3;
            int number =
                    wide
                            ? in.getInt(at + FULL_HEADER)
                            : Short.toUnsignedInt(in.getShort(at + FULL_HEADER));
            String type = name(file, at + FULL_HEADER + (wide ? 4 : 2) + 2);
            if (version >= 2 && (type.equals("Exif") || type.equals("mime"))) {
                told.add(number);
            }
            at += size;
        }
        return told;
    }

    private void blank(Set<Integer> told, Box places, int data) {
        int version = file[places.start()];
        in.position(places.start() + 4);
        int sizes = Short.toUnsignedInt(in.getShort());
        int count = version < 2 ? Short.toUnsignedInt(in.getShort()) : in.getInt();
        for (int i = 0; i < count; i++) {
            int number = version < 2 ? Short.toUnsignedInt(in.getShort()) : in.getInt();
            boolean inside = version > 0 && (in.getShort() & 0xF) == 1;
            in.getShort();
            long base = number(sizes >> 4 & 0xF);
            int extents = Short.toUnsignedInt(in.getShort());
            for (int k = 0; k < extents; k++) {
                if (version > 0) {
                    number(sizes & 0xF);
                }
                long start = base + number(sizes >> 12 & 0xF) + (inside ? data : 0);
                long length = number(sizes >> 8 & 0xF);
                if (told.contains(number) && start >= 0 && start < file.length && length > 0) {
                    long end = Math.min(file.length, start + length);
                    Arrays.fill(file, (int) start, (int) end, (byte) 0);
                }
            }
        }
    }

    /// A number of 0, 4 or 8 bytes.
    private long number(int size) {
        return switch (size) {
            case 0 -> 0;
            case 4 -> Integer.toUnsignedLong(in.getInt());
            default -> in.getLong();
        };
    }
}
