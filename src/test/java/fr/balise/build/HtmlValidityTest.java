package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Every emitted page in the eyes of the Nu Html Checker, the validator of the W3C, which Maven puts into
/// `target/judges` for a Java of its own.
class HtmlValidityTest {

    private static final Path JUDGES = Path.of("target/judges").toAbsolutePath();

    // Pictures of Markdown end in a slash, which HTML passes over.
    private static final List<String> ALLOWED =
            List.of("info: Trailing slash on void elements has no effect");

    @TempDir Path temp;

    @Test
    void every_page_and_style_sheet_is_valid() {
        SiteFixture.copyOf(Path.of(""), temp.resolve("real")).build();
        Folders.delete(temp.resolve("real/content"));
        Folders.delete(temp.resolve("real/themes"));
        for (String site : Folders.folders(SiteFixture.SITES)) {
            SiteFixture built = SiteFixture.copyOf(site, temp.resolve(site)).build();
            Folders.delete(built.content());
        }
        assertThat(faults(temp)).isEmpty();
    }

    @Test
    void the_judge_sees_what_is_wrong() {
        Folders.write(
                temp.resolve("page.html"),
                "<!DOCTYPE html><html lang=fr><title>x</title><p id=a>1<p id=a><img src=x.png>");
        assertThat(faults(temp))
                .anyMatch(fault -> fault.contains("Duplicate ID"))
                .anyMatch(fault -> fault.contains("must have an “alt” attribute"));
    }

    private static List<String> faults(Path folder) {
        assertThat(JUDGES).as("the judges, which mvn generate-test-resources fetches").exists();
        ChildJvm.Ended ended =
                ChildJvm.run(
                        folder,
                        JUDGES + "/*",
                        // Its schemas nest deeply.
                        List.of("-Xss16m", "-Dstdout.encoding=UTF-8"),
                        Map.of(),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--stdout",
                        "--exit-zero-always",
                        "--skip-non-html",
                        "--also-check-css",
                        "--no-langdetect",
                        folder.toString());
        assertThat(ended.status()).as(ended.out()).isZero();
        return ended.out()
                .lines()
                .filter(line -> ALLOWED.stream().noneMatch(line::contains))
                .map(line -> line.replaceFirst("^\"file:[^\"]*" + folder.getFileName() + "/", "\""))
                .toList();
    }
}
