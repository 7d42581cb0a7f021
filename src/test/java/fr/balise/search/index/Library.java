package fr.balise.search.index;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Language;
import fr.balise.search.analysis.WordAnalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Documents to index, written by hand or by chance.
final class Library {

    static final FieldWeights WEIGHTS = new FieldWeights(30, 8, 4, 1);

    private static final String[] WORDS =
            ("coopération coopérative quartier jardin énergie œuvre école l’économie d’été élu·e·s"
                            + " sociale solidaire ESS E.S.S. de la les un en pour 2024 n°56 ﬁn")
                    .split(" ");

    private Library() {}

    static SearchIndex index(List<SearchDocument> documents) {
        return SearchIndex.of(documents, words(), WEIGHTS);
    }

    static List<ScriptFile> export(List<SearchDocument> documents) {
        return export(
                documents.stream().map(SearchSource::of).toList(), WordMemory.none(), file -> file);
    }

    static List<ScriptFile> export(
            List<SearchSource> documents, WordMemory memory, HandOver<ScriptFile> handOver) {
        return Export.of(documents, words(), WEIGHTS, memory, handOver);
    }

    private static WordAnalysis words() {
        return WordAnalysis.of(
                Language.FR,
                Map.of("copier", "copie"),
                List.of(List.of("ESS", "économie sociale et solidaire")));
    }

    static SearchDocument document(String address, String title, String tags, String... texts) {
        List<SearchSection> sections = new ArrayList<>();
        for (String text : texts) {
            String heading = sections.isEmpty() ? "" : "Suite " + sections.size();
            sections.add(new SearchSection(heading.replace(' ', '-'), heading, text));
        }
        return new SearchDocument(
                new SitePath(address),
                "fiche",
                Optional.empty(),
                title,
                Optional.of("2019-06"),
                tags.lines().toList(),
                List.of(),
                List.of("France"),
                Optional.of("2019"),
                title,
                tags,
                "",
                sections);
    }

    static List<SearchDocument> random(int count, long seed) {
        Random random = new Random(seed);
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(
                    document(
                            "fiches/" + i + ".html",
                            words(random, 5),
                            i % 3 == 0 ? "" : words(random, 2) + "\n" + words(random, 1),
                            words(random, random.nextInt(300)),
                            words(random, 40)));
        }
        return documents;
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            if (random.nextInt(4) == 0) {
                text.append("mot")
                        .append((char) ('a' + random.nextInt(26)))
                        .append(random.nextInt(90));
            } else {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
        }
        return text.toString();
    }
}
