package fr.balise.page;

import fr.balise.address.SitePath;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each of some things was met; things with one address are the same.
final class Tally<T> {

    /// A thing, and how often it was met.
    record Counted<T>(SitePath address, T thing, int times) {}

    private final Map<SitePath, Counted<T>> found = new HashMap<>();

    /// Meets a thing.
    void add(SitePath address, T thing) {
        found.merge(
                address,
                new Counted<>(address, thing, 1),
                (before, _) -> new Counted<>(address, before.thing(), before.times() + 1));
    }

    /// How many different things were met.
    int size() {
        return found.size();
    }

    /// The things met most often; those met as often as each other by address.
    List<Counted<T>> most(int limit) {
        return found.values().stream()
                .sorted(
                        Comparator.<Counted<T>>comparingInt(Counted::times)
                                .reversed()
                                .thenComparing(Counted::address))
                .limit(limit)
                .toList();
    }
}
