package fr.balise.search;

import fr.balise.search.RelevanceQueries.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How well a searcher answers a list of queries: the share whose expected document comes first, and every miss with what
/// came instead.
///
/// @param answers one per query
record RelevanceReport(List<Answer> answers) {

    /// How many results are looked at.
    static final int TOP = 3;

    RelevanceReport {
        answers = List.copyOf(answers);
    }

    /// What was found.
    ///
    /// @param file below the content, as queries name it
    /// @param title for whoever reads a miss
    record Found(String file, String title) {}

    /// A query and the first results.
    record Answer(Query query, List<Found> found) {

        Answer {
            found = List.copyOf(found);
        }

        boolean first() {
            return !found.isEmpty() && query.expected().contains(found.getFirst().file());
        }

        boolean inTop() {
            return found.stream().anyMatch(result -> query.expected().contains(result.file()));
        }

        private void tell(StringBuilder told) {
            told.append("  ").append(query.text()).append(" [").append(query.kind()).append("]");
            told.append(inTop() ? ", not first: " : ", NOT FOUND: ");
            told.append(String.join(" or ", query.expected()));
            for (Found result : found) {
                told.append("\n      ").append(result.title());
                told.append(" (").append(result.file()).append(")");
            }
            told.append(found.isEmpty() ? "\n      nothing\n" : "\n");
        }
    }

    /// Asks every query.
    ///
    /// @param search the first [#TOP] results of a query
    static RelevanceReport of(List<Query> queries, Function<String, List<Found>> search) {
        List<Answer> answers = new ArrayList<>();
        for (Query query : queries) {
            answers.add(new Answer(query, search.apply(query.text())));
        }
        return new RelevanceReport(answers);
    }

    /// The share of the queries whose expected document comes first, from 0 to 1.
    double first() {
        return answers.stream().filter(Answer::first).count() / (double) answers.size();
    }

    /// The queries whose expected document is not among the first [#TOP].
    List<Query> missed() {
        return answers.stream().filter(answer -> !answer.inTop()).map(Answer::query).toList();
    }

    /// The share of the queries whose expected document is among the first [#TOP], from 0 to 1.
    private double inTop() {
        return answers.stream().filter(Answer::inTop).count() / (double) answers.size();
    }

    /// Both shares in per cent, then every query whose expected document is not the first.
    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        told.append(answers.size()).append(" queries, first ").append(perCent(first()));
        told.append(", in the top ").append(TOP).append(' ').append(perCent(inTop())).append('\n');
        answers.stream().filter(answer -> !answer.first()).forEach(answer -> answer.tell(told));
        return told.toString();
    }

    private static String perCent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
