package fr.balise.markdown;

import fr.balise.address.Slug;

import org.commonmark.ext.heading.anchor.IdGenerator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gives out the ids of one text, each once.
///
/// Example: «Rôle des collectivités» twice → `role-des-collectivites`, `role-des-collectivites-1`; «???» → `section`.
final class Ids {

    private final IdGenerator generator = IdGenerator.builder().defaultId("section").build();
    private final Set<String> taken = new LinkedHashSet<>();

    /// A new id made from words.
    String of(String words) {
        // The generator counts per word, so that «A», «A», «A 1» would meet; hence the loop.
        String slug = Slug.of(words);
        String id = generator.generateId(slug);
        while (!taken.add(id)) {
            id = generator.generateId(slug);
        }
        return id;
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
