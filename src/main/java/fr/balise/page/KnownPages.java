package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.publication.PublicationKeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages of the last build, and the keys by which this one knows which of them it would make again.
///
/// Without keys every page is made and none is noted: in `serve` and `check`.
public final class KnownPages {

    private final Optional<PublicationKeys> keys;
    private final Map<SitePath, PageNote> notes = new HashMap<>();
    private final Map<SitePath, Visit> visits = new HashMap<>();

    private KnownPages(
            Optional<PublicationKeys> keys, List<PageNote> notes, Optional<Visits> visits) {
        this.keys = keys;
        visits.ifPresent(
                all ->
                        Stream.of(all.home(), all.list(), all.search())
                                .flatMap(Optional::stream)
                                .forEach(visit -> this.visits.put(visit.page(), visit)));
        notes.forEach(note -> this.notes.put(note.address(), note));
    }

    /// Nothing is known, and nothing is to be.
    public static KnownPages none() {
        return new KnownPages(Optional.empty(), List.of(), Optional.empty());
    }

    /// What the last build noted, where it left anything of use.
    ///
    /// @param visits what first visits of some pages cost then
    public static KnownPages of(
            PublicationKeys keys, List<PageNote> notes, Optional<Visits> visits) {
        return new KnownPages(Optional.of(keys), notes, visits);
    }

    Optional<PublicationKeys> keys() {
        return keys;
    }

    /// The note on a page that would be made with the same key.
    Optional<PageNote> at(SitePath address, String key) {
        return Optional.ofNullable(notes.get(address)).filter(note -> note.key().equals(key));
    }

    /// What the first visit of a page cost: home, the list of fiches, the search.
    Optional<Visit> visit(SitePath address) {
        return Optional.ofNullable(visits.get(address));
    }
}
