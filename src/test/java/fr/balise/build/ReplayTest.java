package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;
import fr.balise.testing.ManyBuilds;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Every golden site once more as other machines would hand it over: the pages stay the same.
class ReplayTest {

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> line_ends_of_windows_change_nothing() {
        return replay(UnaryOperator.identity(), text -> text.replace("\n", "\r\n"));
    }

    @TestFactory
    Stream<DynamicTest> a_byte_order_mark_changes_nothing() {
        return replay(UnaryOperator.identity(), text -> "\uFEFF" + text);
    }

    @TestFactory
    Stream<DynamicTest> accents_in_two_characters_change_nothing() {
        return replay(ReplayTest::decomposed, ReplayTest::decomposed);
    }

    @TestFactory
    Stream<DynamicTest> decomposed_file_names_alone_change_nothing() {
        return replay(ReplayTest::decomposed, UnaryOperator.identity());
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private Stream<DynamicTest> replay(UnaryOperator<String> name, UnaryOperator<String> content) {
        return Folders.folders(SiteFixture.SITES).stream()
                .map(
                        site ->
                                DynamicTest.dynamicTest(
                                        site,
                                        () -> {
                                            Path folder = copy(site, name, content);
                                            ManyBuilds.main(new String[] {folder.toString()});
                                            compare(site, folder);
                                        }));
    }

    private Path copy(String site, UnaryOperator<String> name, UnaryOperator<String> content) {
        Path source = SiteFixture.SITES.resolve(site);
        Path folder = temp.resolve(site);
        Folders.copy(source.resolve("content"), folder.resolve("content"), name, content);
        Folders.copy(source.resolve("themes"), folder.resolve("themes"));
        return folder;
    }

    private static void compare(String site, Path folder) {
        GoldenFiles golden = new GoldenFiles(SiteFixture.SITES.resolve(site));
        Map<String, String> made = golden.interesting(folder.resolve("site"));
        Map<String, String> expected = golden.expected();
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        made.forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        List<String> sites = Folders.folders(SiteFixture.SITES);
        String[] words =
                Stream.concat(
                                Stream.of(ManyBuilds.class.getName()),
                                sites.stream()
                                        .map(
                                                site ->
                                                        copy(
                                                                        site,
                                                                        UnaryOperator.identity(),
                                                                        UnaryOperator.identity())
                                                                .toString()))
                        .toArray(String[]::new);
        // The small i and the capital I of Turkish are not a pair, its digits and dates are not
        // ours.
        List<String> turkish =
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-9");
        ChildJvm.Ended ended = ChildJvm.run(temp, turkish, Map.of(), words);
        assertThat(ended.status()).as(ended.out()).isZero();
        sites.forEach(site -> compare(site, temp.resolve(site)));
    }
}
