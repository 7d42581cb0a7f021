package fr.balise.markdown;

import fr.balise.address.Slug;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives out the ids of one text, each once.
///
/// Example: «Rôle des collectivités» twice → `role-des-collectivites`, `role-des-collectivites-1`; «???» → `section`.
final class Ids {

    private final Map<String, Integer> given = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    /// A new id made from words.
    String of(String words) {
        String slug = Slug.of(words);
        String base = slug.isEmpty() ? "section" : slug;
        // Counted per slug, so that «A», «A», «A 1» would meet; hence the loop.
        String id = numbered(base);
        while (!taken.add(id)) {
            id = numbered(base);
        }
        return id;
    }

    private String numbered(String base) {
        int before = given.merge(base, 1, Integer::sum) - 1;
        return before == 0 ? base : base + "-" + before;
    }

    /// Takes an id that the author chose; false when it is already taken.
    boolean take(String id) {
        return taken.add(id);
    }

    /// Every id given out, in the order of the text.
    List<String> all() {
        return List.copyOf(taken);
    }
}
