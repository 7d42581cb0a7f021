import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One more sentence in the last paragraph of the fiche in the middle, another one each time.
///
/// @param file the fiche
/// @param text as the corpus wrote it
record Edit(Path file, String text) {

    static Edit in(Path fiches) throws IOException {
        try (Stream<Path> all = Files.list(fiches)) {
            List<Path> sorted =
                    all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            Path file = sorted.get(sorted.size() / 2);
            return new Edit(file, Files.readString(file));
        }
    }

    void make(int round) throws IOException {
        Files.writeString(file, text.strip() + " Une phrase de plus, la " + (round + 1) + "e.\n");
    }
}
