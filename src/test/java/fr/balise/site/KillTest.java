package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Really kills a process that writes one site after the other, at moments that nobody chose.
class KillTest {

    private static final int KILLS = 24;
    private static final int SITES = 3;

    @TempDir Path temp;

    /// One of three sites of some hundred files, which share paths, contents and names of folders.
    private static Map<String, String> texts(int which) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            if (i % (which + 2) != 0) {
                texts.put("fiches/" + i % 5 + "/" + i + ".html", "fiche " + (i * which) % 100);
            }
            texts.put("page-" + i + (i % 3 == which ? "" : "/index.html"), "page " + i);
        }
        return texts;
    }

    /// Writes until it is killed.
    static void main(String[] arguments) {
        Path site = Path.of(arguments[0]);
        System.out.println("begin");
        for (int round = 0; ; round++) {
            Way way = round / SITES % 2 == 0 ? Way.AT_THE_END : Way.WHEN_MADE;
            var outcome = way.write(texts(round % SITES), site);
            if (outcome.hasErrors()) {
                outcome.diagnostics().forEach(System.out::println);
                System.exit(1);
            }
        }
    }

    @Test
    @Timeout(120)
    void a_killed_process_leaves_a_site_that_the_next_build_repairs() throws Exception {
        Path site = temp.toRealPath().resolve("site");
        Trees.put(site, ".gitignore", "*");
        Random random = new Random(20190703);
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(site);
            try {
                assertThat(process.inputReader().readLine()).isEqualTo("begin");
                if (kill % 2 == 0) {
                    Thread.sleep(random.nextInt(250));
                } else {
                    awaitChange(site, process);
                    Thread.sleep(random.nextInt(10));
                }
                assertThat(process.isAlive()).as("the writer runs until it is killed").isTrue();
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }

            assertThat(Trees.lies(site)).as("kill %s", kill).isEmpty();
            if (!Files.exists(site.resolve("balise.json"))) {
                boolean begun = Files.exists(site.resolve(".balise-incomplete.json"));
                assertThat(begun || Trees.read(site).size() == 1).as("kill %s", kill).isTrue();
                unfinished += begun ? 1 : 0;
            }

            if (kill % 3 == 0) {
                SortedMap<String, String> next = new TreeMap<>(texts(kill % SITES));
                assertThat(Trees.say(Way.AT_THE_END.write(next, site))).isEmpty();
                next.put(".gitignore", "*");
                assertThat(Trees.readFiles(site)).isEqualTo(next);
                assertThat(temp.resolve(".site.balise-staging")).doesNotExist();
            }
        }
        assertThat(unfinished).as("kills that met a change on its way").isPositive();
    }

    private static Process start(Path site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTest.class.getName(),
                        site.toString())
                .redirectErrorStream(true)
                .start();
    }

    /// Waits until the writer has begun to change the output, which is a small part of its time.
    private static void awaitChange(Path site, Process process) {
        Path journal = site.resolve(".balise-incomplete.json");
        while (process.isAlive() && !Files.exists(journal)) {
            Thread.onSpinWait();
        }
    }
}
