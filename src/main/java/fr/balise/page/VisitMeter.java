package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.html.PageLoad;
import fr.balise.html.StyleLoad;
import fr.balise.page.Visit.Part;
import fr.balise.publication.Permalinks;
import fr.balise.site.OutputFile;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.zip.Deflater;

/// Weighs what a browser fetches by itself when somebody opens a page for the first time: page, style sheets, scripts,
/// fonts, pictures and icon; texts as gzip packs them at level 9, fonts and pictures as they are.
///
/// The search page also fetches the engine of the search. A file that nobody handed over weighs nothing, but its
/// request counts.
final class VisitMeter {

    private static final int GZIP_LEVEL = 9;
    // Header and trailer of a gzip file without a name (RFC 1952, §2.3).
    private static final int GZIP_FRAME = 18;
    private static final Set<String> PACKED =
            Set.of("html", "css", "js", "svg", "json", "xml", "txt", "ttf", "otf");
    private static final List<SitePath> SEARCH =
            List.of(
                    Permalinks.search("boot.js"),
                    Permalinks.search("balise.js"),
                    Permalinks.search("ui.js"));

    private final Map<SitePath, OutputFile> files = new HashMap<>();
    private final Map<SitePath, Long> weights = new HashMap<>();
    private final Map<SitePath, StyleLoad> styles = new HashMap<>();

    /// Pages find what they load among these files.
    VisitMeter(Collection<OutputFile> all) {
        all.forEach(file -> files.put(file.path(), file));
    }

    /// The first visit of a page.
    Visit visit(OutputFile page) {
        SitePath address = page.path();
        String html = new String(bytes(page), StandardCharsets.UTF_8);
        PageLoad load = PageLoad.read(html);
        SequencedSet<SitePath> fetched = new LinkedHashSet<>();
        for (String sheet : load.styleSheets()) {
            target(address, sheet)
                    .ifPresent(
                            found -> {
                                fetched.add(found);
                                fetched.addAll(loadedBy(found, html));
                            });
        }
        load.scripts().forEach(script -> target(address, script).ifPresent(fetched::add));
        load.pictures().forEach(picture -> target(address, picture).ifPresent(fetched::add));
        load.icon().flatMap(icon -> target(address, icon)).ifPresent(fetched::add);
        if (address.equals(Permalinks.SEARCH)) {
            fetched.addAll(SEARCH);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(address, weight(page)));
        fetched.forEach(file -> parts.add(new Part(file, weight(file))));
        return new Visit(address, !load.pictures().isEmpty(), load.elements(), sorted(parts));
    }

    private static List<Part> sorted(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingLong(Part::bytes).reversed().thenComparing(Part::file))
                .toList();
    }

    /// The first visit of a page that is as it was: of all that it loads only the search may weigh another amount. The lists
    /// of 10,000 fiches have 5 MB, which take 0.2 s to read and to pack.
    Visit again(Visit known) {
        List<Part> parts = new ArrayList<>();
        for (Part part : known.parts()) {
            parts.add(
                    SEARCH.contains(part.file())
                            ? new Part(part.file(), weight(part.file()))
                            : part);
        }
        return new Visit(known.page(), known.photo(), known.elements(), sorted(parts));
    }

    private List<SitePath> loadedBy(SitePath sheet, String html) {
        StyleLoad style =
                styles.computeIfAbsent(
                        sheet,
                        path ->
                                StyleLoad.read(
                                        Optional.ofNullable(files.get(path))
                                                .map(
                                                        file ->
                                                                new String(
                                                                        bytes(file),
                                                                        StandardCharsets.UTF_8))
                                                .orElse("")));
        List<SitePath> loaded = new ArrayList<>();
        style.fonts().stream()
                .filter(font -> font.serves(html))
                .forEach(font -> target(sheet, font.address()).ifPresent(loaded::add));
        style.others().forEach(other -> target(sheet, other).ifPresent(loaded::add));
        return loaded;
    }

    /// The file of the site that a relative address leads to; empty for a web address.
    private static Optional<SitePath> target(SitePath from, String url) {
        int end = 0;
        while (end < url.length() && "?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String path = url.substring(0, end);
        if (path.isEmpty() || path.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try {
            return from.resolve(
                    URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private long weight(SitePath path) {
        return weights.computeIfAbsent(
                path,
                file -> Optional.ofNullable(files.get(file)).map(VisitMeter::weight).orElse(0L));
    }

    private static long weight(OutputFile file) {
        String name = file.path().value().toLowerCase(Locale.ROOT);
        if (PACKED.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return packed(bytes(file));
        }
        return file.content().size();
    }

    private static byte[] bytes(OutputFile file) {
        try {
            return file.content().read();
        } catch (IOException gone) {
            return new byte[0]; // The writer will say so.
        }
    }

    /// How many bytes gzip makes of these.
    static long packed(byte[] bytes) {
        Deflater deflater = new Deflater(GZIP_LEVEL, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] block = new byte[8192];
            long length = GZIP_FRAME;
            while (!deflater.finished()) {
                length += deflater.deflate(block);
            }
            return length;
        } finally {
            deflater.end();
        }
    }
}
