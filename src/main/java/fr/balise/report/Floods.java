package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which of many diagnostics that say the same a person reads.
///
/// Alike are those of one rule in one file whose messages differ only in what they quote, in numbers and in what stands
/// after a colon. Of errors twenty are told, of others eight, and no fewer than all where just one would be left out.
///
/// @param told what is told, in its order
/// @param leftOut how many alike are left out after the last one told
record Floods(List<Diagnostic> told, Map<Diagnostic, Integer> leftOut) {

    private static final int ERRORS = 20;
    private static final int OTHERS = 8;

    /// What the author's own words are in a message.
    private static final Pattern OWN =
            Pattern.compile(
                    "«[^»]*»|`[^`]*`|\"[^\"]*\"|“[^”]*”|\\d+|(?<=\\s:|:\\s).*", Pattern.DOTALL);

    Floods {
        told = List.copyOf(told);
        leftOut = Map.copyOf(leftOut);
    }

    private record Sort(Rule rule, String file, String pattern) {

        static Sort of(Diagnostic diagnostic) {
            String pattern = OWN.matcher(diagnostic.message().fr()).replaceAll("");
            return new Sort(diagnostic.rule(), diagnostic.location().file(), pattern);
        }
    }

    /// Everything, nothing left out.
    static Floods none(List<Diagnostic> diagnostics) {
        return new Floods(diagnostics, Map.of());
    }

    /// What is told of a list.
    static Floods in(List<Diagnostic> diagnostics) {
        List<Sort> sorts = diagnostics.stream().map(Sort::of).toList();
        Map<Sort, Integer> counts = new HashMap<>();
        sorts.forEach(sort -> counts.merge(sort, 1, Integer::sum));
        Map<Sort, Integer> seen = new HashMap<>();
        Map<Diagnostic, Integer> leftOut = new HashMap<>();
        List<Diagnostic> told = new ArrayList<>();
        for (int i = 0; i < sorts.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            Sort sort = sorts.get(i);
            int all = counts.getOrDefault(sort, 0);
            int most = diagnostic.severity() == Severity.ERROR ? ERRORS : OTHERS;
            int number = seen.merge(sort, 1, Integer::sum);
            boolean cut = all > most + 1;
            if (!cut || number <= most) {
                told.add(diagnostic);
            }
            if (cut && number == most) {
                leftOut.put(diagnostic, all - most);
            }
        }
        return new Floods(told, leftOut);
    }

    /// The line after a diagnostic that stands for others; empty for most.
    String line(Diagnostic last, Language language) {
        int more = leftOut.getOrDefault(last, 0);
        return more == 0
                ? ""
                : new Wording(
                                "… et "
                                        + more
                                        + " autres comme celui-ci dans ce fichier ; --all les"
                                        + " montre tous",
                                "… and "
                                        + more
                                        + " more like this in this file; --all shows them"
                                        + " all")
                        .in(language);
    }
}
