package fr.balise.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Severity;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The strongest promise of `balise fmt`: the site before and after is the same, byte for byte, and a second run changes
/// nothing.
class SameSiteTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> the_test_sites_stay_the_same() {
        return Folders.folders(SiteFixture.SITES).stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                staysTheSame(
                                                        SiteFixture.SITES.resolve(name),
                                                        folder.resolve(name))));
    }

    @Test
    void the_shipped_content_is_right_already() {
        assertThat(Formatter.format(CONTENT, "content", path -> true, Signs.VISIBLE).changed())
                .extracting(Formatted.Change::shown)
                .isEmpty();
    }

    @Test
    void the_shipped_site_stays_the_same_with_all_signs_written() {
        staysTheSame(Path.of(""), folder);
    }

    @Test
    void odd_files_stay_the_same() {
        for (long seed = 1; seed <= 2; seed++) {
            Path one = folder.resolve("seed" + seed);
            OddFiles odd = new OddFiles(new Random(seed));
            for (int i = 1; i <= 60; i++) {
                Folders.write(one.resolve("content/fiches/" + i + ".md"), odd.fiche(i));
            }
            withoutErrors(one);
            assertThat(Folders.files(one.resolve("content"))).hasSizeGreaterThan(30);
            staysTheSame(one, one.resolve("work"));
        }
    }

    @Test
    void every_comment_of_odd_files_stays_and_a_second_run_changes_nothing() {
        Path content = folder.resolve("content");
        OddFiles odd = new OddFiles(new Random(7));
        for (int i = 1; i <= 400; i++) {
            Folders.write(content.resolve("fiches/" + i + ".md"), odd.fiche(i));
        }
        for (Signs signs : Signs.values()) {
            Map<String, List<String>> before = comments(content);
            Formatted first = Fmt.write(content, signs);
            assertThat(first.changed()).isNotEmpty();
            assertThat(comments(content)).isEqualTo(before);
            assertThat(Fmt.write(content, signs).changed()).isEmpty();
        }
        assertThat(Fmt.write(content, Signs.VISIBLE).changed())
                .as("a file with all signs is right with the visible ones")
                .isEmpty();
    }

    /// The comments of front matters, in no order: keys move with theirs.
    private static Map<String, List<String>> comments(Path content) {
        Map<String, List<String>> comments = new TreeMap<>();
        for (String file : Folders.files(content)) {
            String text = Folders.text(content.resolve(file));
            String keys = text.substring(0, text.indexOf("---", 5));
            comments.put(
                    file,
                    Pattern.compile("#.*")
                            .matcher(keys)
                            .results()
                            .map(found -> found.group().strip())
                            .sorted()
                            .toList());
        }
        return comments;
    }

    /// Takes faulty files away, of which no site is made.
    private static void withoutErrors(Path folder) {
        SiteFixture fixture = SiteFixture.in(folder).tryBuild();
        fixture.result().diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found.location().file())
                .distinct()
                .forEach(fixture::delete);
        fixture.build();
    }

    private static void staysTheSame(Path source, Path work) {
        Map<String, String> before = site(source, source, work.resolve("before"));
        for (Signs signs : Signs.values()) {
            Path there = work.resolve("after-" + signs);
            Folders.copy(source.resolve("content"), there.resolve("content"));
            Fmt.write(there.resolve("content"), signs);
            Map<String, String> written = Folders.read(there.resolve("content"));
            Fmt.write(there.resolve("content"), signs);

            assertThat(Folders.read(there.resolve("content"))).isEqualTo(written);
            Map<String, String> after = site(there, source, work.resolve("site-" + signs));
            assertThat(after.keySet()).isEqualTo(before.keySet());
            after.forEach((file, text) -> assertThat(text).as(file).isEqualTo(before.get(file)));
        }
    }

    /// The site of a copy of some content in some themes; of what is faulty, nothing.
    private static Map<String, String> site(Path content, Path themes, Path target) {
        Folders.copy(content.resolve("content"), target.resolve("content"));
        Folders.copy(themes.resolve("themes"), target.resolve("themes"));
        SiteFixture fixture = SiteFixture.in(target).tryBuild();
        return Folders.read(fixture.site());
    }
}
