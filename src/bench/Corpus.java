import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Writes a publication of N made-up French fiches of about 6 KB, the same bytes for the same N and seed.
///
/// `java src/bench/Corpus.java 10000 /tmp/corpus [seed] [--for balise|hugo|eleventy|jbake] [--rich]` writes
/// `/tmp/corpus/content`. Each fiche has headings, paragraphs, two lists, a quotation, a table, emphasis, a link, references
/// to fiches that exist and key words. Words are drawn by Zipf's law, so that a few are in every fiche and most are rare, as
/// in real texts.
///
/// `--for` chooses whose front matter the fiches have; the text below it is the same for all. `--rich` adds what only
/// Balise makes pictures of: two territories, a funding and a supporter for each fiche, with the files of data that they
/// name. It draws from a generator of its own and so leaves the text as it is.
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
            ("ba be bi bo ca ce ci co da de di do fa fi fo ga go ja la le li lo ma mé mi mo na ne"
                 + " ni pa pé pi po ra ré ri sa se si so ta té ti to va vé vi cha che cho gra pro"
                 + " tra tri plu clé dré")
                    .split(" ");
    private static final String[] ENDINGS =
            " s s e es ment tion tions eur eurs euse aire aires able ité ités ique iques iste"
                    .split(" ");
    private static final String[] FAR =
            "BJ BF ML SN GN CI MA TN VN CA HT ES IT PS CM MG KM MU BR PE IN KH LA".split(" ");
    private static final String VOWELS = "aeiouéh";
    private static final int VOCABULARY = 24_000;
    private static final int KEYWORDS = 60;
    private static final int PLACES = 1_500;
    private static final int ORGANISATIONS = 400;
    private static final long SEED = 56;

    /// Whose front matter a fiche has.
    private enum Flavour {
        BALISE,
        HUGO,
        ELEVENTY,
        JBAKE
    }

    private final RandomGenerator random;
    private final RandomGenerator riches;
    private final int count;
    private final Flavour flavour;
    private final boolean rich;
    private final List<String> words = new ArrayList<>(List.of(WORDS));
    private final double[] weights = new double[VOCABULARY];

    private Corpus(int count, long seed, Flavour flavour, boolean rich) {
        this.count = count;
        this.flavour = flavour;
        this.rich = rich;
        // Named, because the default may change from one Java to the next.
        RandomGeneratorFactory<RandomGenerator> draws =
                RandomGeneratorFactory.of("L64X128MixRandom");
        this.random = draws.create(seed);
        this.riches = draws.create(seed + 1);
        Set<String> met = new LinkedHashSet<>(words);
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(pick(SYLLABLES));
            }
            String made = word.append(pick(ENDINGS)).toString();
            if (met.add(made)) {
                words.add(made);
            }
        }
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / Math.pow(i + 8, 0.95);
            weights[i] = sum;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> plain = new ArrayList<>();
        Flavour flavour = Flavour.BALISE;
        boolean rich = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--rich" -> rich = true;
                case "--for" -> flavour = Flavour.valueOf(arguments[++i].toUpperCase(Locale.ROOT));
                default -> plain.add(arguments[i]);
            }
        }
        int count = Integer.parseInt(plain.get(0));
        long seed = plain.size() > 2 ? Long.parseLong(plain.get(2)) : SEED;
        new Corpus(count, seed, flavour, rich).write(Path.of(plain.get(1)).resolve("content"));
    }

    private void write(Path content) throws IOException {
        Files.createDirectories(content.resolve("fiches"));
        if (flavour == Flavour.BALISE) {
            Files.writeString(
                    content.resolve("publication.yaml"),
                    "titre: Un banc d'essai de "
                            + count
                            + " fiches\nadresse: https://exemple.org/banc/\n");
        }
        if (rich) {
            data(Files.createDirectories(content.resolve("donnees")));
        }
        for (int number = 1; number <= count; number++) {
            String title = capital(plain(4 + random.nextInt(5)));
            String name = "%06d-%s.md".formatted(number, slug(title, 50));
            Files.writeString(content.resolve("fiches").resolve(name), fiche(number, title));
        }
    }

    /// Territories and organisations; every third territory is French, as those of the fiches are.
    private void data(Path folder) throws IOException {
        StringBuilder territories = new StringBuilder();
        for (int i = 0; i < PLACES; i++) {
            boolean french = i % 3 == 0;
            double latitude = french ? between(43, 50) : between(-35, 60);
            double longitude = french ? between(-1, 6) : between(-120, 140);
            territories.append(
                    String.format(
                            Locale.ROOT,
                            "- { id: lieu-%d, nom: Lieu %d, pays: %s, lat: %.2f, lon: %.2f }\n",
                            i,
                            i,
                            french ? "FR" : FAR[riches.nextInt(FAR.length)],
                            latitude,
                            longitude));
        }
        Files.writeString(folder.resolve("territoires.yaml"), territories);
        StringBuilder organisations = new StringBuilder();
        for (int i = 0; i < ORGANISATIONS; i++) {
            organisations.append(
                    "- { id: s-%d, nom: Structure %d, famille: Famille %d }\n"
                            .formatted(i, i, i % 9));
        }
        Files.writeString(folder.resolve("structures.yaml"), organisations);
    }

    private String fiche(int number, String title) {
        StringBuilder text = new StringBuilder(8000);
        Set<String> keywords = new LinkedHashSet<>();
        for (int wanted = 2 + random.nextInt(3); keywords.size() < wanted; ) {
            keywords.add(WORDS[random.nextInt(KEYWORDS)]);
        }
        String place = capital(word()) + " " + capital(word());
        String month = "%d-%02d".formatted(2009 + random.nextInt(17), 1 + random.nextInt(12));
        String day = "%s-%02d".formatted(month, 1 + random.nextInt(28));
        String summary = sentence().replace("*", "");
        String subtitle = "Coopération " + place;
        switch (flavour) {
            case BALISE -> {
                text.append("---\ntype: fiche\nnumero: ").append(number);
                text.append("\ntitre: \"").append(title);
                text.append("\"\nsous-titre: \"").append(subtitle);
                text.append("\"\ndate: ").append(month);
                text.append("\nmots-cles: ").append(keywords);
                text.append("\nresume: \"").append(summary).append("\"\n");
                text.append(rich ? riches() : "").append("---\n\n");
            }
            case HUGO, ELEVENTY -> {
                text.append("---\nnumero: ").append(number);
                text.append("\ntitle: \"").append(title);
                text.append("\"\nsubtitle: \"").append(subtitle);
                text.append("\"\ndate: ").append(day);
                text.append("\nkeywords: ").append(keywords);
                text.append("\nsummary: \"").append(summary).append("\"\n---\n\n");
            }
            case JBAKE -> {
                text.append("title=").append(title);
                text.append("\nsubtitle=").append(subtitle);
                text.append("\ndate=").append(day).append("\ntype=post\nstatus=published");
                text.append("\nnumero=").append(number);
                text.append("\ntags=").append(String.join(",", keywords));
                text.append("\nsummary=").append(summary).append("\n~~~~~~\n\n");
            }
        }
        body(text, title);
        return text.toString();
    }

    /// The front matter that gives a fiche its places, its bars and its supporter.
    private String riches() {
        StringBuilder text = new StringBuilder();
        int french = 3 * riches.nextInt(PLACES / 3);
        int far = 3 * riches.nextInt(PLACES / 3) + 1 + riches.nextInt(2);
        text.append("territoires: [lieu-%d, lieu-%d]\n".formatted(french, far));
        text.append("financement:\n  total: ").append((5 + riches.nextInt(896)) * 1000);
        text.append("\n  lignes:\n");
        Set<Integer> funders = new LinkedHashSet<>();
        for (int wanted = 1 + riches.nextInt(6); funders.size() < wanted; ) {
            funders.add(riches.nextInt(ORGANISATIONS));
        }
        int left = 100;
        int lines = funders.size();
        for (int funder : funders) {
            lines--;
            int part = lines == 0 ? left : 1 + riches.nextInt(left - lines);
            left -= part;
            text.append("    - { financeur: Structure %d, part: %d }\n".formatted(funder, part));
        }
        return text.append("soutiens: [s-%d]\n".formatted(riches.nextInt(ORGANISATIONS)))
                .toString();
    }

    private void body(StringBuilder text, String title) {
        text.append("## Origine et présentation de l'initiative\n\n");
        paragraphs(text, 2 + random.nextInt(3));
        text.append(sentence()).append(" (Cf fiche «Déniché pour vous» n°").append(other());
        text.append("). ").append(sentence()).append("\n\n### Les partenaires\n\n");
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            text.append("- **").append(capital(plain(2))).append("** : ");
            text.append(sentence()).append('\n');
        }
        text.append("\n## Rôle des collectivités locales\n\n").append(paragraph());
        text.append(" Voir [le site](https://exemple.org/").append(slug(title, 40));
        text.append(") et Cf fiche n°").append(other()).append(".\n\n> ").append(sentence());
        text.append("\n\n## Financement\n\nMontant total du projet : ");
        text.append(5 + random.nextInt(396)).append(" 000 euros.\n\n");
        text.append("| Financeur | Part |\n| --- | ---: |\n");
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            text.append("| ").append(capital(plain(2))).append(" | ");
            text.append(1 + random.nextInt(60)).append(" % |\n");
        }
        text.append("\n## Perspectives\n\n");
        int steps = 2 + random.nextInt(3);
        for (int i = 1; i <= steps; i++) {
            text.append(i).append(". ").append(sentence()).append('\n');
        }
        text.append('\n');
        paragraphs(text, 1);
    }

    private void paragraphs(StringBuilder text, int wanted) {
        for (int i = 0; i < wanted; i++) {
            text.append(paragraph()).append("\n\n");
        }
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int sentences = 3 + random.nextInt(5); sentences > 0; sentences--) {
            text.append(sentence()).append(sentences > 1 ? " " : "");
        }
        return text.toString();
    }

    private String sentence() {
        StringBuilder text = new StringBuilder();
        for (int left = 6 + random.nextInt(8); left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ");
            text.append(random.nextInt(100) < 80 ? pick(SMALL) + " " : "");
            text.append(dressed(word()));
            text.append(left > 1 && random.nextInt(100) < 7 ? "," : "");
        }
        String end =
                switch (random.nextInt(7)) {
                    case 0 -> " !";
                    case 1 -> " ?";
                    case 2 -> " ;";
                    default -> ".";
                };
        return capital(text + end);
    }

    private String dressed(String word) {
        int chance = random.nextInt(100);
        if (chance < 4) {
            return "**" + word + "**";
        }
        if (chance < 6) {
            return "*" + word + "*";
        }
        return chance < 12 && VOWELS.indexOf(word.charAt(0)) >= 0 ? "l'" + word : word;
    }

    private String plain(int length) {
        StringBuilder text = new StringBuilder(word());
        for (int i = 1; i < length; i++) {
            text.append(' ').append(word());
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

    private int other() {
        return 1 + random.nextInt(count);
    }

    private double between(int least, int most) {
        return least + riches.nextDouble() * (most - least);
    }

    private String pick(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String slug(String text, int most) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(most, plain.length())).replaceAll("^-|-$", "");
    }
}
