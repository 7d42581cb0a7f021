package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.compare.Differences;
import fr.balise.compare.report.HtmlReport;
import fr.balise.diagnostic.Language;
import fr.balise.reader.ReaderSite;
import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;
import fr.balise.testing.Revision;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.TwoStates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Path> folders = new ArrayList<>();
        for (String site : Folders.folders(SiteFixture.SITES)) {
            folders.add(SiteFixture.copyOf(site, temp.resolve(site)).build().site());
        }
        assertThat(faults(folders)).isEmpty();
    }

    @Test
    void every_page_and_style_sheet_of_both_publications_is_valid_in_every_theme() {
        List<Path> folders = ReaderSite.all().stream().map(ReaderSite::folder).toList();
        assertThat(folders).hasSizeGreaterThan(1);
        assertThat(faults(folders)).isEmpty();
    }

    @Test
    void the_report_of_what_changes_is_valid() {
        Differences all =
                TwoStates.compare(temp.resolve("states"), Revision::before, Revision::after, false);
        for (Language language : Language.values()) {
            Folders.write(
                    temp.resolve("reports/" + language.tag() + ".html"),
                    HtmlReport.of(all, TwoStates.COMPARED, language)
                            // The judge lacks the library by which it reads policies.
                            .replaceFirst("<meta http-equiv[^>]*>", ""));
        }
        assertThat(faults(List.of(temp.resolve("reports")))).isEmpty();
    }

    @Test
    void the_judge_sees_what_is_wrong() {
        Folders.write(
                temp.resolve("page.html"),
                "<!DOCTYPE html><html lang=fr><title>x</title><p id=a>1<p id=a><img src=x.png>");
        assertThat(faults(List.of(temp)))
                .anyMatch(fault -> fault.contains("Duplicate ID"))
                .anyMatch(fault -> fault.contains("must have an “alt” attribute"));
    }

    private List<String> faults(List<Path> folders) {
        assertThat(JUDGES).as("the judges, which mvn generate-test-resources fetches").exists();
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "nu.validator.client.SimpleCommandLineValidator",
                                "--format",
                                "gnu",
                                "--stdout",
                                "--exit-zero-always",
                                "--skip-non-html",
                                "--also-check-css",
                                "--no-langdetect"));
        folders.forEach(folder -> words.add(folder.toString()));
        ChildJvm.Ended ended =
                ChildJvm.run(
                        temp,
                        JUDGES + "/*",
                        // Its schemas nest deeply.
                        List.of("-Xss16m", "-Dstdout.encoding=UTF-8"),
                        Map.of(),
                        words.toArray(String[]::new));
        assertThat(ended.status()).as(ended.out()).isZero();
        return ended.out()
                .lines()
                .filter(line -> ALLOWED.stream().noneMatch(line::contains))
                .map(line -> line.replaceFirst("^\"file:/tmp/", "\""))
                .toList();
    }
}
