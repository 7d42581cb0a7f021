package fr.balise.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which the keys of a front matter stand: that of the guide, and of what `balise new` writes. An English
/// key stands where its French one does, and keys for themes come last.
public final class KeyOrder {

    private static final List<List<String>> ORDER =
            List.of(
                    List.of("type"),
                    List.of("numero", "number"),
                    List.of("serie", "series"),
                    List.of("titre", "title"),
                    List.of("sous-titre", "subtitle"),
                    List.of("resume", "description", "summary"),
                    List.of("date"),
                    List.of("mots-cles", "keywords", "tags"),
                    List.of("territoires", "territories"),
                    List.of("image"),
                    List.of("financement", "funding"),
                    List.of("contacts"),
                    List.of("soutiens", "supporters"),
                    List.of("langue", "lang", "language"),
                    List.of("brouillon", "draft"),
                    List.of("alias", "aliases"),
                    List.of("relu-le", "reviewed"),
                    List.of("a-relire-le", "review-by"));

    private static final Map<String, Integer> RANKS = ranks();

    private KeyOrder() {}

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < ORDER.size(); i++) {
            for (String key : ORDER.get(i)) {
                ranks.put(key, i);
            }
        }
        return Map.copyOf(ranks);
    }

    /// The place of a key among the others; all unknown keys share the last one.
    public static int rank(String key) {
        return RANKS.getOrDefault(key, ORDER.size());
    }
}
