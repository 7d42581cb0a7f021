package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.Told;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The contributions that people broke in every way we know, each alone and all in one run: every fault is told at its
/// place, nothing is written, and the repaired twins give a site without a word.
///
/// `-Dgolden=write` writes what is expected of each anew.
class ContributionsTest {

    private static final List<Contribution> ALL = Contribution.all();

    @TempDir private Path temp;

    private SiteFixture site(String name) {
        Folders.copy(Contribution.FOLDER.resolve("commun"), temp.resolve(name).resolve("content"));
        return SiteFixture.in(temp.resolve(name));
    }

    @Test
    void there_are_many_of_them() {
        assertThat(ALL).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> each_is_told_exactly() {
        return ALL.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> alone(one)));
    }

    private void alone(Contribution one) {
        SiteFixture site = site(one.name());
        one.breakIn(site.content());
        String said = Told.all(site.tryBuild().result().diagnostics(), Language.FR);
        if ("write".equals(System.getProperty("golden"))) {
            one.expect(said);
            return;
        }
        assertThat(said).isNotEmpty().isEqualTo(one.expected());
    }

    @Test
    void all_of_them_are_told_in_one_run_and_the_site_stays_as_it_was() {
        SiteFixture site = site("tout").build();
        Map<String, String> before = Folders.read(site.site());
        Map<String, String> times = Folders.times(site.site());
        List<Contribution> together = ALL.stream().filter(Contribution::isOfItsOwn).toList();
        together.forEach(one -> one.breakIn(site.content()));

        BuildResult result = site.tryBuild().result();

        assertThat(places(Told.all(result.diagnostics(), Language.FR)))
                .containsExactlyInAnyOrderElementsOf(
                        together.stream().flatMap(one -> places(one.expected()).stream()).toList());
        assertThat(result.count(Severity.ERROR)).isGreaterThan(60);
        assertThat(result.wrongSetUp()).as("the exit status is 1").isFalse();
        assertThat(result.written()).isEmpty();
        assertThat(Folders.read(site.site())).isEqualTo(before);
        assertThat(Folders.times(site.site())).isEqualTo(times);
    }

    /// Places and messages without hints: which fiche is the nearest depends on the others.
    private static List<String> places(String said) {
        return said.lines().filter(line -> line.startsWith("content/")).toList();
    }

    @Test
    void all_repaired_twins_give_a_site_without_a_word() {
        SiteFixture site = site("tout");
        List<Contribution> together = ALL.stream().filter(Contribution::isOfItsOwn).toList();
        together.forEach(one -> one.repairIn(site.content()));
        site.build();
        assertThat(site.told()).isEmpty();
        assertThat(site.result().written()).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> the_repaired_twins_of_shared_files_give_a_site_without_a_word() {
        return ALL.stream()
                .filter(one -> !one.isOfItsOwn())
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.name(),
                                        () -> {
                                            SiteFixture site = site("réparé-" + one.name());
                                            one.repairIn(site.content());
                                            assertThat(site.build().told()).isEmpty();
                                        }));
    }
}
