package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// One folder per feature: the smallest `content/` that shows it and the `expected/` site.
///
/// `-Dgolden=write` writes the expected files anew, to be reviewed in the diff. What is compared, [GoldenFiles] says.
class GoldenSiteTest {

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> a_site_is_as_expected() {
        return Folders.folders(SiteFixture.SITES).stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private void check(String name) throws IOException {
        Path folder = SiteFixture.SITES.resolve(name);
        SiteFixture site = SiteFixture.copyOf(name, temp.resolve(name));
        if (Files.exists(folder.resolve("drafts.txt"))) {
            site.withDrafts();
        }
        site.build();
        GoldenFiles golden = new GoldenFiles(folder);
        Map<String, String> made = golden.interesting(site.site());
        if ("write".equals(System.getProperty("golden"))) {
            golden.write(made, site.told());
        }
        assertThat(site.told()).as("diagnostics").isEqualTo(golden.diagnostics());
        Map<String, String> expected = golden.expected();
        assertThat(made.keySet()).as("files of the site").isEqualTo(expected.keySet());
        made.forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
    }
}
