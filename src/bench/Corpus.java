import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Writes a publication of N made-up French fiches of about 5 KB, the same bytes for the same N and seed.
///
/// `java src/bench/Corpus.java 10000 /tmp/corpus [seed]` writes `/tmp/corpus/content`. Each fiche has headings, a list, a
/// table, a block, emphasis, references to fiches that exist, key words and territories. Words are drawn by Zipf's law,
/// so that a few are in every fiche and most are rare, as in real texts.
public final class Corpus {

    private static final String[] WORDS =
            """
            coopération collectivité territoire économie association coopérative insertion habitant quartier énergie
            alimentation agriculture formation jeunesse culture patrimoine tourisme commerce déchet compost eau budget
            assainissement financement subvention région département commune métropole élu agent partenaire initiative
            projet démarche levier frein échange pratique réseau acteur structure entreprise emploi logement mobilité
            santé éducation artisan producteur filière marché achat clause convention accord accompagnement incubateur
            dispositif plateforme atelier jardin ressourcerie crèche monnaie gouvernance démocratie innovation climat
            transition solidarité diagnostic évaluation impact bilan utilité bénévole salarié apprenti famille école
            université recherche technique maraîchage reboisement forêt puits clôture parcelle récolte vente boutique
            exposition document guide carte livre bibliothèque outil vélo réparation location repas cuisine livraison
            """
                    .strip()
                    .split("\\s+");
    private static final String[] SMALL =
            "le la les de des du un une et en à au pour par sur dans avec que qui est a ont ce leur plus ou"
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba be bi bo ca ce da de do fa fi ga go la le lo ma mé mi na no pa pé pi ra ré ri sa si ta té vo cha gra pro"
                    .split(" ");
    private static final String[] PLACES =
            "Rennes Nantes Grenoble Longueuil Bethléem Dschang Kindia Mopti Porto-Novo Cergy Toulouse Bilbao"
                    .split(" ");
    private static final int VOCABULARY = 20_000;
    private static final int KEYWORDS = 400;

    private final RandomGenerator random;
    private final int count;
    private final List<String> words = new ArrayList<>(List.of(WORDS));
    private final double[] weights = new double[VOCABULARY];

    private Corpus(int count, long seed) {
        this.count = count;
        // Named, because the default may change from one Java to the next.
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(pick(SYLLABLES));
            }
            words.add(word.toString());
        }
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 8);
            weights[i] = sum;
        }
    }

    public static void main(String[] words) throws IOException {
        int count = Integer.parseInt(words[0]);
        long seed = words.length > 2 ? Long.parseLong(words[2]) : 56;
        new Corpus(count, seed).write(Path.of(words[1]).resolve("content"));
    }

    private void write(Path content) throws IOException {
        Files.createDirectories(content.resolve("fiches"));
        Files.writeString(
                content.resolve("publication.yaml"),
                "titre: Un banc d'essai de "
                        + count
                        + " fiches\nadresse: https://exemple.org/banc/\n");
        for (int number = 1; number <= count; number++) {
            Files.writeString(content.resolve("fiches/%05d.md".formatted(number)), fiche(number));
        }
    }

    private String fiche(int number) {
        StringBuilder text = new StringBuilder(6000);
        text.append("---\nnumero: ")
                .append(number)
                .append("\ntitre: \"")
                .append(capital(phrase(6)));
        text.append("\"\nresume: \"").append(capital(phrase(20))).append(".\"\n");
        text.append("date: ")
                .append(2000 + number % 25)
                .append('-')
                .append("%02d".formatted(1 + number % 12));
        text.append("\nmots-cles: [").append(keyword()).append(", ").append(keyword()).append(", ");
        text.append(keyword())
                .append("]\nterritoires: [")
                .append(pick(PLACES))
                .append("]\n---\n\n");
        text.append(paragraph()).append('\n');
        for (String heading :
                List.of("Le contexte", "Ce qui a été fait", "Les effets", "Ce qu'il en reste")) {
            text.append("\n## ").append(heading).append("\n\n").append(paragraph()).append('\n');
            text.append(paragraph()).append('\n');
            switch (heading) {
                case "Le contexte" ->
                        text.append("Cf fiche n°").append(other()).append(". ").append(paragraph());
                case "Ce qui a été fait" -> list(text);
                case "Les effets" -> table(text);
                default -> figures(text);
            }
        }
        text.append("\nVoir aussi les fiches n° ").append(other()).append(", ").append(other());
        return text.append(" et ").append(other()).append(".\n").toString();
    }

    private void list(StringBuilder text) {
        for (int i = 0; i < 5; i++) {
            text.append("- **").append(word()).append("** : ").append(phrase(9)).append(" ;\n");
        }
    }

    private void table(StringBuilder text) {
        text.append("\n| Action | Effet | Part |\n| --- | --- | ---: |\n");
        for (int i = 0; i < 4; i++) {
            text.append("| ").append(phrase(3)).append(" | ").append(phrase(4)).append(" | ");
            text.append(random.nextInt(100)).append(" % |\n");
        }
    }

    private void figures(StringBuilder text) {
        text.append("\n::: chiffres\n");
        for (int i = 0; i < 2; i++) {
            text.append("- **")
                    .append(random.nextInt(90_000))
                    .append(" €** ")
                    .append(phrase(4))
                    .append('\n');
        }
        text.append(":::\n");
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int sentences = 3 + random.nextInt(3); sentences > 0; sentences--) {
            text.append(capital(phrase(8 + random.nextInt(6))));
            text.append(random.nextInt(6) == 0 ? " !" : ".").append(sentences > 1 ? " " : "\n");
        }
        return text.toString();
    }

    private String phrase(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = word();
            text.append(i > 0 ? " " : "");
            text.append(i % 2 == 0 ? pick(SMALL) + " " : "");
            text.append(i > 0 && random.nextInt(25) == 0 ? "*" + word + "*" : word);
        }
        return text.toString();
    }

    private String word() {
        double wanted = random.nextDouble() * weights[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weights[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    private String keyword() {
        int rank = (int) (KEYWORDS * Math.pow(random.nextDouble(), 2));
        return words.get(rank);
    }

    private int other() {
        return 1 + random.nextInt(count);
    }

    private String pick(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
