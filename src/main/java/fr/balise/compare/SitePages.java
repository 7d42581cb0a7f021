package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.html.PageFacts;
import fr.balise.html.PageReader;
import fr.balise.html.PageText;
import fr.balise.site.Manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The files of a built site, by address.
final class SitePages {

    private final State state;
    private final TreeMap<SitePath, String> hashes = new TreeMap<>();
    private final Map<SitePath, PageText> texts = new HashMap<>();

    SitePages(State state) {
        this.state = state;
        for (Manifest.Entry entry : state.manifest().entries()) {
            hashes.put(entry.path(), entry.sha256());
        }
    }

    /// The SHA-256 of every file, in the order of addresses.
    SequencedMap<SitePath, String> hashes() {
        return hashes;
    }

    boolean has(SitePath file) {
        return hashes.containsKey(file);
    }

    Optional<String> hash(SitePath file) {
        return Optional.ofNullable(hashes.get(file));
    }

    /// What somebody reads on a page; nothing where there is none.
    PageText text(SitePath page) {
        return texts.computeIfAbsent(page, this::read);
    }

    /// The same, read anew: of pages that are only looked at once.
    PageText read(SitePath page) {
        return read(page, PageText::read);
    }

    /// The ids and links of a page.
    PageFacts facts(SitePath page) {
        return read(page, PageReader::read);
    }

    private <T> T read(SitePath page, Function<String, T> reader) {
        try {
            return reader.apply(
                    Files.readString(state.site().resolve(page.value()), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
