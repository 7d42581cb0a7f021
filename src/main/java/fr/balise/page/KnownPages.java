package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.publication.PublicationKeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of the last build, and the keys by which this one knows which of them it would make again.
///
/// Without keys every page is made and none is noted: in `serve` and `check`.
public final class KnownPages {

    private final Optional<PublicationKeys> keys;
    private final Map<SitePath, PageNote> notes = new HashMap<>();

    private KnownPages(Optional<PublicationKeys> keys, List<PageNote> notes) {
        this.keys = keys;
        notes.forEach(note -> this.notes.put(note.address(), note));
    }

    /// Nothing is known, and nothing is to be.
    public static KnownPages none() {
        return new KnownPages(Optional.empty(), List.of());
    }

    /// What the last build noted, where it left anything of use.
    public static KnownPages of(PublicationKeys keys, List<PageNote> notes) {
        return new KnownPages(Optional.of(keys), notes);
    }

    Optional<PublicationKeys> keys() {
        return keys;
    }

    /// The note on a page that would be made with the same key.
    Optional<PageNote> at(SitePath address, String key) {
        return Optional.ofNullable(notes.get(address)).filter(note -> note.key().equals(key));
    }
}
