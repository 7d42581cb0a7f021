package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A publication may silence any rule of links: what is wrong is then left out, and nothing leads astray.
class SilencedErrorsTest {

    @TempDir private Path folder;

    @BeforeEach
    void a_site_with_every_fault_of_links() throws IOException {
        String silent =
                Arrays.stream(Rule.values())
                        .filter(
                                rule ->
                                        rule.code().startsWith("BAL2")
                                                || rule.code().startsWith("BAL11"))
                        .map(rule -> rule.code() + ": ignorer")
                        .collect(Collectors.joining(", "));
        put(
                "publication.yaml",
                "titre: Essai\nregles: { "
                        + silent
                        + " }\n"
                        + "sommaire: [fiches/001.md, absent.md, fiches/001.md, fiches/002.md]\n");
        put(
                "fiches/001.md",
                """
                ---
                numero: 1
                titre: Une
                soutiens: [personne]
                image: medias/absente.svg
                alias: [/fiches/002-deux.html, /index.html]
                ---
                Cf fiche n°404, [a](absent.md), [b](002.md#absente), [c](fiche:Rien/3),
                [d](structure:personne), ![e](absente.svg), [f](#rien), [g](003.md), fiche n°1.
                """);
        put("fiches/002.md", "---\nnumero: 2\ntitre: Deux\n---\nCf fiche n°1.\n");
        put("fiches/003.md", "---\nnumero: 1\ntitre: Une autre\n---\nTrois.\n");
        put("fiches/004.md", "---\nnumero: 1\ntitre: Une\n---\nQuatre.\n");
        put("pages/été.md", "# Un\n");
        put("pages/ete.md", "# Deux\n");
        put("404.md", "# Perdu\n");
        put("donnees/structures.yaml", "- { id: rtes, nom: RTES, logo: medias/absent.svg }\n");
    }

    @Test
    void the_site_is_built_and_every_link_of_it_leads_somewhere() throws IOException {
        BuildOptions options = options();
        BuildResult built = SiteBuild.build(options, Progress.silent());
        assertThat(built.diagnostics())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Diagnostic::message)
                .isEmpty();
        assertThat(built.written()).isPresent();
        assertThat(
                        SiteBuild.check(options, LocalDate.of(2026, 1, 1), Progress.silent())
                                .diagnostics())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        String page = Files.readString(folder.resolve("site/fiches/001-une.html"));
        assertThat(page).contains("404, a, <a").doesNotContain("absent", "href=\"#rien\"");
        assertThat(Files.readString(folder.resolve("site/fiches/002-deux.html")))
                .contains("001-une.html");
    }

    private BuildOptions options() {
        return new BuildOptions(
                folder.resolve("content"),
                "content",
                folder.resolve("themes"),
                "themes",
                Optional.empty(),
                folder.resolve("site"),
                false,
                false,
                false,
                false,
                Optional.empty());
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
