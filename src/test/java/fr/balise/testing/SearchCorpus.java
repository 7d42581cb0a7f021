package fr.balise.testing;

import static fr.balise.testing.CorpusWords.pick;
import static fr.balise.testing.CorpusWords.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A made-up French publication to search in: fiches of about 650 words with what makes French hard to search —
/// elisions with both apostrophes, accents, œ, acronyms and their long forms, inclusive spellings, inflections — and
/// some fiches that differ in nothing but their number, so that scores tie.
///
/// The same bytes for the same count, on every machine. Made once per test run: [#site].
public final class SearchCorpus {

    /// As many fiches as the budgets speak of.
    public static final int COUNT = 2000;

    private static final List<String> SMALL =
            split(
                    "le la les de des du un une et en à au pour par sur dans avec que qui est a ont"
                        + " ce leur plus ou il elle se sa ne pas cette ces aux mais où sont nous"
                        + " entre sans chez vers");

    private static final List<String> ELIDED = split("l d l d l d qu s n j c");

    private static final List<String> INCLUSIVE =
            split(
                    "élu·e·s élu.e.s élu-e-s salarié(e)s habitant·e·s agriculteurs-rices"
                            + " formateurs-rices adhérent.e.s citoyen·ne·s acteur·rice·s élu•e•s"
                            + " apprenti(e)s");

    private static final List<String> HEADINGS =
            List.of(
                    "Le contexte",
                    "Ce qui a été fait",
                    "Les effets",
                    "Ce qu'il en reste",
                    "Le financement",
                    "Pourquoi ici ?",
                    "Les partenaires",
                    "Et demain ?");

    private static final List<String> MONTHS =
            split(
                    "janvier février mars avril mai juin juillet août septembre octobre novembre"
                            + " décembre");

    private static final List<String> PLACES =
            split(
                    "Rennes:FR Nantes:FR Grenoble:FR Toulouse:FR Cergy-Pontoise:FR Saint-Étienne:FR"
                            + " Pau:FR Orléans:FR L'Haÿ-les-Roses:FR Longueuil:CA Montréal:CA"
                            + " Gatineau:CA Bethléem:PS Dschang:CM Bafoussam:CM Mopti:ML Bamako:ML"
                            + " Kindia:GN Porto-Novo:BJ Médenine:TN Djerba:TN Dakar:SN Hanoï:VN"
                            + " Bilbao:ES Séville:ES Łódź:PL Tromsø:NO");

    private static final List<List<String>> ACRONYMS =
            List.of(
                    List.of("ESS", "économie sociale et solidaire"),
                    List.of("ONG", "organisation non gouvernementale"),
                    List.of("SCIC", "société coopérative d'intérêt collectif"),
                    List.of("PTCE", "pôle territorial de coopération économique"),
                    List.of("AFD", "Agence française de développement"),
                    List.of("ODD", "objectifs de développement durable"),
                    List.of("CJS", "coopérative jeunesse de services"),
                    List.of("EPCI", "établissement public de coopération intercommunale"));

    private final RandomGenerator random;
    private final CorpusWords words;
    private final List<String> keywords = new ArrayList<>();

    private SearchCorpus() {
        // Named, because the default may change from one Java to the next.
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(2000);
        words = new CorpusWords(random);
        for (int i = 0; i < 150; i++) {
            String word = words.form(random, i);
            keywords.add(i % 3 == 0 ? word + " " + words.any(random) : word);
        }
    }

    private static final class Made {

        static final SiteFixture SITE = make();

