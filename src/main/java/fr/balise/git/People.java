package fr.balise.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Names of people, as commits give them: addresses left out, programs left out, each name once.
///
/// `git log` writes authors by `.mailmap`, but not co-authors: for these git is asked once more.
final class People {

    private final Map<String, String> mapped;

    private People(Map<String, String> mapped) {
        this.mapped = mapped;
    }

    /// Asks git for the names that co-authors with an address want.
    ///
    /// @param everybody as [Commit#people] writes them
    static People of(Collection<String> everybody, GitProgram git, List<String> careful)
            throws GitProgram.Missing {
        List<String> asked =
                everybody.stream()
                        .filter(one -> one.matches("[^<>\n]*<[^<>\n]+>"))
                        .sorted()
                        .toList();
        if (asked.isEmpty()) {
            return new People(Map.of());
        }
        List<String> words = new ArrayList<>(careful);
        words.addAll(List.of("check-mailmap", "--stdin"));
        byte[] input = (String.join("\n", asked) + "\n").getBytes(StandardCharsets.UTF_8);
        GitProgram.Answer answer = git.run(words, input);
        List<String> lines = answer.output().lines().toList();
        Map<String, String> mapped = new TreeMap<>();
        if (answer.done() && lines.size() == asked.size()) {
            for (int i = 0; i < lines.size(); i++) {
                mapped.put(asked.get(i), lines.get(i));
            }
        }
        return new People(mapped);
    }

    /// The names of some of them, in their order.
    List<String> names(List<String> people) {
        Set<String> names = new LinkedHashSet<>();
        for (String one : people) {
            String name = name(mapped.getOrDefault(one, one));
            if (!name.isEmpty() && !name.toLowerCase(Locale.ROOT).endsWith("[bot]")) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static String name(String person) {
        int address = person.indexOf('<');
        String name = address < 0 ? person : person.substring(0, address);
        String line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        // Some write an address for want of a name.
        return line.matches("\\S+@\\S+") ? "" : line;
    }
}
