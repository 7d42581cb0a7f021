package fr.balise.increment;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentNote;
import fr.balise.increment.MadeParts.FileSet;
import fr.balise.increment.MadeParts.MadeFile;
import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.page.PageNote;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How [MadeParts] are written and read again. Pages link to each other again and again, so addresses are written once.
final class PartsCodec {

    private PartsCodec() {}

    /// Writes the parts into a stream; the result is their checksum.
    static long write(MadeParts parts, OutputStream stream) {
        NoteWriter out = new NoteWriter(stream);
        out.list(
                new TreeMap<>(parts.sources()).entrySet().stream().toList(),
                source -> {
                    out.text(source.getKey());
                    out.text(source.getValue());
                });
        Map<SitePath, Integer> numbers = new LinkedHashMap<>();
        for (PageNote page : parts.pages()) {
            number(page.address(), numbers);
            page.links().forEach(link -> number(link, numbers));
        }
        out.list(List.copyOf(numbers.keySet()), address -> out.text(address.value()));
        out.list(
                parts.pages(),
                page -> {
                    out.number(number(page.address(), numbers));
                    out.text(page.key());
                    out.number(page.bytes());
                    out.number(page.tags());
                    out.list(page.links(), link -> out.number(number(link, numbers)));
                });
        out.list(parts.sets(), set -> set(set, out));
        out.list(parts.words().stream().boxed().toList(), out::number);
        out.list(
                new TreeMap<>(parts.documents()).entrySet().stream().toList(),
                text -> {
                    out.text(text.getKey());
                    out.block(text.getValue().bytes());
                });
        return out.end();
    }

    private static int number(SitePath address, Map<SitePath, Integer> numbers) {
        Integer known = numbers.putIfAbsent(address, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static void set(FileSet set, NoteWriter out) {
        out.text(set.name());
        out.text(set.key());
        out.list(
                set.files(),
                file -> {
                    out.text(file.path().value());
                    out.text(file.maker().fr());
                    out.text(file.maker().en());
                });
    }

    static MadeParts read(byte[] bytes) throws IOException {
        NoteReader in = NoteReader.of(bytes);
        Map<String, String> sources = new HashMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            sources.put(in.text(), in.text());
        }
        List<SitePath> addresses = in.list(() -> path(in));
        MadeParts parts =
                new MadeParts(
                        sources,
                        in.list(() -> page(in, addresses)),
                        in.list(
                                () ->
                                        new FileSet(
                                                in.text(),
                                                in.text(),
                                                in.list(
                                                        () ->
                                                                new MadeFile(
                                                                        path(in),
                                                                        new Wording(
                                                                                in.text(),
                                                                                in.text()))))),
                        in.list(in::number).stream().mapToLong(Long::longValue).findFirst(),
                        documents(in));
        in.end();
        return parts;
    }

    private static Map<String, DocumentNote> documents(NoteReader in) throws IOException {
        Map<String, DocumentNote> documents = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            documents.put(in.text(), DocumentNote.of(in.block()));
        }
        return documents;
    }

    private static PageNote page(NoteReader in, List<SitePath> addresses) throws IOException {
        SitePath address = at(addresses, in.number());
        String key = in.text();
        int size = (int) in.number();
        int tags = (int) in.number();
        int count = in.count();
        List<SitePath> links = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            links.add(at(addresses, in.number()));
        }
        return new PageNote(address, key, size, tags, links);
    }

    private static SitePath at(List<SitePath> addresses, long number) throws IOException {
        if (number < 0 || number >= addresses.size()) {
            throw new IOException("no address " + number);
        }
        return addresses.get((int) number);
    }

    private static SitePath path(NoteReader in) throws IOException {
        try {
            return new SitePath(in.text());
        } catch (IllegalArgumentException noPath) {
            throw new IOException(noPath);
        }
    }
}
