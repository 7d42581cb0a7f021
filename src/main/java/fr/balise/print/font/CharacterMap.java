package fr.balise.print.font;

import fr.balise.print.font.FontReading.Reason;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which glyph prints which character: the table `cmap`, <https://learn.microsoft.com/typography/opentype/spec/cmap>.
///
/// Reads the formats 4 (characters up to U+FFFF) and 12 (all) of Unicode, and writes both. Variation sequences
/// (format 14) and the maps of other encodings are passed over: no PDF engine asks for them.
///
/// @param glyphs glyph numbers by code point, none of them 0, the glyph of what is missing
record CharacterMap(SortedMap<Integer, Integer> glyphs) {

    private static final int HEADER = 4;
    private static final int ENTRY = 8;

    private static final int UNICODE = 0;
    private static final int UNICODE_VARIATIONS = 5;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_BMP = 1;
    private static final int WINDOWS_FULL = 10;

    private static final int HEADER_4 = 16;
    private static final int SEGMENT_4 = 8;
    private static final int LAST_4 = 0xFFFF;
    // Its length is written in sixteen bits.
    private static final int MOST_SEGMENTS_4 = (0xFFFF - HEADER_4) / SEGMENT_4;

    private static final int HEADER_12 = 16;
    private static final int GROUP_12 = 12;

    CharacterMap {
        glyphs = Collections.unmodifiableSortedMap(new TreeMap<>(glyphs));
    }

    CharacterMap(Map<Integer, Integer> glyphs) {
        this(new TreeMap<>(glyphs));
    }

    /// Characters that follow each other and have glyphs that follow each other.
    private record Run(int first, int last, int glyph) {

        boolean continuedBy(int character, int itsGlyph) {
            return character == last + 1 && itsGlyph - glyph == character - first;
        }
    }

    static CharacterMap of(byte[] table) throws UnusableFontException {
        ByteBuffer in = ByteBuffer.wrap(table);
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        int count = Short.toUnsignedInt(in.getShort(2));
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            int platform = in.getShort(entry);
            int encoding = in.getShort(entry + 2);
            if (isUnicode(platform, encoding)) {
                int offset = in.getInt(entry + 4);
                read(in.slice(offset, in.limit() - offset), glyphs);
            }
        }
        return new CharacterMap(glyphs);
    }

    private static boolean isUnicode(int platform, int encoding) {
        return switch (platform) {
            case UNICODE -> encoding != UNICODE_VARIATIONS;
            case WINDOWS -> encoding == WINDOWS_BMP || encoding == WINDOWS_FULL;
            default -> false;
        };
    }

    private static void read(ByteBuffer in, Map<Integer, Integer> glyphs)
            throws UnusableFontException {
        int format = in.getShort(0);
        if (format == 4) {
            read4(in, glyphs);
        } else if (format == 12) {
            read12(in, glyphs);
        }
    }

    private static void read4(ByteBuffer in, Map<Integer, Integer> glyphs) {
        int doubled = Short.toUnsignedInt(in.getShort(6));
        int ends = 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        int next = 0;
        for (int at = 0; at < doubled; at += 2) {
            int end = Short.toUnsignedInt(in.getShort(ends + at));
            int delta = in.getShort(deltas + at);
            int offset = Short.toUnsignedInt(in.getShort(offsets + at));
            int start = Short.toUnsignedInt(in.getShort(starts + at));
            // Segments that overlap, which no sound font has, must not be walked over and over.
            for (int c = Math.max(start, next); c <= end && c < LAST_4; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph =
                            Short.toUnsignedInt(
                                    in.getShort(offsets + at + offset + 2 * (c - start)));
                }
                if (offset == 0 || glyph != 0) {
                    put(glyphs, c, (glyph + delta) & 0xFFFF);
                }
            }
            next = Math.max(next, end + 1);
        }
    }

    private static void read12(ByteBuffer in, Map<Integer, Integer> glyphs)
            throws UnusableFontException {
        int groups = in.getInt(12);
        int next = 0;
        in.position(HEADER_12);
        for (int i = 0; i < groups; i++) {
            int start = in.getInt();
            int end = in.getInt();
            int glyph = in.getInt();
            if (start < next || end < start || end > Character.MAX_CODE_POINT) {
                throw new UnusableFontException(Reason.DAMAGED);
            }
            for (int c = start; c <= end; c++) {
                put(glyphs, c, (glyph + c - start) & 0xFFFF);
            }
            next = end + 1;
        }
    }

    private static void put(Map<Integer, Integer> glyphs, int character, int glyph) {
        if (glyph != 0) {
            glyphs.put(character, glyph);
        }
    }

    /// The characters that have a glyph.
    BitSet characters() {
        BitSet characters = new BitSet();
        glyphs.keySet().forEach(characters::set);
        return characters;
    }

    /// The table again, in both formats.
    byte[] table() {
        List<Run> runs = runs();
        List<Run> low = runs.stream().filter(run -> run.last() < LAST_4).toList();
        boolean both = low.size() < MOST_SEGMENTS_4;
        int entries = both ? 2 : 1;
        int size4 = both ? HEADER_4 + SEGMENT_4 * (low.size() + 1) : 0;
        int start = HEADER + ENTRY * entries;
        ByteBuffer out = ByteBuffer.allocate(start + size4 + HEADER_12 + GROUP_12 * runs.size());
        out.putShort((short) 0).putShort((short) entries);
        if (both) {
            out.putShort((short) WINDOWS).putShort((short) WINDOWS_BMP).putInt(start);
        }
        out.putShort((short) WINDOWS).putShort((short) WINDOWS_FULL).putInt(start + size4);
        if (both) {
            write4(out, low, size4);
        }
        write12(out, runs);
        return out.array();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        glyphs.forEach(
                (character, glyph) -> {
                    boolean continued =
                            !runs.isEmpty() && runs.getLast().continuedBy(character, glyph);
                    // Neither format 4 nor its readers know a run that crosses into the characters
                    // beyond it.
                    if (continued && character != LAST_4) {
                        Run run = runs.removeLast();
                        runs.add(new Run(run.first(), character, run.glyph()));
                    } else {
                        runs.add(new Run(character, character, glyph));
                    }
                });
        return runs;
    }

    private static void write4(ByteBuffer out, List<Run> runs, int size) {
        out.putShort((short) 4).putShort((short) size).putShort((short) 0);
        SearchHeader.write(out, runs.size() + 1, 2, false);
        runs.forEach(run -> out.putShort((short) run.last()));
        out.putShort((short) LAST_4).putShort((short) 0);
        runs.forEach(run -> out.putShort((short) run.first()));
        out.putShort((short) LAST_4);
        runs.forEach(run -> out.putShort((short) (run.glyph() - run.first())));
        // The last segment sends U+FFFF to the glyph of what is missing.
        out.putShort((short) 1);
        for (int i = 0; i <= runs.size(); i++) {
            out.putShort((short) 0);
        }
    }

    private static void write12(ByteBuffer out, List<Run> runs) {
        out.putShort((short) 12).putShort((short) 0);
        out.putInt(HEADER_12 + GROUP_12 * runs.size()).putInt(0).putInt(runs.size());
        for (Run run : runs) {
            out.putInt(run.first()).putInt(run.last()).putInt(run.glyph());
        }
    }
}