        private static SiteFixture make() {
            try {
                Path folder = Files.createTempDirectory("balise-corpus-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
                write(folder.resolve("content"), COUNT);
                return SiteFixture.in(folder).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The publication of [#COUNT] fiches, built: made at the first call, to be read only.
    public static SiteFixture site() {
        return Made.SITE;
    }

    /// Writes a publication, for measures at other sizes: `SearchCorpus folder count`.
    public static void main(String[] words) {
        write(Path.of(words[0]).resolve("content"), Integer.parseInt(words[1]));
    }

    /// Writes a publication.
    ///
    /// @param content the folder, made if need be
    public static void write(Path content, int count) {
        new SearchCorpus().writeAll(content, count);
    }

    private void writeAll(Path content, int count) {
        Folders.write(
                content.resolve("publication.yaml"), "titre: Un fonds de " + count + " fiches\n");
        StringBuilder glossary = new StringBuilder();
        for (List<String> entry : ACRONYMS) {
            glossary.append("- { sigle: ").append(entry.get(0)).append(", forme: \"");
            glossary.append(entry.get(1)).append("\", definition: \"Une définition.\" }\n");
        }
        Folders.write(content.resolve("donnees/glossaire.yaml"), glossary.toString());
        StringBuilder places = new StringBuilder();
        for (String place : PLACES) {
            String[] parts = place.split(":", -1);
            places.append("- { id: p").append(PLACES.indexOf(place)).append(", nom: \"");
            places.append(parts[0]).append("\", pays: ").append(parts[1]).append(" }\n");
        }
        Folders.write(content.resolve("donnees/territoires.yaml"), places.toString());
        String twin = "";
        for (int number = 1; number <= count; number++) {
            // Every hundredth fiche is there three times: same title, same date, same text.
            twin = number % 100 == 1 || number % 100 > 3 ? fiche() : twin;
            Folders.write(
                    content.resolve("fiches/%05d.md".formatted(number)),
                    "---\nnumero: " + number + "\n" + twin);
        }
    }

    private String fiche() {
        List<Integer> topic = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            topic.add(words.topic(random));
        }
        String apostrophe = random.nextBoolean() ? "'" : "’";
        StringBuilder text = new StringBuilder(6000);
        text.append("titre: \"").append(capital(phrase(topic, 3 + random.nextInt(3), apostrophe)));
        text.append(random.nextInt(4) == 0 ? " à " + place() : "").append("\"\n");
        if (random.nextInt(3) == 0) {
            text.append("sous-titre: \"")
                    .append(capital(phrase(topic, 3, apostrophe)))
                    .append("\"\n");
        }
        text.append("resume: \"").append(capital(phrase(topic, 12, apostrophe))).append(".\"\n");
        if (random.nextInt(10) > 0) {
            int year = 2000 + random.nextInt(25);
            text.append("date: ").append(year);
            text.append(random.nextBoolean() ? "-%02d".formatted(1 + random.nextInt(12)) : "");
            text.append('\n');
        }
        text.append("mots-cles: [\"").append(keyword()).append("\", \"").append(keyword());
        text.append("\"]\nterritoires: [p")
                .append(random.nextInt(PLACES.size()))
                .append("]\n---\n\n");
        paragraphs(text, topic, apostrophe);
        for (int i = random.nextInt(3); i < HEADINGS.size(); i += 1 + random.nextInt(3)) {
            text.append("\n## ").append(HEADINGS.get(i)).append("\n\n");
            paragraphs(text, topic, apostrophe);
        }
        return text.toString();
    }

    private void paragraphs(StringBuilder text, List<Integer> topic, String apostrophe) {
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            for (int sentences = 3 + random.nextInt(4); sentences > 0; sentences--) {
                text.append(capital(phrase(topic, 5 + random.nextInt(8), apostrophe)));
                text.append(random.nextInt(8) == 0 ? " ! " : ". ");
            }
            text.append("\n\n");
        }
    }

    /// Content words with the small words between them.
    private String phrase(List<Integer> topic, int length, String apostrophe) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i > 0 ? " " : "");
            String word = word(topic);
            if ("aeiouyéêèâîôœh".indexOf(word.charAt(0)) >= 0 && random.nextInt(3) > 0) {
                text.append(pick(random, ELIDED)).append(apostrophe);
            } else if (random.nextInt(5) > 0) {
                text.append(pick(random, SMALL)).append(' ');
                text.append(random.nextInt(3) == 0 ? pick(random, SMALL) + " " : "");
            }
            text.append(word);
        }
        return text.toString();
    }

    private String word(List<Integer> topic) {
        return switch (random.nextInt(120)) {
            case 0 -> place();
            case 1 -> pick(random, INCLUSIVE);
            case 2 -> ACRONYMS.get(random.nextInt(ACRONYMS.size())).get(random.nextInt(2));
            case 3 -> "le " + (1 + random.nextInt(28)) + " " + pick(random, MONTHS) + " " + year();
            case 4 -> (1 + random.nextInt(99)) + " % en " + year();
            case 5 -> "E.S.S.";
            case 6 -> "« " + words.any(random) + " »";
            case 7 -> words.name(random);
            default ->
                    random.nextInt(5) < 2
                            ? words.form(random, topic.get(random.nextInt(topic.size())))
                            : words.any(random);
        };
    }

    private String keyword() {
        return keywords.get((int) (keywords.size() * Math.pow(random.nextDouble(), 2)));
    }

    private String place() {
        return split(pick(random, PLACES).replace(':', ' ')).get(0);
    }

    private int year() {
        return 1990 + random.nextInt(40);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
