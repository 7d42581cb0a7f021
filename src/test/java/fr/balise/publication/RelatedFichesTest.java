package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.document.DocumentType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Fiches that share key words, against scores kept in a map.
class RelatedFichesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 120, 121, 122, 700})
    void the_related_fiches_are_those_of_the_highest_scores(int count) {
        Random random = new Random(count);
        List<Classifier.Use> fiches =
                IntStream.range(0, count).mapToObj(number -> fiche(number, random)).toList();
        RelatedFiches related = new RelatedFiches(fiches);

        for (int i = 0; i < count; i++) {
            assertThat(related.of(fiches.get(i).card().address())).isEqualTo(byScores(i, fiches));
        }
        assertThat(related.of(new SitePath("autre.html"))).isEmpty();
    }

    /// Word 0 is on nearly all fiches, word 39 on few.
    private static Classifier.Use fiche(int number, Random random) {
        List<Term.Ref> words = new ArrayList<>();
        for (int word : random.ints(random.nextInt(6), 0, 40).distinct().toArray()) {
            words.add(word(random.nextInt(40) < word ? 0 : word));
        }
        return new Classifier.Use(
                new DocumentCard(
                        new SitePath("fiches/" + number + ".html"),
                        DocumentType.FICHE,
                        Optional.of(number + 1),
                        Optional.of("s"),
                        "fr",
                        "t",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                words.stream().distinct().toList());
    }

    private static Term.Ref word(int word) {
        return new Term.Ref(
                "m" + word,
                Optional.empty(),
                new SitePath("mots-cles/m" + word + ".html"),
                Optional.empty());
    }

    private static List<DocumentCard> byScores(int position, List<Classifier.Use> fiches) {
        Map<Integer, Double> scores = new HashMap<>();
        for (Term.Ref word : fiches.get(position).terms()) {
            List<Integer> all =
                    IntStream.range(0, fiches.size())
                            .filter(i -> fiches.get(i).terms().contains(word))
                            .boxed()
                            .toList();
            int from = Math.clamp(all.indexOf(position) - 60, 0, Math.max(0, all.size() - 120));
            for (int other : all.subList(from, Math.min(all.size(), from + 120))) {
                scores.merge(other, 1.0 / all.size(), Double::sum);
            }
        }
        scores.remove(position);
        TreeSet<Integer> best =
                new TreeSet<>(
                        Comparator.<Integer>comparingDouble(i -> -scores.getOrDefault(i, 0.0))
                                .thenComparingInt(i -> Math.abs(i - position))
                                .thenComparingInt(i -> i));
        best.addAll(scores.keySet());
        return best.stream().limit(4).map(i -> fiches.get(i).card()).toList();
    }
}
