package fr.balise.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Features tested: every check of one document, on the passages of `editorial/passages.txt`: `code | text | words that
/// are pointed at, one after the other`; `\n` is a line end, and nothing after the second bar means silence.
class PassagesTest {

    private static final Path PASSAGES = Path.of("src/test/resources/editorial/passages.txt");

    private record Passage(Rule rule, boolean english, String text, List<String> words) {

        static Passage of(String line) {
            String[] parts = line.split("\\s\\|\\s?", -1);
            String code = parts[0].strip();
            boolean english = code.endsWith(" en");
            String words = parts[2].strip();
            return new Passage(
                    Rule.withCode(code.substring(0, 6)).orElseThrow(),
                    english,
                    parts[1].strip().replace("\\n", "\n").replace("¦", "|"),
                    words.isEmpty()
                            ? List.of()
                            : List.of(words.replace("¦", "|").split(" ; ", -1)));
        }
    }

    private static Stream<DynamicTest> passages(UnaryOperator<String> written) throws IOException {
        return Files.readAllLines(PASSAGES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(
                        line ->
                                DynamicTest.dynamicTest(
                                        line,
                                        () -> {
                                            Passage passage = Passage.of(line);
                                            assertThat(read(passage, written))
                                                    .containsExactlyElementsOf(
                                                            passage.words().stream()
                                                                    .map(written)
                                                                    .toList());
                                        }));
    }

    private static List<String> read(Passage passage, UnaryOperator<String> written) {
        String language = passage.english() ? "langue: en\n" : "";
        String file =
                "---\nnumero: 7\ntitre: Une fiche\n" + language + "---\n" + passage.text() + "\n";
        return ReadOver.publication()
                .with("fiches/7.md", written.apply(file))
                .words(passage.rule());
    }

    @TestFactory
    Stream<DynamicTest> each_passage_is_remarked_at_its_own_words() throws IOException {
        return passages(text -> text);
    }

    @TestFactory
    Stream<DynamicTest> windows_line_ends_move_nothing() throws IOException {
        return passages(text -> text.replace("\n", "\r\n"));
    }

    @TestFactory
    Stream<DynamicTest> accents_in_two_characters_move_nothing() throws IOException {
        return passages(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }
}
