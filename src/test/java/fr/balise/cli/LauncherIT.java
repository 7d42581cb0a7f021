package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The packaged application of `target/balise`, called as people call it.
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path MADE = Path.of("target/balise").toAbsolutePath();
    private static final Path MINIMAL =
            Path.of("src/test/resources/sites/minimal/content").toAbsolutePath();

    /// What the launcher calls beside Java: all that a bare machine must have.
    private static final List<String> TOOLS =
            List.of("sh", "dirname", "readlink", "find", "cksum", "touch", "mv", "rm", "sed");

    @TempDir Path temp;
    private Path home;
    private Path here;

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        home = temp.resolve("un dossier/l'application");
        here = Files.createDirectories(temp.resolve("ici, « là »"));
        for (String part : List.of("bin", "lib", "cache")) {
            if (Files.exists(MADE.resolve(part))) {
                copy(MADE.resolve(part), home.resolve(part));
            }
        }
        if (Files.exists(MADE.resolve("runtime"))) {
            Files.createSymbolicLink(home.resolve("runtime"), MADE.resolve("runtime"));
        }
    }

    /// JUnit warns of each link that it deletes out of its folder.
    @AfterEach
    void unlink() throws IOException {
        Files.deleteIfExists(home.resolve("runtime"));
        for (String tool : TOOLS) {
            Files.deleteIfExists(temp.resolve("bin").resolve(tool));
        }
    }

    @Test
    void it_starts_from_any_folder_whatever_its_name_and_says_nothing_more() throws Exception {
        assertThat(run("--version")).isEqualTo(new Ended(0, "balise 0.1.0\n", ""));
        assertThat(run("--version")).isEqualTo(new Ended(0, "balise 0.1.0\n", ""));
    }

    @Test
    void it_starts_through_symbolic_links() throws Exception {
        Path first = Files.createSymbolicLink(here.resolve("un lien"), home.resolve("bin/balise"));
        Path second = Files.createSymbolicLink(here.resolve("balise"), first.getFileName());
        assertThat(run(second, Map.of(), "--version").out()).isEqualTo("balise 0.1.0\n");
    }

    @Test
    void arguments_keep_their_blanks_and_quotes() throws Exception {
        assertThat(run("build", "--content", "un \"nom\"  d'$ailleurs *").err())
                .contains("un \"nom\"  d'$ailleurs *");
    }

    @Test
    void the_exit_status_is_that_of_the_command() throws Exception {
        assertThat(run("--nothing").status()).isEqualTo(2);
        Folders.write(here.resolve("content/fiches/1.md"), "---\nnumero: un\ntitre: A\n---\nB\n");
        assertThat(run("check").status()).isEqualTo(1);
    }

    @Test
    void a_replaced_jar_runs_its_new_classes_even_with_the_size_and_time_of_the_old()
            throws Exception {
        assertThat(run("--version").out()).isEqualTo("balise 0.1.0\n");
        Path jar = home.resolve("lib/balise-0.1.0.jar");
        FileTime time = Files.getLastModifiedTime(jar);
        byte[] changed = withOtherVersionText(jar);
        Files.write(jar, changed);
        Files.setLastModifiedTime(jar, time);
        assertThat(run("--version")).isEqualTo(new Ended(0, "BALISE 0.1.0\n", ""));
        assertThat(run("--version")).isEqualTo(new Ended(0, "BALISE 0.1.0\n", ""));
    }

    @Test
    void a_truncated_or_foreign_cache_changes_nothing_but_time() throws Exception {
        List<Path> caches = caches();
        assumeTrue(!caches.isEmpty(), "no cache was trained");
        Path cache = caches.getFirst();
        byte[] whole = Files.readAllBytes(cache);
        for (int length : new int[] {whole.length / 2, 5000, 100, 0}) {
            try (var file = Files.newByteChannel(cache, StandardOpenOption.WRITE)) {
                file.truncate(length);
            }
            assertThat(run("--version"))
                    .as("%d bytes", length)
                    .isEqualTo(new Ended(0, "balise 0.1.0\n", ""));
        }
        Files.write(cache, "not a cache\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        assertThat(run("--version")).isEqualTo(new Ended(0, "balise 0.1.0\n", ""));
    }

    @Test
    void a_damaged_note_of_what_was_checked_is_made_anew() throws Exception {
        assumeTrue(!caches().isEmpty(), "no cache was trained");
        run("--version");
        String note = Files.readString(home.resolve("cache/checked"));
        for (String damaged : List.of("", "\n", "other\n", "other\n/no/release\n", note.strip())) {
            Files.writeString(home.resolve("cache/checked"), damaged);
            assertThat(run("--version")).isEqualTo(new Ended(0, "balise 0.1.0\n", ""));
            assertThat(home.resolve("cache/checked")).hasContent(note);
        }
        assertThat(home.resolve("cache/" + note.lines().findFirst().orElseThrow() + ".aot"))
                .isRegularFile();
    }

    @Test
    void a_site_is_the_same_with_and_without_a_cache() throws Exception {
        Ended with = run("build", "--content", MINIMAL.toString(), "--output", "avec");
        for (Path cache : caches()) {
            Files.delete(cache);
        }
        Ended without = run("build", "--content", MINIMAL.toString(), "--output", "sans");
        assertThat(with.status()).as(with.err()).isZero();
        assertThat(without.status()).as(without.err()).isZero();
        same(here.resolve("avec"), here.resolve("sans"));
    }

    @Test
    void the_zip_builds_the_shipped_publication_on_a_machine_without_java_and_git()
            throws Exception {
        assumeTrue(Files.exists(MADE.resolve("runtime")), "this JDK cannot link a runtime");
        Path unpacked = unpack(Path.of("target/balise.zip"), temp.resolve("dézippé"));
        Path tools = Files.createDirectories(temp.resolve("bin"));
        for (String tool : TOOLS) {
            Path found = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(
                    tools.resolve(tool), Files.exists(found) ? found : Path.of("/bin", tool));
        }
        for (String part : List.of("content", "themes")) {
            Folders.copy(Path.of(part), here.resolve(part));
        }
        Ended ended =
                run(
                        unpacked.resolve("bin/balise"),
                        Map.of("PATH", tools.toString(), "HOME", temp.toString()),
                        "build",
                        "--output",
                        "zip");
        assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
        Path reference = Files.createDirectories(temp.resolve("ailleurs"));
        for (String part : List.of("content", "themes")) {
            Folders.copy(Path.of(part), reference.resolve(part));
        }
        ChildJvm.Ended plain =
                ChildJvm.run(reference, List.of(), Map.of(), "fr.balise.cli.Main", "build");
        assertThat(plain.status()).as(plain.out()).isZero();
        same(here.resolve("zip"), reference.resolve("site"));
        Ended compared =
                run(
                        unpacked.resolve("bin/balise"),
                        Map.of("PATH", tools.toString(), "HOME", temp.toString()),
                        "diff",
                        "HEAD");
        assertThat(compared.status()).isEqualTo(3);
        assertThat(compared.err()).contains("le programme git est introuvable");
    }

    private Ended run(String... words) throws Exception {
        return run(home.resolve("bin/balise"), Map.of(), words);
    }

    /// Runs a launcher in the folder `here`; with an environment, in that alone.
    private Ended run(Path launcher, Map<String, String> environment, String... words)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(here.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(out), Files.readString(err));
    }

    private List<Path> caches() throws IOException {
        if (!Files.exists(home.resolve("cache"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }

    private static void same(Path made, Path expected) {
        Map<String, String> files = Folders.read(made);
        Map<String, String> others = Folders.read(expected);
        assertThat(files.keySet()).isEqualTo(others.keySet()).isNotEmpty();
        files.forEach((file, bytes) -> assertThat(others.get(file)).as(file).isEqualTo(bytes));
    }

    /// The jar with a class that prints «BALISE» for «balise», which changes no length.
    private static byte[] withOtherVersionText(Path jar) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile old = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry : old.stream().toList()) {
                byte[] bytes = old.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("fr/balise/cli/Version.class")) {
                    String text = new String(bytes, StandardCharsets.ISO_8859_1);
                    bytes =
                            text.replace("balise \1", "BALISE \1")
                                    .getBytes(StandardCharsets.ISO_8859_1);
                    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).isNotEqualTo(text);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return changed.toByteArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static Path unpack(Path zip, Path to) throws IOException {
        try (FileSystem packed =
                        FileSystems.newFileSystem(
                                zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(packed.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            }
        }
        return to;
    }
}
