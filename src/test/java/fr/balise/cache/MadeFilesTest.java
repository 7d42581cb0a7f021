package fr.balise.cache;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.site.Bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class MadeFilesTest {

    private static final String KEY = new CacheKey().add("one").hex();
    private static final Bytes PDF = Bytes.of("%PDF".getBytes(StandardCharsets.UTF_8));

    @TempDir Path temp;

    @Test
    void what_one_build_made_the_next_one_finds() throws IOException {
        new MadeFiles(Optional.of(temp)).keep(KEY, PDF);
        Path found = new MadeFiles(Optional.of(temp)).find(KEY).orElseThrow();
        assertThat(Bytes.of(Files.readAllBytes(found))).isEqualTo(PDF);
        assertThat(new MadeFiles(Optional.of(temp)).find(new CacheKey().add("two").hex()))
                .isEmpty();
    }

    @Test
    void a_file_that_was_changed_is_not_trusted() throws IOException {
        Path kept = new MadeFiles(Optional.of(temp)).keep(KEY, PDF).orElseThrow();
        Files.writeString(kept, "%PDX");
        assertThat(new MadeFiles(Optional.of(temp)).find(KEY)).isEmpty();
    }

    @Test
    void what_a_build_did_not_use_goes() throws IOException {
        new MadeFiles(Optional.of(temp)).keep(KEY, PDF);
        Files.writeString(temp.resolve("part-1"), "left by a build that was stopped");
        MadeFiles next = new MadeFiles(Optional.of(temp));
        String other = new CacheKey().add("two").hex();
        next.keep(other, PDF);
        next.tidy();
        assertThat(names()).singleElement().asString().startsWith(other);
    }

    @Test
    void a_folder_that_cannot_be_written_only_costs_time() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        MadeFiles cache = new MadeFiles(Optional.of(file.resolve("below")));
        assertThat(cache.keep(KEY, PDF)).isEmpty();
        assertThat(cache.find(KEY)).isEmpty();
        cache.tidy();
    }

    @Test
    void parts_of_a_key_do_not_run_together() {
        assertThat(new CacheKey().add("ab").add("c").hex())
                .isNotEqualTo(new CacheKey().add("a").add("bc").hex());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
