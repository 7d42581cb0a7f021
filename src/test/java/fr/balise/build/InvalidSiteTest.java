package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.Told;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One folder per case: a `content/` with a fault and the exact `expected-diagnostics.txt` in French; where it says
/// something special in English too, `expected-diagnostics.en.txt`.
///
/// Each is built with `--strict` over a good site, which must stay as it is to the byte and to the time of its files;
/// only remarks let the new one be written. `-Dgolden=write` writes the
/// expected diagnostics anew, in the languages that have a file. That every rule is broken by some example is the
/// business of `guide/RuleGuideTest`; the cases here are the odd ones, and those of many faults at once.
class InvalidSiteTest {

    private static final Path CASES = Path.of("src/test/resources/invalid");

    /// How the names of the cases begin that are printed as well.
    private static final String ON_PAPER = "impression-";

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> every_fault_is_told_with_its_place_and_nothing_is_written() {
        return Folders.folders(CASES).stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private void check(String name) {
        SiteFixture site = SiteFixture.copyOf("minimal", temp.resolve(name)).build();
        Map<String, String> before = Folders.read(site.site());
        Map<String, String> times = Folders.times(site.site());

        List<Diagnostic> said = faults(name, site);

        compare(name, "expected-diagnostics.txt", Told.all(said, Language.FR));
        if (Files.exists(CASES.resolve(name).resolve("expected-diagnostics.en.txt"))) {
            compare(name, "expected-diagnostics.en.txt", Told.all(said, Language.EN));
        }
        if (said.stream().allMatch(remark -> remark.severity() == Severity.INFO)) {
            assertThat(site.result().written()).as("remarks do not keep a site").isPresent();
        } else {
            assertThat(site.result().written()).isEmpty();
            assertThat(Folders.read(site.site())).isEqualTo(before);
            assertThat(Folders.times(site.site())).isEqualTo(times);
        }
    }

    private static List<Diagnostic> faults(String name, SiteFixture site) {
        Folders.delete(site.content());
        Folders.copy(CASES.resolve(name).resolve("content"), site.content());
        if (name.startsWith(ON_PAPER)) {
            site.printing();
        }
        return site.strict().tryBuild().result().diagnostics();
    }

    private static void compare(String name, String file, String said) {
        Path expected = CASES.resolve(name).resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Folders.write(expected, said);
        }
        assertThat(said).isNotEmpty().isEqualTo(Folders.text(expected));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_that_cannot_be_published_everywhere_are_refused() {
        SiteFixture site = SiteFixture.in(temp).write("content/fiches/Un.md", "# Un\n");
        site.write("content/fiches/un.md", "# Un\n").write("content/fiches/a\\b.md", "# B\n");
        assertThat(site.tryBuild().told())
                .contains("content/fiches/un.md:1:1-1 erreur BAL002: ", "content/fiches/Un.md\n")
                .contains("content/fiches/a\\b.md:1:1-1 erreur BAL006: ce nom contient");
        assertThat(site.site()).doesNotExist();
    }
}
