package fr.balise.increment;

import fr.balise.source.Seen;
import fr.balise.source.Stamp;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The Markdown files of the content, in the states that a build finds them in.
///
/// @param now what the build found
/// @param changed paths of those that have changed since the last one
record Sources(Inputs now, Set<String> changed) {

    private static final String CONTENT = "content/";

    Sources {
        changed = Set.copyOf(changed);
    }

    /// What has become of the sources since the last build; empty where anything else has changed.
    static Optional<Sources> since(List<Seen> before, Inputs now) throws IOException {
        Map<String, Seen> earlier = new HashMap<>();
        before.forEach(one -> earlier.put(one.path(), one));
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < now.seen().size(); i++) {
            Seen one = now.seen().get(i);
            Seen then = earlier.remove(one.path());
            if (then != null && then.isStill(now.files().get(i), one.stamp())) {
                continue;
            }
            if (isSource(one)) {
                changed.add(one.path());
            } else if (!isFolder(one)) {
                return Optional.empty();
            }
        }
        return earlier.values().stream().allMatch(gone -> isSource(gone) || isFolder(gone))
                ? Optional.of(new Sources(now, changed))
                : Optional.empty();
    }

    private static boolean isSource(Seen one) {
        return one.stamp().kind() == Stamp.Kind.FILE
                && one.path().startsWith(CONTENT)
                && (one.path().endsWith(".md") || one.path().endsWith(".markdown"));
    }

    /// A folder of the content says nothing that its files do not say.
    private static boolean isFolder(Seen one) {
        return one.stamp().kind() == Stamp.Kind.FOLDER && one.path().startsWith(CONTENT);
    }

    /// What tells the state of each source from others, by its path from the content folder.
    static Map<String, String> states(Inputs now) {
        Map<String, String> states = new HashMap<>();
        for (Seen one : now.seen()) {
            if (isSource(one)) {
                states.put(path(one), state(one));
            }
        }
        return states;
    }

    /// The same, where that of an unchanged file is the one that the last build knew it by. A changed file has the hash of
    /// its bytes: its stamp may be the one that it had before.
    Map<String, String> states(Map<String, String> before) throws IOException {
        Map<String, String> states = new HashMap<>();
        for (int i = 0; i < now.seen().size(); i++) {
            Seen one = now.seen().get(i);
            if (isSource(one)) {
                String known = before.get(path(one));
                states.put(
                        path(one),
                        changed.contains(one.path())
                                ? Seen.sha256(now.files().get(i))
                                : known == null ? state(one) : known);
            }
        }
        return states;
    }

    /// What is known of sources that are as they were.
    <T> Map<String, T> unchanged(Map<String, T> before) {
        Map<String, T> unchanged = new HashMap<>();
        for (Seen one : now.seen()) {
            if (isSource(one) && !changed.contains(one.path())) {
                T known = before.get(path(one));
                if (known != null) {
                    unchanged.put(path(one), known);
                }
            }
        }
        return unchanged;
    }

    private static String state(Seen one) {
        return one.stamp().size() + " " + one.stamp().changed() + " " + one.sha256();
    }

    /// As the stage *read* names it: with composed accents.
    private static String path(Seen one) {
        return Normalizer.normalize(one.path().substring(CONTENT.length()), Normalizer.Form.NFC);
    }
}
