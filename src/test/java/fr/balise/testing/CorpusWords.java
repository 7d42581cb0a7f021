package fr.balise.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/// The vocabulary of the made-up publication: some hundred real French words, thousands of made-up ones with real
/// endings, each with its inflections, drawn by Zipf's law.
final class CorpusWords {

    /// How many words the vocabulary has, each with two forms or more.
    static final int SIZE = 6_000;

    private static final String NOUNS =
            """
            coopération collectivité territoire économie association coopérative insertion habitant quartier énergie
            alimentation agriculture formation jeunesse culture patrimoine tourisme commerce déchet compost eau budget
            assainissement financement subvention région département commune métropole élu agent partenaire initiative
            projet démarche levier frein échange pratique acteur structure entreprise emploi logement mobilité santé
            éducation artisan producteur filière marché achat clause convention accord accompagnement incubateur œuvre
            dispositif plateforme atelier jardin ressourcerie crèche monnaie gouvernance démocratie innovation climat
            transition solidarité diagnostic évaluation impact bilan utilité bénévole apprenti famille école cœur sœur
            université recherche technique maraîchage reboisement forêt puits clôture parcelle récolte vente boutique
            exposition document guide carte livre bibliothèque outil vélo réparation location repas cuisine livraison
            île hôpital été âge œuf nœud main-d'œuvre tiers-lieu savoir-faire porte-monnaie garde-manger arc-en-ciel
            """;

    private static final String ADJECTIVES =
            """
            solidaire durable équitable local rural urbain public partagé collectif social international étranger
            nouveau ancien ouvert gratuit commun innovant écologique économique démocratique numérique européen voisin
            """;

    private static final String VERBS =
            """
            coopérer accompagner financer échanger former animer organiser partager développer créer mobiliser aider
            installer cultiver réparer louer livrer cuisiner évaluer inventer transformer inviter associer copier
            """;

    private static final List<String> VOWELS = split("a é i o an in en au a é");

    private static final List<String> SYLLABLES =
            split(
                    "ba be bi bo ca ce co da de di do fa fi fo ga go la le li lo ma mé mi mo na né"
                        + " no pa pé pi po ra ré ri ro sa sé si so ta té ti to va vé vi vo cha cho"
                        + " gra gré pro tra tri plu blo clé dré fleu mou rou sou lan ban men pon"
                        + " mar ver");

    private static final String ENDINGS =
            "tion ité eur age oir ette ine ard ement ance isme erie ude ique able if el al eux ien"
                    + " iser er ifier onner";

    private final List<List<String>> words = new ArrayList<>();
    private final double[] sums = new double[SIZE];

    CorpusWords(RandomGenerator random) {
        split(NOUNS).forEach(this::noun);
        split(ADJECTIVES).forEach(this::adjective);
        split(VERBS).forEach(this::verb);
        shuffle(random);
        List<String> endings = split(ENDINGS);
        Set<String> seen = new TreeSet<>();
        while (words.size() < SIZE) {
            String made = stem(random) + pick(random, endings);
            if (seen.add(made)) {
                add(made);
            }
        }
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            sum += 1 / Math.pow(rank + 10.0, 1.05);
            sums[rank] = sum;
        }
    }

    /// A word by Zipf's law, in one of its forms.
    String any(RandomGenerator random) {
        return form(random, rank(random));
    }

    /// One of the less usual words, for what only a few documents speak of.
    int topic(RandomGenerator random) {
        return 200 + random.nextInt(SIZE - 200);
    }

    /// The word of a rank in one of its forms, most often the first.
    String form(RandomGenerator random, int rank) {
        List<String> forms = words.get(rank);
        return random.nextInt(5) < 3 ? forms.get(0) : pick(random, forms);
    }

    /// A name that hardly any other document has.
    String name(RandomGenerator random) {
        String name = stem(random) + stem(random);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// Some syllables, of which the first one may be a mere vowel.
    private static String stem(RandomGenerator random) {
        StringBuilder stem = new StringBuilder();
        if (random.nextInt(5) == 0) {
            stem.append(pick(random, VOWELS));
        }
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            stem.append(pick(random, SYLLABLES));
        }
        return stem.toString();
    }

    static String pick(RandomGenerator random, List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    static List<String> split(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    private int rank(RandomGenerator random) {
        double wanted = random.nextDouble() * sums[SIZE - 1];
        int low = 0;
        int high = SIZE - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(String made) {
        if (made.endsWith("er")) {
            verb(made);
        } else if (made.matches(".*(ique|able|if|el|al|eux|ien)")) {
            adjective(made);
        } else {
            noun(made);
        }
    }

    private void noun(String word) {
        words.add(List.of(word, word.endsWith("s") ? word : word + "s"));
    }

    private void adjective(String word) {
        String feminine =
                word.endsWith("if")
                        ? word.substring(0, word.length() - 1) + "ve"
                        : word.endsWith("eux")
                                ? word.substring(0, word.length() - 1) + "se"
                                : word.matches(".*(el|ien)")
                                        ? word + word.charAt(word.length() - 1) + "e"
                                        : word.endsWith("e") ? word : word + "e";
        words.add(List.of(word, feminine, word + (word.endsWith("x") ? "" : "s"), feminine + "s"));
    }

    private void verb(String word) {
        String stem = word.substring(0, word.length() - 2);
        words.add(
                List.of(
                        word,
                        stem + "e",
                        stem + "ent",
                        stem + "é",
                        stem + "ée",
                        stem + "és",
                        stem + "ant"));
    }

    // The real words are not all among the most frequent.
    private void shuffle(RandomGenerator random) {
        for (int i = words.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            List<String> word = words.get(i);
            words.set(i, words.get(other));
            words.set(other, word);
        }
    }
}
