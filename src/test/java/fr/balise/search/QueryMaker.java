package fr.balise.search;

import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchSection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;

/// Thinks up queries that a reader, in good or bad faith, might ask of a publication: the same ones for the same
/// documents and seed.
final class QueryMaker {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final List<String> SMALL =
            List.of(
                    "le", "la", "les", "de", "du", "et", "en", "à", "pour", "dans", "avec", "est",
                    "sur", "comment", "où");

    private static final List<String> QUESTIONS =
            List.of(
                    "comment %s un %s à %s ?",
                    "quelles sont les %s de la %s",
                    "qui finance l'%s de %s ?",
                    "où trouver des %s pour %s ?",
                    "pourquoi l’%s et pas la %s",
                    "Est-ce que %s %s ?",
                    "c'est quoi une %s",
                    "exemples de %s en %s",
                    "qu’est-ce qu’un %s ?");

    private static final List<String> SPECIAL =
            List.of(
                    "ESS",
                    "ess",
                    "E.S.S.",
                    "e.s.s",
                    "l'ESS",
                    "économie sociale et solidaire",
                    "l’économie sociale & solidaire à Rennes",
                    "economie sociale solidaire financement",
                    "ONG",
                    "organisations non gouvernementales",
                    "SCIC énergie",
                    "sociétés coopératives d'intérêt collectif",
                    "AFD OR ESS",
                    "économie sociale",
                    "élu·e·s",
                    "élu.e.s",
                    "élu-e-s",
                    "élus",
                    "élues",
                    "salarié(e)s",
                    "salarié(e)",
                    "formateurs-rices",
                    "acteur·rice·s",
                    "acteurs",
                    "habitant.e.s de Rennes",
                    "citoyen•ne•s",
                    "main d'œuvre",
                    "main-d'oeuvre",
                    "coeur",
                    "cœurs",
                    "ŒUVRES",
                    "aujourd'hui",
                    "aujourd’hui",
                    "quelqu'un",
                    "2019",
                    "juin 2019",
                    "12 juin",
                    "50 000 €",
                    "47 %",
                    "n°44",
                    "fiche n° 56",
                    "1er",
                    "XXe siècle",
                    "L'Haÿ-les-Roses",
                    "lodz",
                    "Łódź",
                    "tromso",
                    "TROMSØ",
                    "straße",
                    "ISTANBUL",
                    "İstanbul",
                    "ﬁnance",
                    "ǅ",
                    "日本語",
                    "東京",
                    "עברית",
                    "مرحبا",
                    "🌍",
                    "👩‍🌾 jardin",
                    "e\u0301nergie",
                    "\uD83D",
                    "jar\u00ADdin",
                    "jardin\u200Bpartagé",
                    "jardin\u00A0partagé",
                    "jardin\u2028partagé",
                    "a\u0000b",
                    "",
                    " ",
                    "-",
                    "--",
                    "*",
                    "\"",
                    "\"\"",
                    "«»",
                    ":",
                    "titre:",
                    "type:",
                    "-*",
                    "-\"",
                    "\"*\"",
                    "« »",
                    "le",
                    "le la les",
                    "\"le la\"",
                    "-le",
                    "-de énergie",
                    "foo:bar",
                    "titre:foo:bar",
                    "http://a.b/c",
                    "a",
                    "é",
                    "ab",
                    "abc",
                    "-a -b -c",
                    "x*",
                    "co*",
                    "coo*",
                    "COO*",
                    "coopération*",
                    "zzzz",
                    "zzzzzzzzzz",
                    "constructor",
                    "__proto__",
                    "toString valueOf",
                    "hasOwnProperty",
                    "<script>alert(1)</script>",
                    "'; DROP TABLE",
                    "{{titre}}",
                    "%s%n",
                    "\\",
                    "'",
                    "’",
                    "l'",
                    "l’",
                    "d’une",
                    "-titre:énergie",
                    "ti\u0301tre:énergie",
                    "TITRE:Énergie",
                    "année:2016",
                    "ANNE\u0301E:2016",
                    "annee:20",
                    "annee:\"\"",
                    "type:fiche",
                    "type:fiches",
                    "-type:fiche",
                    "type:xyz énergie",
                    "pays:france -type:fiche");

    private static final List<String> KEYS =
            List.of(
                    "mot-cle",
                    "motcle",
                    "mots-cles",
                    "keyword",
                    "tag",
                    "territoire",
                    "territory",
                    "pays",
                    "country",
                    "annee",
                    "année",
                    "year",
                    "type",
                    "titre",
                    "title",
                    "Mot-Clé",
                    "PAYS");

    private final RandomGenerator random;
    private final Slips slips;
    private final List<SearchDocument> documents;
    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> bodies = new ArrayList<>();
    private final List<String> values;

    QueryMaker(List<SearchDocument> documents, long seed) {
        // Named, because the default may change from one Java to the next.
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.slips = new Slips(random);
        this.documents = documents;
        Set<String> facets = new TreeSet<>();
        for (SearchDocument document : documents) {
            StringBuilder text = new StringBuilder(document.titleText());
            for (SearchSection section : document.sections()) {
                text.append('\n').append(section.heading()).append('\n').append(section.text());
            }
            texts.add(text.toString());
            bodies.add(words(text.toString()));
            facets.addAll(document.keywords());
            facets.addAll(document.territories());
            facets.addAll(document.countries());
            facets.addAll(document.year().stream().toList());
            facets.add(document.type());
        }
        this.values = List.copyOf(facets);
    }

