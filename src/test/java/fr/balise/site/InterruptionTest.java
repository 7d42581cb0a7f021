package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Ends a write before its k-th action, for every k, in two ways: the disk refuses, or the process ends.
@ParameterizedClass
@EnumSource(Way.class)
class InterruptionTest {

    private static final Map<String, String> OLD =
            Map.of(
                    "index.html", "old",
                    "same.html", "same",
                    "turns", "into a folder",
                    "turned/into/a/file.html", "old",
                    "gone/deep/x.html", "old");
    private static final Map<String, String> NEW =
            Map.of(
                    "index.html", "new",
                    "same.html", "same",
                    "turns/into.html", "new",
                    "turned", "into a file",
                    "fresh/deep/y.html", "new");
    private static final Map<String, String> THIRD = Map.of("turns", "back", "turned/x.html", "3");

    private final Way way;
    @TempDir Path temp;

    InterruptionTest(Way way) {
        this.way = way;
    }

    /// The end of the process, as far as a test can play it.
    private static final class Killed extends Error {
        @Serial private static final long serialVersionUID = 1;
    }

    private static Watch diskFullAt(int action) {
        AtomicInteger done = new AtomicInteger();
        return file -> {
            if (done.getAndIncrement() >= action) {
                throw new IOException("No space left on device");
            }
        };
    }

    private static Watch killedAt(int action) {
        AtomicInteger done = new AtomicInteger();
        return file -> {
            if (done.getAndIncrement() >= action) {
                throw new Killed();
            }
        };
    }

    private Path prepared(String name) throws IOException {
        Path site = temp.toRealPath().resolve(name);
        assertThat(way.write(OLD, site).diagnostics()).isEmpty();
        Trees.put(site, "gone/foreign.txt", "mine");
        Trees.put(site, ".gitignore", "*");
        return site;
    }

    private static SortedMap<String, String> withForeign(Map<String, String> texts) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.put("gone/foreign.txt", "mine");
        all.put(".gitignore", "*");
        return all;
    }

    /// What must be true however the write ended.
    private static void assertNoMixturePassesForDone(Path site) throws IOException {
        assertThat(Trees.lies(site)).as("untruths of the manifest").isEmpty();
        SortedMap<String, String> files = Trees.readFiles(site);
        if (Files.exists(site.resolve("balise.json"))) {
            files.remove(".balise-incomplete.json");
            assertThat(files).isIn(withForeign(OLD), withForeign(NEW));
        } else {
            assertThat(site.resolve(".balise-incomplete.json")).exists();
        }
    }

    private void assertRepairedBy(Map<String, String> next, Path site) throws IOException {
        assertThat(way.write(next, site).diagnostics()).isEmpty();
        assertThat(Trees.readFiles(site)).isEqualTo(withForeign(next));
        assertThat(Trees.lies(site)).isEmpty();
        assertThat(site.resolve("balise.json")).exists();
    }

    private int actions() throws IOException {
        AtomicInteger actions = new AtomicInteger();
        way.write(NEW, prepared("counted"), file -> actions.incrementAndGet());
        return actions.get();
    }

    @Test
    void a_full_disk_at_any_action_is_reported_and_the_next_write_repairs() throws IOException {
        int actions = actions();
        for (int k = 0; k < actions; k++) {
            for (Map<String, String> next : List.of(OLD, NEW, THIRD)) {
                Path site = prepared("full-" + k + "-" + next.hashCode());

                Outcome<WriteReport> outcome = way.write(NEW, site, diskFullAt(k));

                assertThat(Trees.say(outcome))
                        .singleElement()
                        .asString()
                        .matches("BAL506 .*: écriture impossible : plus de place sur le disque");
                assertNoMixturePassesForDone(site);
                assertRepairedBy(next, site);
            }
        }
    }

    @Test
    void an_end_at_any_action_leaves_a_site_that_the_next_write_repairs() throws IOException {
        int actions = actions();
        assertThat(actions).isGreaterThan(20);
        for (int k = 0; k < actions; k++) {
            for (Map<String, String> next : List.of(OLD, NEW, THIRD)) {
                Path site = prepared("killed-" + k + "-" + next.hashCode());
                try {
                    way.write(NEW, site, killedAt(k));
                } catch (Killed expected) {
                    assertNoMixturePassesForDone(site);
                }
                assertRepairedBy(next, site);
            }
        }
    }

    @Test
    void a_first_build_may_end_at_any_action_too() throws IOException {
        boolean finished = false;
        for (int k = 0; !finished; k++) {
            Path site = temp.toRealPath().resolve("first-" + k);
            try {
                way.write(NEW, site, killedAt(k));
                finished = true;
            } catch (Killed expected) {
                assertThat(Trees.lies(site)).isEmpty();
            }
            assertThat(way.write(THIRD, site).diagnostics()).isEmpty();
            assertThat(Trees.readFiles(site)).isEqualTo(THIRD);
        }
    }

    @Test
    void two_ends_in_a_row_are_repaired_as_well() throws IOException {
        int actions = actions();
        for (int k = 0; k < actions; k++) {
            Path site = prepared("twice-" + k);
            for (Map<String, String> next : List.of(NEW, THIRD)) {
                try {
                    way.write(next, site, killedAt(k));
                } catch (Killed expected) {
                    assertThat(Trees.lies(site)).isEmpty();
                }
            }
            assertRepairedBy(OLD, site);
        }
    }

    @Test
    void a_problem_before_the_first_step_leaves_the_site_byte_for_byte() throws IOException {
        for (int k = 0; k < NEW.size(); k++) {
            Path site = prepared("before-" + k);
            SortedMap<String, String> before = Trees.read(site);

            way.write(NEW, site, diskFullAt(k));

            assertThat(Trees.read(site)).isEqualTo(before);
        }
    }
}
