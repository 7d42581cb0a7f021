package fr.balise.search.analysis;

import fr.balise.diagnostic.Language;

import org.apache.lucene.analysis.Analyzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The words of one publication: the same for its documents and for the queries of its readers. May be shared by threads.
///
/// `tokens("Les élu·e·s de l’ESS")` → four tokens with the words: none; `élus` (term `elu`); none; `ess` (term `ess`).
/// Any text is taken: what has neither letters nor digits is no token, one of more than 255 UTF-16 units is cut there.
public final class WordAnalysis {

    private final LanguageWords language;
    private final SortedMap<String, String> roots;
    private final Synonyms synonyms;
    private final Map<String, List<Word>> remembered = new ConcurrentHashMap<>();
    private final Queue<WordBoundaries> idle = new ConcurrentLinkedQueue<>();

    private WordAnalysis(
            LanguageWords language, Map<String, String> roots, List<List<String>> synonyms) {
        this.language = language;
        this.roots = foldedRoots(roots);
        SynonymClasses classes = new SynonymClasses();
        for (List<String> expressions : synonyms) {
            classes.add(expressions.stream().map(this::firstTerms).toList());
        }
        this.synonyms = classes.synonyms();
    }

    /// The words of a language, with the publication's own roots (`copier` → `copie`: the term of every spelling of the first
    /// is the second) and classes of synonyms, each a list of expressions as written by its authors.
    public static WordAnalysis of(
            Language language, Map<String, String> roots, List<List<String>> synonyms) {
        return new WordAnalysis(LanguageWords.of(language), roots, synonyms);
    }

    /// Every token of a text, in order, stop words too.
    public List<Token> tokens(String text) {
        String joined = language.joined(text);
        List<Token> tokens = new ArrayList<>();
        WordBoundaries pooled = idle.poll();
        WordBoundaries boundaries = pooled == null ? new WordBoundaries() : pooled;
        boundaries.forEach(
                joined,
                (start, end) ->
                        tokens.add(new Token(start, end, words(joined.substring(start, end)))));
        idle.add(boundaries);
        return tokens;
    }

    /// The words that a token stands for, each term once; remembered, so that it is the same list every time.
    public List<Word> words(String token) {
        List<Word> known = remembered.get(token);
        return known == null ? remembered.computeIfAbsent(token, this::newWords) : known;
    }

    /// A spelling without accents and ligatures, in the case it has: `cœur d’été` → `coeur d’ete`. Capital ligatures stay; put it in
    /// lower case first.
    public static String fold(String text) {
        return Folding.fold(text);
    }

    /// The publication's own roots, which take the place of the stemmer: folded form → term, in order of forms.
    public SortedMap<String, String> roots() {
        return new TreeMap<>(roots);
    }

    /// The words of the language that nobody looks for, in alphabetical order.
    public SortedSet<String> stopWords() {
        return new TreeSet<>(language.stopWords());
    }

    /// The publication's synonyms.
    public Synonyms synonyms() {
        return synonyms;
    }

    /// Indexes what [#tokens] finds: a word per position, the words of one token together, a hole for each stop word, and
    /// the canonical terms of the expressions that begin at a token together with it.
    public Analyzer analyzer() {
        return new WordAnalyzer(this);
    }

    private List<Word> newWords(String token) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (String form : language.forms(token)) {
            String folded = Folding.fold(form);
            String root = roots.get(folded);
            String term = root == null ? language.stem(folded) : root;
            words.putIfAbsent(term, new Word(form, term));
        }
        return List.copyOf(words.values());
    }

    private List<String> firstTerms(String expression) {
        return tokens(expression).stream()
                .filter(token -> !token.words().isEmpty())
                .map(token -> token.words().getFirst().term())
                .toList();
    }

    private static SortedMap<String, String> foldedRoots(Map<String, String> roots) {
        SortedMap<String, String> folded = new TreeMap<>();
        for (Map.Entry<String, String> root : new TreeMap<>(roots).entrySet()) {
            String term = Folding.fold(Spelling.lowerCase(root.getValue()));
            if (!term.isBlank()) {
                folded.putIfAbsent(Folding.fold(Spelling.lowerCase(root.getKey())), term);
            }
        }
        return folded;
    }
}
