package fr.balise.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.json.Json;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The scripts of the kit, run as a forge runs them: over a repository with a proposal in it, with the Balise of this
/// build. Only the network is made up: `curl` and `unzip` hand out that Balise, `apt-get` does nothing.
@DisabledOnOs(OS.WINDOWS)
class KitScriptsTest {

    private static final String FICHE = "content/fiches/001-jardin.md";
    private static final String SOUND = "---\nnumero: 1\ntitre: Jardin\n---\n\nUn jardin.\n";
    private static final String ZIP = "the zip\n";

    @TempDir Path temp;

    private Path repository;
    private Path runner;

    private record Ended(int status, String out) {}

    @BeforeEach
    void a_repository_with_a_proposal() throws Exception {
        repository = temp.resolve("depot");
        runner = Files.createDirectories(temp.resolve("runner"));
        Folders.write(
                repository.resolve("content/publication.yaml"),
                "titre: Essai\nimprimer: { pdf: [], epub: false }\n");
        Folders.write(repository.resolve(FICHE), SOUND);
        program(
                "curl",
                "while [ \"$1\" != --output ]; do shift; done; printf '%s\\n' 'the zip' > \"$2\"");
        program(
                "unzip",
                "while [ \"$1\" != -d ]; do shift; done; mkdir -p \"$2/bin\"; cp '"
                        + temp.resolve("balise")
                        + "' \"$2/bin/balise\"");
        program("apt-get", ":");
        script(
                temp.resolve("balise"),
                "if [ \"$1\" = diff ]; then\n"
                        // What a comparison writes is for its own tests; here counts where it goes.
                        + "  git rev-parse --verify --quiet \"$2^{commit}\" >/dev/null || exit 3\n"
                        + "  while [ $# -gt 0 ]; do\n"
                        + "    case $1 in\n"
                        + "      --output) mkdir -p \"$2\"; echo page > \"$2/index.html\";;\n"
                        + "      --markdown) mkdir -p \"$(dirname \"$2\")\"; echo 'Une fiche de"
                        + " plus.' > \"$2\";;\n"
                        + "    esac\n"
                        + "    shift\n"
                        + "  done\n"
                        + "  exit \"${DIFF_STATUS:-0}\"\n"
                        + "fi\n"
                        + "exec '"
                        + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                        + " --enable-native-access=ALL-UNNAMED -cp '"
                        + classPath()
                        + "' fr.balise.cli.Main \"$@\"");
        git("init", "--quiet", "--initial-branch=main");
        commit("Début");
        git("checkout", "--quiet", "-b", "proposition");
        Folders.write(
                repository.resolve("content/fiches/002-cour.md"),
                "---\nnumero: 2\ntitre: Cour\n---\n\nVoir la fiche 1.\n");
        // A made thing that a stranger would like to be published in place of ours.
        Folders.write(repository.resolve(".balise/images/faux"), "faux");
        commit("Une fiche");
        git("checkout", "--quiet", "main");
        git("merge", "--quiet", "--no-ff", "-m", "Essai de la proposition", "proposition");
    }

    /// The class path of this Java, for a program that runs elsewhere.
    private static String classPath() {
        return Stream.of(
                        System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path"))
                                .split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void program(String name, String text) throws IOException {
        script(Files.createDirectories(temp.resolve("bin")).resolve(name), text);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Essai"));
        command.addAll(List.of("-c", "user.email=essai@exemple.fr"));
        command.addAll(List.of(words));
        Ended ended = run(command, Map.of());
        assertThat(ended.status()).as(ended.out()).isZero();
    }

    private void commit(String message) throws Exception {
        git("add", "--all", "--force");
        git("commit", "--quiet", "-m", message);
    }

    private Ended run(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(repository.toFile())
                        .redirectErrorStream(true);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), out);
    }

