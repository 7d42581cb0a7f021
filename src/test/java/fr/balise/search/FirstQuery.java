package fr.balise.search;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.query.Answer;
import fr.balise.search.query.Correction;
import fr.balise.search.query.Hit;
import fr.balise.search.query.Plan;
import fr.balise.search.query.Searcher;
import fr.balise.testing.Folders;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteServer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which files of a site a reader's first query fetches, and how many bytes they are on the wire: reckoned from the
/// files, without a browser.
final class FirstQuery {

    private static final int GROUP = 128;

    // Places in the boot file.
    private static final int ABOUT = 2;
    private static final int TERMS = 5;
    private static final int FORMS = 6;
    private static final int TEXTS = 8;

    private final SearchedSite site;
    private final List<Shard> terms;
    private final List<Shard> forms;
    private final List<String> texts;
    private final Map<String, Integer> sizes = new HashMap<>();

    FirstQuery(SearchedSite site) {
        this.site = site;
        String script = Folders.text(site.folder().resolve("recherche/boot.js"));
        String data = script.substring(script.indexOf('['), script.lastIndexOf(')'));
        List<Json> boot = items(items(JsonText.read(data).orElseThrow()).get(ABOUT));
        this.terms = shards(boot.get(TERMS));
        this.forms = shards(boot.get(FORMS));
        this.texts = items(boot.get(TEXTS)).stream().map(FirstQuery::text).toList();
    }

    private record Shard(String bound, String hash) {}

    private static List<Shard> shards(Json list) {
        return items(list).stream()
                .map(one -> new Shard(text(items(one).get(0)), text(items(one).get(1))))
                .toList();
    }

    private static List<Json> items(Json list) {
        return ((Json.Arr) list).items();
    }

    private static String text(Json text) {
        return ((Json.Str) text).value();
    }

    /// The files that a query of nothing but words fetches, below `recherche/`.
    ///
    /// The last word of a query is open: its forms are looked at, to tell whether it is complete.
    Set<String> files(String query) {
        Set<String> files = new TreeSet<>(List.of("balise.js", "boot.js"));
        Plan plan = new Searcher(site.search().index()).plan(query);
        Set<String> wanted = new TreeSet<>();
        plan.clauses().forEach(clause -> wanted.addAll(clause.terms()));
        WordAnalysis words = site.search().index().words();
        List<Token> tokens = words.tokens(query);
        tokens.forEach(token -> token.words().forEach((Word word) -> wanted.add(word.term())));
        wanted.forEach(term -> files.add(file("s", terms, place(terms, term))));
        List<Word> last = tokens.getLast().words();
        if (last.size() == 1) {
            String folded = WordAnalysis.fold(last.get(0).form());
            if (folded.length() > 2) {
                files.addAll(forms(folded));
            }
        }
        for (Correction correction : plan.corrections()) {
            files.addAll(forms(WordAnalysis.fold(correction.form()).substring(0, 1)));
        }
        Answer answer = site.search().answer(query, SearchedSite.LIMIT);
        for (Hit hit : answer.hits()) {
            int number = site.documents().indexOf(hit.document());
            files.add("t/" + number + "-" + texts.get(number / GROUP) + ".js");
        }
        return files;
    }

    /// The bytes of these files on the wire.
    int bytes(Collection<String> files) {
        return files.stream().mapToInt(this::bytes).sum();
    }

    private int bytes(String file) {
        return sizes.computeIfAbsent(
                file,
                name ->
                        SiteServer.gzip(
                                        Folders.bytes(
                                                site.folder().resolve("recherche").resolve(name)))
                                .length);
    }

    private Set<String> forms(String prefix) {
        Set<String> files = new TreeSet<>();
        int last = place(forms, prefix + "\uFFFF");
        for (int number = place(forms, prefix); number <= last; number++) {
            files.add(file("f", forms, number));
        }
        return files;
    }

    private static String file(String kind, List<Shard> shards, int number) {
        return kind + number + "-" + shards.get(number).hash() + ".js";
    }

    /// The last shard that does not begin after a key.
    private static int place(List<Shard> shards, String key) {
        int place = 0;
        while (place + 1 < shards.size() && shards.get(place + 1).bound().compareTo(key) <= 0) {
            place++;
        }
        return place;
    }
}
