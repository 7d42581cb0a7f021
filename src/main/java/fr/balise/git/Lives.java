package fr.balise.git;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The lives of the files of today, told from the newest commit back to the oldest.
///
/// Each step back knows under which name of today what then had some name goes on. Commits of branches that were merged come
/// in the order of their time, so a change may be told before the renaming that it went through: it waits for it.
final class Lives {

    /// In place of a name of today: what had this name goes on nowhere.
    private static final String NOBODY = "";

    private final Set<String> today;
    private final Map<String, String> later = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Deed>> waiting = new HashMap<>();
    private final Map<String, Life> lives = new TreeMap<>();
    private int steps;

    /// @param today paths of the files whose lives are told
    Lives(Set<String> today) {
        this.today = today;
    }

    /// A commit that changed a text.
    private record Deed(int step, Commit commit) {}

    /// The life of a file, as far back as it is told.
    private static final class Life {
        private int newest = Integer.MAX_VALUE;
        private String day = "";
        private final Map<String, Turn> people = new HashMap<>();
    }

    /// When somebody first worked on a file.
    private record Turn(int step, int place) {}

    /// The life of a file: the day of its last change, and everyone who changed it, whoever began first.
    record Told(String day, List<String> people) {}

    /// Goes one step back.
    void before(Commit commit) {
        Deed deed = new Deed(++steps, commit);
        Map<String, String> renamed = new HashMap<>();
        for (Commit.Edit edit : commit.edits()) {
            switch (edit) {
                case Commit.Edit.Changed(var path) -> credit(path, deed);
                case Commit.Edit.Added(var path) -> {
                    credit(path, deed);
                    if (name(path).isEmpty()) {
                        waiting.remove(path); // a life that ended since
                    }
                }
                case Commit.Edit.Deleted(var path) -> {
                    if (taken.contains(path)) {
                        later.put(path, NOBODY);
                    }
                }
                case Commit.Edit.Renamed(var from, var to, var same) -> {
                    if (!same) {
                        credit(to, deed);
                    }
                    renamed.put(from, name(to));
                    taken.add(to);
                }
            }
        }
        // All at once, since two files may exchange their names.
        later.putAll(renamed);
        renamed.forEach(
                (from, name) -> {
                    List<Deed> deeds = waiting.remove(from);
                    if (deeds != null && !name.isEmpty()) {
                        deeds.forEach(one -> give(name, one));
                    }
                });
    }

    private String name(String path) {
        return later.getOrDefault(path, today.contains(path) ? path : NOBODY);
    }

    private void credit(String path, Deed deed) {
        String name = name(path);
        if (name.isEmpty()) {
            waiting.computeIfAbsent(path, _ -> new ArrayList<>()).add(deed);
        } else {
            give(name, deed);
        }
    }

    private void give(String name, Deed deed) {
        Life life = lives.computeIfAbsent(name, _ -> new Life());
        if (deed.step() < life.newest) {
            life.newest = deed.step();
            life.day = deed.commit().day();
        }
        int place = 0;
        for (String person : deed.commit().people()) {
            Turn turn = new Turn(deed.step(), place++);
            life.people.merge(person, turn, (one, other) -> isBefore(one, other) ? one : other);
        }
    }

    private static boolean isBefore(Turn one, Turn other) {
        return one.step() > other.step()
                || (one.step() == other.step() && one.place() < other.place());
    }

    /// What was told, by path of today.
    Map<String, Told> told() {
        Map<String, Told> told = new TreeMap<>();
        lives.forEach((name, life) -> told.put(name, new Told(life.day, people(life))));
        return told;
    }

    /// Everybody who did anything.
    Set<String> everybody() {
        Set<String> everybody = new LinkedHashSet<>();
        lives.values().forEach(life -> everybody.addAll(life.people.keySet()));
        return everybody;
    }

    private static List<String> people(Life life) {
        Comparator<Map.Entry<String, Turn>> order =
                Comparator.comparing(
                        Map.Entry::getValue,
                        Comparator.comparingInt((Turn turn) -> -turn.step())
                                .thenComparingInt(Turn::place));
        return life.people.entrySet().stream().sorted(order).map(Map.Entry::getKey).toList();
    }
}
