package fr.balise.search.query;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Language;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.FieldWeights;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchIndex;
import fr.balise.search.index.SearchSection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Documents to search, written by hand or by chance.
final class QueryCorpus {

    static final List<List<String>> SYNONYMS =
            List.of(
                    List.of("ESS", "économie sociale et solidaire"),
                    List.of("AMAP", "association pour le maintien d’une agriculture paysanne"),
                    List.of("vélo", "bicyclette", "deux roues"));

    private static final List<String> WORDS =
            List.of(
                    ("coopération coopérative coopératives coopérer copie école écoles quartier"
                         + " quartiers jardin jardins partagé partagés énergie énergies solaire"
                         + " œuvre cœur association associations l’habitat d’insertion ESS économie"
                         + " sociale solidaire AMAP vélo bicyclette Mali Bénin Rennes élu·e·s"
                         + " habitant·e·s salarié(e)s atelier ateliers cuisine cantine recyclerie"
                         + " ressourcerie monnaie locale prix libre commerce équitable tourisme"
                         + " mobilité covoiturage lecture bibliothèque ludothèque")
                            .split(" "));

    private static final List<String> SMALL =
            List.of("le", "de", "et", "la", "des", "en", "pour", "les");

    private QueryCorpus() {}

    static SearchIndex index(List<SearchDocument> documents) {
        return SearchIndex.of(
                documents,
                WordAnalysis.of(Language.FR, Map.of("copie", "copie"), SYNONYMS),
                new FieldWeights(30, 8, 4, 1));
    }

    /// A document without anything but a title and sections `id|heading|text`.
    static SearchDocument document(String address, String title, String... sections) {
        return document(address, title, List.of(), Optional.empty(), "", sections);
    }

    static SearchDocument document(
            String address,
            String title,
            List<String> keywords,
            Optional<String> year,
            String summary,
            String... sections) {
        List<SearchSection> parts = new ArrayList<>();
        for (String section : sections) {
            String[] part = section.split("\\|", -1);
            parts.add(new SearchSection(part[0], part[1], part[2]));
        }
        return new SearchDocument(
                new SitePath(address),
                "fiche",
                Optional.empty(),
                title,
                year,
                keywords,
                List.of(),
                List.of(),
                year,
                title,
                String.join("\n", keywords),
                summary,
                parts);
    }

    /// So many documents made by chance, always the same ones.
    static List<SearchDocument> byChance(int count) {
        Random random = new Random(11);
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] sections = new String[1 + random.nextInt(4)];
            for (int s = 0; s < sections.length; s++) {
                String heading = s == 0 ? "" : text(random, 3);
                String id = s == 0 ? "" : "s" + s;
                sections[s] = id + "|" + heading + "|" + text(random, 5 + random.nextInt(120));
            }
            documents.add(
                    document(
                            "fiches/" + i + ".html",
                            text(random, 2 + random.nextInt(6)),
                            random.nextInt(3) == 0 ? List.of() : List.of(text(random, 2)),
                            Optional.of(Integer.toString(2000 + random.nextInt(25))),
                            random.nextInt(3) == 0 ? "" : text(random, 12),
                            sections));
        }
        return documents;
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            boolean small = random.nextInt(3) == 0;
            List<String> from = small ? SMALL : WORDS;
            // The smaller of two is more often small: some words are frequent, others rare.
            int which = Math.min(random.nextInt(from.size()), random.nextInt(from.size()));
            text.append(i == 0 ? "" : " ").append(from.get(which));
            if (!small && random.nextInt(20) == 0) {
                text.append(random.nextInt(200));
            }
        }
        return text.toString();
    }
}
