package fr.balise.check;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Nearest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the file that a broken link probably meant.
///
/// A fault of a theme breaks the same link on every page, so an answer is kept; and as each answer looks at every
/// name of the site, only so many are looked for: who has hundreds of broken links mends the first ones first.
final class Suggestions {

    /// How many names may be compared for one site, about a second's work.
    private static final int COMPARISONS = 100_000;

    private final Set<SitePath> files;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final int limit;
    private List<String> names = List.of();

    Suggestions(Set<SitePath> files) {
        this.files = files;
        this.limit = Math.max(5, COMPARISONS / (files.size() + 1));
    }

    /// The file whose path is nearest to that of a missing one.
    Optional<String> file(String missing) {
        Optional<String> answer = known.get(missing);
        if (answer == null) {
            answer = known.size() < limit ? Nearest.to(missing, names()) : Optional.empty();
            known.put(missing, answer);
        }
        return answer;
    }

    /// The id of a page that is nearest to a missing one.
    Optional<String> id(SitePath page, String missing, Collection<String> ids) {
        String key = page + "#" + missing;
        Optional<String> answer = known.get(key);
        if (answer == null) {
            answer = known.size() < limit ? Nearest.to(missing, ids) : Optional.empty();
            known.put(key, answer);
        }
        return answer;
    }

    private List<String> names() {
        if (names.isEmpty()) {
            names = files.stream().map(SitePath::value).sorted().toList();
        }
        return names;
    }
}