    private static KitSettings settings() throws Exception {
        String sum =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(ZIP.getBytes(StandardCharsets.UTF_8)));
        return new KitSettings(
                "dev",
                Optional.of(new KitSettings.Origin("https://exemple.org/balise.zip", sum)),
                "main",
                "content");
    }

    /// Runs the steps of a workflow of GitHub one after the other until one fails, each in a shell of its own.
    private Ended github(String workflow, KitSettings settings, Map<String, String> more)
            throws Exception {
        Json.Obj file = KitFiles.yaml(workflow, settings);
        Path paths = runner.resolve("paths");
        Files.writeString(paths, "");
        Map<String, String> environment = new HashMap<>(more);
        KitFiles.member(file, "env")
                .members()
                .forEach((name, value) -> environment.put(name, ((Json.Str) value).value()));
        environment.put("RUNNER_TEMP", runner.toString());
        environment.put("GITHUB_PATH", paths.toString());
        environment.put("GITHUB_STEP_SUMMARY", runner.resolve("summary.md").toString());
        StringBuilder out = new StringBuilder();
        for (String step : KitFiles.texts(KitFiles.member(file, "jobs"), "run")) {
            String path = String.join(":", Files.readAllLines(paths));
            environment.put(
                    "PATH",
                    (path.isEmpty() ? "" : path + ":")
                            + temp.resolve("bin")
                            + ":"
                            + System.getenv("PATH"));
            Path script = Files.writeString(runner.resolve("step.sh"), step);
            Ended ended = run(List.of("bash", "-e", script.toString()), environment);
            out.append(ended.out());
            if (ended.status() != 0) {
                return new Ended(ended.status(), out.toString());
            }
        }
        return new Ended(0, out.toString());
    }

    private String summary() throws IOException {
        return Files.readString(runner.resolve("summary.md"));
    }

    @Test
    void a_sound_proposal_gets_its_preview_and_what_changes() throws Exception {
        Ended ended = github(".github/workflows/verifier.yml", settings(), Map.of());

        assertThat(ended.status()).as(ended.out()).isZero();
        assertThat(runner.resolve("apercu/fiches/002-cour.html")).exists();
        assertThat(runner.resolve("comparaison/index.html")).exists();
        assertThat(summary()).contains("Une fiche de plus.");
        assertThat(repository.resolve(".balise/images/faux")).doesNotExist();
        assertThat(repository.resolve("site")).doesNotExist();
    }

    @Test
    void a_faulty_proposal_fails_with_the_line_annotated() throws Exception {
        Folders.write(repository.resolve(FICHE), SOUND.replace("Un jardin.", "Voir la fiche 9."));

        Ended ended = github(".github/workflows/verifier.yml", settings(), Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("::error file=content/fiches/001-jardin.md,line=6");
        assertThat(summary()).contains("BAL203");
        assertThat(runner.resolve("apercu")).doesNotExist();
    }

    @Test
    void an_address_that_is_lost_fails_the_check_and_is_told_in_the_summary() throws Exception {
        Ended ended =
                github(".github/workflows/verifier.yml", settings(), Map.of("DIFF_STATUS", "1"));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(summary()).contains("Une fiche de plus.");
    }

    @Test
    void another_file_than_the_one_that_was_meant_is_never_run() throws Exception {
        KitSettings other = new KitSettings("dev", KitFiles.FILLED.origin(), "main", "content");

        Ended ended = github(".github/workflows/verifier.yml", other, Map.of());

        assertThat(ended.status()).isNotZero();
        assertThat(ended.out()).contains("balise.zip: FAILED");
        assertThat(runner.resolve("balise")).doesNotExist();
    }

    @Test
    void another_version_than_the_one_that_was_meant_stops_the_check() throws Exception {
        KitSettings other = new KitSettings("9.9.9", settings().origin(), "main", "content");

        Ended ended = github(".github/workflows/verifier.yml", other, Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("est balise dev, et non balise 9.9.9");
    }

    @Test
    void without_a_word_on_where_balise_comes_from_the_check_asks_for_it() throws Exception {
        KitSettings silent = new KitSettings("dev", Optional.empty(), "main", "content");

        Ended ended = github(".github/workflows/verifier.yml", silent, Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).startsWith("::error").contains("BALISE_SHA256");
    }

    @Test
    void what_is_published_is_the_site() throws Exception {
        Ended ended = github(".github/workflows/publier.yml", settings(), Map.of());

        assertThat(ended.status()).as(ended.out()).isZero();
        assertThat(repository.resolve("site/fiches/002-cour.html")).exists();
        assertThat(repository.resolve("site/index.html")).exists();
    }

    /// Runs a job of GitLab: what comes before its script, then the script, in one shell.
    private Ended gitlab(String job, Map<String, String> more) throws Exception {
        Json.Obj file = KitFiles.yaml(".gitlab-ci.yml", settings());
        List<String> lines = new ArrayList<>(List.of("set -eo pipefail"));
        lines.addAll(KitFiles.texts(KitFiles.member(file, ".balise"), "before_script"));
        lines.addAll(KitFiles.texts(KitFiles.member(file, job), "script"));
        // A forge's machine has these places to itself.
        String script = String.join("\n", lines).replace("/tmp/", runner + "/");
        Map<String, String> environment = new HashMap<>(more);
        KitFiles.member(file, "variables")
                .members()
                .forEach((name, value) -> environment.put(name, ((Json.Str) value).value()));
        environment.put("HOME", runner.toString());
        environment.put("CI_PROJECT_DIR", repository.toString());
        environment.put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
        Path written = Files.writeString(runner.resolve("job.sh"), script);
        return run(List.of("bash", written.toString()), environment);
    }

    @Test
    void on_gitlab_a_proposal_gets_its_reports_its_preview_and_what_changes() throws Exception {
        Folders.write(repository.resolve("rapports/qualite.json"), "what a stranger says of it");
        String base = run(List.of("git", "rev-parse", "HEAD^1"), Map.of()).out().strip();

        Ended checked = gitlab("verifier", Map.of());
        assertThat(checked.status()).as(checked.out()).isZero();
        assertThat(repository.resolve("rapports/qualite.json")).content().startsWith("[");
        assertThat(repository.resolve("rapports/junit.xml")).content().contains("<testsuite");
        assertThat(repository.resolve(".balise/images/faux")).doesNotExist();

        Ended preview = gitlab("apercu", Map.of());
        assertThat(preview.status()).as(preview.out()).isZero();
        assertThat(repository.resolve("apercu/fiches/002-cour.html")).exists();

        Ended compared = gitlab("comparaison", Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", base));
        assertThat(compared.status()).as(compared.out()).isZero();
        assertThat(repository.resolve("comparaison/index.html")).exists();

        Ended published = gitlab("pages", Map.of());
        assertThat(published.status()).as(published.out()).isZero();
        assertThat(repository.resolve("site/fiches/002-cour.html")).exists();
    }

    @Test
    void on_gitlab_a_faulty_proposal_fails_with_both_reports() throws Exception {
        Folders.write(repository.resolve(FICHE), SOUND.replace("Un jardin.", "Voir la fiche 9."));

        Ended ended = gitlab("verifier", Map.of());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(repository.resolve("rapports/qualite.json")).content().contains("BAL203");
        assertThat(repository.resolve("rapports/junit.xml")).content().contains("BAL203");
    }
}