    /// Queries, none twice; the odd ones first.
    List<String> make(int count) {
        Set<String> made = new LinkedHashSet<>(SPECIAL);
        while (made.size() < count) {
            made.add(one());
        }
        return List.copyOf(made);
    }

    private String one() {
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> join(some(titleWords(), 1 + random.nextInt(4)));
            case 3, 4, 5 -> join(some(pick(bodies), 1 + random.nextInt(4)));
            case 6 -> join(strangers(2 + random.nextInt(3)));
            case 7 -> question();
            case 8 -> join(strangers(1)) + " " + nonsense();
            case 9 -> repeated();
            case 10, 11 -> phrase();
            case 12 -> phrase() + " " + join(some(pick(bodies), 1));
            case 13 -> excluding();
            case 14 -> filter();
            case 15 -> filter() + " " + join(some(pick(bodies), 1 + random.nextInt(2)));
            case 16 -> join(some(pick(bodies), random.nextInt(3))) + " " + beginning();
            case 17 -> beginning() + "* " + join(some(pick(bodies), random.nextInt(2)));
            case 18 -> slips.typo(longWord());
            case 19 -> slips.typo(longWord()) + " " + join(some(pick(bodies), 1));
            case 20 -> slips.typo(slips.typo(longWord())) + " ";
            case 21 -> slips.spelling(any()) + " " + slips.spelling(any());
            case 22 -> slips.elided(slips.spelling(any()));
            default -> mixture();
        };
    }

    private String question() {
        List<String> words = strangers(3);
        return pick(QUESTIONS).formatted(words.get(0), words.get(1), words.get(2));
    }

    private String repeated() {
        String word = any();
        return word + " " + slips.spelling(word) + " " + word + " " + any();
    }

    /// A piece of text as it stands, stop words in it, or with its words exchanged.
    private String phrase() {
        int document = random.nextInt(texts.size());
        List<String> words = List.of(SPACES.split(texts.get(document).strip()));
        int start = random.nextInt(words.size());
        List<String> piece =
                new ArrayList<>(
                        words.subList(
                                start, Math.min(words.size(), start + 1 + random.nextInt(5))));
        if (random.nextInt(8) == 0) {
            piece = some(piece, piece.size());
        }
        String text = join(piece).replaceAll("[\"«»“”]", " ");
        return switch (random.nextInt(5)) {
            case 0 -> "«" + text + "»";
            case 1 -> "« " + text + " »";
            case 2 -> "“" + text + "”";
            case 3 -> "\"" + text + (random.nextInt(6) == 0 ? "" : "\"");
            default -> "\"" + text + "\"";
        };
    }

    private String excluding() {
        String kept = random.nextInt(6) == 0 ? "" : join(some(pick(bodies), 1 + random.nextInt(2)));
        String gone =
                switch (random.nextInt(4)) {
                    case 0 -> phrase();
                    case 1 -> filter();
                    default -> any();
                };
        return random.nextBoolean() ? kept + " -" + gone : "-" + gone + " " + kept;
    }

    private String filter() {
        String key = pick(KEYS);
        String value = key.startsWith("tit") ? any() : pick(values);
        return switch (random.nextInt(4)) {
            case 0 -> key + ":" + firstWord(value);
            case 1 -> key + ":«" + value + "»";
            case 2 -> key + ":" + slips.spelling(firstWord(value));
            default -> key + ":\"" + value + "\"";
        };
    }

    private String mixture() {
        return join(
                List.of(
                        random.nextBoolean() ? filter() : any(),
                        random.nextBoolean() ? "-" + any() : slips.elided(any()),
                        random.nextBoolean() ? phrase() : pick(SMALL),
                        random.nextBoolean() ? slips.typo(longWord()) : beginning()));
    }

    private String beginning() {
        return slips.beginning(any());
    }

    private String nonsense() {
        StringBuilder word = new StringBuilder();
        for (int letters = 2 + random.nextInt(12); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String longWord() {
        String word = any();
        for (int attempt = 0; attempt < 20 && word.length() < 4 + attempt % 6; attempt++) {
            word = any();
        }
        return word;
    }

    private String any() {
        return pick(random.nextInt(4) == 0 ? titleWords() : pick(bodies));
    }

    /// Words of one title.
    private List<String> titleWords() {
        List<String> words = words(pick(documents).titleText());
        return words.isEmpty() ? SMALL : words;
    }

    /// Words that may have no document in common.
    private List<String> strangers(int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            words.add(any());
        }
        return words;
    }

    private List<String> some(List<String> words, int count) {
        if (random.nextBoolean() && words.size() > count) {
            int start = random.nextInt(words.size() - count);
            return words.subList(start, start + count);
        }
        List<String> some = new ArrayList<>();
        while (some.size() < count) {
            some.add(pick(words));
        }
        return some;
    }

    private static List<String> words(String text) {
        List<String> words = LETTERS.matcher(text).results().map(found -> found.group()).toList();
        return words.isEmpty() ? SMALL : words;
    }

    private static String firstWord(String value) {
        return List.of(SPACES.split(value)).get(0);
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
