package fr.balise.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// [Nearest] for many questions about the same many names: ten thousand broken links among ten thousand files.
///
/// Only names that share three letters in a row with the wanted one are compared with it, those with the rarest letters
/// first, so that a question costs the same however many names there are. The index is made at the first question.
/// Safe to ask from several threads.
public final class NearestIndex {

    // How many names are compared for one question, and how common three letters may be to tell
    // anything.
    private static final int COMPARED = 100;
    private static final int COMMON = 100;
    private static final int LETTERS = 3;

    private final List<String> names;
    private volatile Map<String, List<String>> byLetters = Map.of();

    /// An index of some names.
    public NearestIndex(Collection<String> names) {
        this.names = names.stream().distinct().sorted().toList();
    }

    /// The nearest of the names, if it is near enough to be meant.
    public Optional<String> to(String word) {
        if (names.size() <= COMPARED) {
            return Nearest.to(word, names);
        }
        Map<String, List<String>> index = index();
        List<List<String>> rarestFirst = new ArrayList<>();
        for (String letters : letters(Nearest.fold(word))) {
            rarestFirst.add(index.getOrDefault(letters, List.of()));
        }
        rarestFirst.sort(Comparator.comparingInt(List::size));
        Set<String> candidates = new LinkedHashSet<>();
        for (List<String> sharing : rarestFirst) {
            if (candidates.size() + sharing.size() > COMPARED) {
                break;
            }
            candidates.addAll(sharing);
        }
        return Nearest.to(word, candidates);
    }

    private synchronized Map<String, List<String>> index() {
        if (byLetters.isEmpty()) {
            Map<String, List<String>> made = new HashMap<>();
            Set<String> common = new HashSet<>();
            for (String name : names) {
                for (String letters : letters(Nearest.fold(name))) {
                    List<String> sharing = made.computeIfAbsent(letters, _ -> new ArrayList<>());
                    if (sharing.size() < COMMON) {
                        sharing.add(name);
                    } else {
                        common.add(letters);
                    }
                }
            }
            common.forEach(made::remove);
            byLetters = Collections.unmodifiableMap(made);
        }
        return byLetters;
    }

    private static Set<String> letters(String folded) {
        Set<String> letters = new LinkedHashSet<>();
        for (int i = 0; i + LETTERS <= folded.length(); i++) {
            letters.add(folded.substring(i, i + LETTERS));
        }
        return letters;
    }
}
