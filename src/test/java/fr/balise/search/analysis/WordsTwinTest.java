package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.testing.Browser;
import fr.balise.testing.Browsers;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The browser's words against ours: the same tokens, forms, terms and expressions for the same text.
class WordsTwinTest {

    private static final Path SCRIPTS = Path.of("src/main/javascript/search");
    private static final Path CONTENT = Path.of("content");
    private static final Path DICTIONARIES = Path.of("/usr/share/dict");

    private static final Map<String, String> ROOTS = Map.of("copie", "copie", "copier", "copie");

    private static final List<List<String>> SYNONYMS =
            List.of(
                    List.of("ESS", "économie sociale et solidaire"),
                    List.of("économie sociale", "tiers secteur"),
                    List.of("vélo", "bicyclette", "petite reine"));

    private static final String ANSWER =
            """
            function answer(text) {
              const found = tokens(text);
              return found.map(({start, end, words}, i) =>
                start + "-" + end + words.map(({form, term}) => " " + form + "/" + term).join("")
                  + expressionsAt(found, i).map(({term, end}) => " =" + term + "/" + end).join("")).join(";");
            }
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void every_word_of_a_dictionary(Language language) throws IOException {
        Path dictionary = DICTIONARIES.resolve(language == Language.FR ? "french" : "words");
        Assumptions.assumeTrue(Files.exists(dictionary), "no list of words");
        compare(language, groups(Files.readAllLines(dictionary)));
    }

    @ParameterizedTest
    @EnumSource
    void every_paragraph_of_the_publication(Language language) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\n\n")));
            }
        }
        assertThat(paragraphs).hasSizeGreaterThan(100);
        compare(language, paragraphs);
    }

    @ParameterizedTest
    @EnumSource
    void every_character_beside_every_kind(Language language) {
        List<String> texts = new ArrayList<>();
        for (char unit = 0; unit < 0xffff; unit++) {
            if (Character.isDefined(unit)) {
                String one = String.valueOf(unit);
                texts.add(
                        "a" + one + " " + one + "a a" + one + "a 1" + one + "1 a" + one + "1 " + one
                                + one + " ab" + one + "e" + one + "s 你" + one);
            }
        }
        compare(language, texts);
    }

    /// The list of words of this machine may be in any language: here every ending that Porter knows meets every kind of stem.
    @Test
    void english_endings() throws IOException {
        List<String> words = new ArrayList<>(NastyTexts.ENGLISH_STEMS);
        for (int round = 0; round < 2; round++) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                NastyTexts.ENGLISH_ENDINGS.forEach(ending -> longer.add(word + ending));
            }
            words.addAll(longer);
        }
        compare(Language.EN, groups(words));
        compare(Language.EN, List.of(Files.readString(Path.of("LICENSE")).split("\n\n")));
    }

    @ParameterizedTest
    @EnumSource
    void every_stop_word(Language language) {
        compare(
                language,
                Stream.of(FrenchWords.STOP_WORDS, EnglishWords.STOP_WORDS)
                        .map(words -> String.join(" ", new TreeSet<>(words)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void nasty_texts(Language language) {
        compare(language, NastyTexts.all());
    }

    @ParameterizedTest
    @EnumSource
    void random_texts(Language language) {
        Random random = new Random(42);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add(NastyTexts.random(random));
        }
        compare(language, texts);
    }

    @Test
    void inclusive_spellings_of_every_word() throws IOException {
        Path dictionary = DICTIONARIES.resolve("french");
        Assumptions.assumeTrue(Files.exists(dictionary), "no list of words");
        List<String> words = Files.readAllLines(dictionary);
        List<String> spelt = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 5) {
            spelt.add(words.get(i) + NastyTexts.ENDINGS.get(i % NastyTexts.ENDINGS.size()));
        }
        compare(Language.FR, groups(spelt));
    }

    private void compare(Language language, List<String> texts) {
        WordAnalysis words = WordAnalysis.of(language, ROOTS, SYNONYMS);
        List<String> theirs;
        try (Browser browser = Browsers.chromium()) {
            theirs = new BrowserScript(browser, folder).answers(program(language, words), texts);
        }
        assertThat(theirs).hasSameSizeAs(texts);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String ours = answer(words, texts.get(i));
            String their = unquoted(theirs.get(i));
            if (!ours.equals(their)) {
                differences.add(difference(texts.get(i), ours, their));
            }
        }
        assertThat(differences.stream().limit(20))
                .as(differences.size() + " differences")
                .isEmpty();
    }

    private static String program(Language language, WordAnalysis words) {
        try {
            return Files.readString(SCRIPTS.resolve("words.js"))
                    + Files.readString(SCRIPTS.resolve("analysis-" + language.tag() + ".js"))
                    + ANSWER
                    + "learn(["
                    + words.synonyms().expressions().stream()
                            .map(
                                    expression ->
                                            "[\""
                                                    + expression.canonical()
                                                    + "\", \""
                                                    + String.join(" ", expression.terms())
                                                    + "\".split(\" \")]")
                            .collect(Collectors.joining(","))
                    + "], ["
                    + words.roots().entrySet().stream()
                            .map(root -> "[\"" + root.getKey() + "\", \"" + root.getValue() + "\"]")
                            .collect(Collectors.joining(","))
                    + "], \""
                    + String.join(" ", words.stopWords())
                    + "\");\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(WordAnalysis words, String text) {
        List<Token> tokens = words.tokens(text);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            StringBuilder one = new StringBuilder(token.start() + "-" + token.end());
            for (Word word : token.words()) {
                one.append(' ').append(word.form()).append('/').append(word.term());
            }
            for (Synonyms.Match match : words.synonyms().at(tokens, i)) {
                one.append(" =")
                        .append(match.expression().canonical())
                        .append('/')
                        .append(match.end());
            }
            told.add(one.toString());
        }
        return String.join(";", told);
    }

    /// The tokens that one side has and the other has not.
    private static String difference(String text, String ours, String theirs) {
        List<String> us = new ArrayList<>(List.of(ours.split(";", -1)));
        List<String> them = new ArrayList<>(List.of(theirs.split(";", -1)));
        List<String> both = List.copyOf(us);
        us.removeAll(them);
        them.removeAll(both);
        return "«" + text + "» ours " + us + ", theirs " + them;
    }

    /// Undoes what JSON may escape in an answer: tokens hold neither quotation marks nor control characters.
    private static String unquoted(String json) {
        return json.replace("\\\\", "\\");
    }

    private static List<String> groups(List<String> words) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 100) {
            groups.add(String.join("\n", words.subList(i, Math.min(i + 100, words.size()))));
        }
        return groups;
    }
}
