package fr.balise.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What an export keeps for the next one changes how much is done, and never what comes out.
class WordMemoryTest {

    private static final int DOCUMENTS = 300;
    private static final int LAST_GROUP = DOCUMENTS / TextFiles.GROUP * TextFiles.GROUP;

    @TempDir private Path folder;

    private List<SearchDocument> documents = List.of();
    private Map<String, ScriptFile> site = new HashMap<>();
    private OptionalLong sum = OptionalLong.empty();
    private final Set<Integer> read = ConcurrentHashMap.newKeySet();
    private final Set<String> handed = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void first_export() {
        documents = new ArrayList<>(Library.random(DOCUMENTS, 7));
        export();
        assertThat(read).hasSize(DOCUMENTS);
    }

    @Test
    void without_a_change_no_document_is_read_and_only_what_describes_all_is_made() {
        List<ScriptFile> files = export();
        assertThat(read).allMatch(number -> number >= LAST_GROUP);
        assertThat(handed).noneMatch(id -> id.matches("[sp][0-9].*"));
        assertThat(handed).hasSizeLessThan(files.size() / 4);
    }

    @Test
    void a_word_more_makes_only_the_files_of_its_term() {
        documents.set(40, Library.document("fiches/un.html", "Un titre", "", "La coopération"));
        export();
        documents.set(
                40, Library.document("fiches/un.html", "Un titre", "", "La coopération motz99"));
        export();
        assertThat(read).contains(40);
        assertThat(handed.stream().filter(id -> id.startsWith("s"))).hasSize(1);
        assertThat(site.keySet().stream().filter(id -> id.startsWith("s"))).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_changes_give_what_an_export_from_nothing_gives(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 12; step++) {
            for (int change = random.nextInt(6); change > 0; change--) {
                edit(random);
            }
            export();
        }
    }

    private void edit(Random random) {
        List<SearchDocument> others = Library.random(3, random.nextLong());
        int place = random.nextInt(documents.size());
        switch (random.nextInt(8)) {
            case 0 -> documents.add(place, others.getFirst());
            case 1 -> documents.remove(place);
            case 2 -> documents.add(documents.remove(place));
            case 3 -> documents.set(place, Library.document("vide.html", "", "", ""));
            case 4 -> documents.addAll(others);
            default -> documents.set(place, others.getLast());
        }
    }

    /// Exports the documents with what the last export left, and compares with one from nothing.
    private List<ScriptFile> export() {
        read.clear();
        handed.clear();
        WordMemory memory = WordMemory.at(folder.resolve("words"), sum);
        List<SearchSource> sources = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            sources.add(source(i, documents.get(i)));
        }
        List<ScriptFile> files = Library.export(sources, memory, new Site());
        sum = memory.sum();
        assertThat(sum).isPresent();
        assertThat(files).isEqualTo(Library.export(documents));
        site = files.stream().collect(Collectors.toMap(ScriptFile::id, file -> file));
        return files;
    }

    /// The last two are without keys, as the pages that show the whole publication are.
    private SearchSource source(int number, SearchDocument document) {
        return new SearchSource(
                number >= documents.size() - 2
                        ? Optional.empty()
                        : Optional.of(document.toString()),
                () -> {
                    read.add(number);
                    return document;
                },
                () -> document);
    }

    private final class Site implements HandOver<ScriptFile> {
        @Override
        public ScriptFile take(ScriptFile file) {
            handed.add(file.id());
            return file;
        }

        @Override
        public Optional<ScriptFile> kept(String id) {
            return Optional.ofNullable(site.get(id));
        }
    }

    @Test
    void a_file_that_is_damaged_or_of_another_export_is_not_read() throws IOException {
        Path file = folder.resolve("words");
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(damaged.length - Long.BYTES)] ^=
                    (byte) (1 + random.nextInt(255));
            Files.write(file, damaged);
            export();
            assertThat(read).hasSize(DOCUMENTS);
        }
    }
}
