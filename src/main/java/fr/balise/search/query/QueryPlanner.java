package fr.balise.search.query;

import fr.balise.search.analysis.Expression;
import fr.balise.search.analysis.Synonyms;
import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.Word;
import fr.balise.search.index.SearchIndex;
import fr.balise.search.query.QueryTokens.Placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks up the words of a query: items → [Plan].
///
/// Example: `ess quratier -Mali` → the clauses `ess` and `quartier` (boost 0.875), and an exclusion.
final class QueryPlanner {

    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final Expansion expansion;
    private final FacetLabels labels;
    private final Synonyms synonyms;
    private final Set<String> canonical;

    QueryPlanner(SearchIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.expansion = new Expansion(index.words(), index.forms(), vocabulary);
        this.labels = FacetLabels.of(index.facets());
        this.synonyms = index.words().synonyms();
        this.canonical =
                synonyms.expressions().stream()
                        .map(Expression::canonical)
                        .collect(Collectors.toUnmodifiableSet());
    }

    Plan plan(List<QueryItem> items, Effort effort) {
        return new Draft(effort).of(items);
    }

    /// A plan in the making.
    private final class Draft {

        private final Effort effort;
        private final QueryTokens tokens = new QueryTokens(index.words());
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Condition.InOrder> phrases = new ArrayList<>();
        private final List<Condition> filters = new ArrayList<>();
        private final List<Condition> exclusions = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();

        /// Word items side by side, in which synonyms are looked for.
        private final List<Placed> run = new ArrayList<>();

        private Draft(Effort effort) {
            this.effort = effort;
        }

        Plan of(List<QueryItem> items) {
            items.forEach(this::add);
            endRun();
            return new Plan(clauses, phrases, filters, exclusions, corrections);
        }

        private void add(QueryItem item) {
            switch (item) {
                case QueryItem.Words(var text, var open) -> run.addAll(tokens.of(text, open));
                case QueryItem.Phrase(var text) -> phrase(tokens.of(text, false));
                case QueryItem.InTitle(var text, var open) -> inTitle(tokens.of(text, open));
                case QueryItem.Filter(var facet, var value, var whole) ->
                        labels.condition(facet, value, whole)
                                .ifPresent(
                                        filter -> {
                                            endRun();
                                            filters.add(filter);
                                        });
                case QueryItem.Without(var excluded) ->
                        excluded(excluded)
                                .ifPresent(
                                        condition -> {
                                            endRun();
                                            exclusions.add(condition);
                                        });
            }
        }

        private void endRun() {
            clauses.addAll(clauses(run));
            run.clear();
        }

        private void phrase(List<Placed> words) {
            if (!words.isEmpty()) {
                endRun();
                Condition.InOrder phrase = inOrder(words);
                phrase.places().forEach(place -> clauses.add(exactly(place.terms())));
                phrases.add(phrase);
            }
        }

        private void inTitle(List<Placed> words) {
            if (!words.isEmpty()) {
                endRun();
                List<Clause> wanted = clauses(words);
                clauses.addAll(wanted);
                wanted.forEach(clause -> filters.add(new Condition.InTitle(clause.terms())));
            }
        }

        private List<Clause> clauses(List<Placed> words) {
            return merged(words).stream().map(this::clause).toList();
        }

        private Clause clause(Element element) {
            return switch (element) {
                case Element.Named(var term) -> exactly(List.of(term));
                case Element.Single(var word) -> {
                    Expansion.Expanded expanded =
                            expansion.expand(word.token(), word.open(), effort);
                    expanded.nearest()
                            .map(form -> new Correction(word.written(), form))
                            .ifPresent(corrections::add);
                    yield expanded.clause();
                }
            };
        }

        /// What an excluded item takes away; nothing for one without words.
        private Optional<Condition> excluded(QueryItem item) {
            return switch (item) {
                case QueryItem.Words(var text, _) ->
                        all(
                                merged(tokens.of(text, false)).stream()
                                        .<Condition>map(one -> new Condition.Anywhere(terms(one)))
                                        .toList());
                case QueryItem.InTitle(var text, _) ->
                        all(
                                merged(tokens.of(text, false)).stream()
                                        .<Condition>map(one -> new Condition.InTitle(terms(one)))
                                        .toList());
                case QueryItem.Phrase(var text) ->
                        Optional.of(tokens.of(text, false))
                                .filter(words -> !words.isEmpty())
                                .map(QueryPlanner.this::inOrder);
                case QueryItem.Filter(var facet, var value, var whole) ->
                        labels.condition(facet, value, whole);
                case QueryItem.Without twice ->
                        throw new IllegalArgumentException(twice.toString());
            };
        }
    }

    /// A word of a query, or several that together name one thing.
    private sealed interface Element {

        record Single(Placed word) implements Element {}

        record Named(String canonical) implements Element {}
    }

    /// The words with every known expression among them replaced by its canonical term, from the left, the longest
    /// first.
    private List<Element> merged(List<Placed> words) {
        List<Token> tokens = words.stream().map(Placed::token).toList();
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int here = at;
            Optional<Synonyms.Match> match =
                    synonyms.at(tokens, here).stream()
                            .filter(one -> isKnown(one.expression().canonical()))
                            .findFirst();
            Optional<String> name =
                    match.map(found -> found.expression().canonical())
                            .or(() -> canonicalOf(tokens.get(here)));
            if (name.isPresent()) {
                elements.add(new Element.Named(name.get()));
            } else if (words.get(here).hasWord()) {
                elements.add(new Element.Single(words.get(here)));
            }
            at = match.map(Synonyms.Match::end).orElse(at + 1);
        }
        return elements;
    }

    /// The canonical term that a token is indexed by as it stands.
    private Optional<String> canonicalOf(Token token) {
        return token.words().stream()
                .map(Word::term)
                .filter(canonical::contains)
                .filter(this::isKnown)
                .findFirst();
    }

    private boolean isKnown(String term) {
        return vocabulary.documents(term) > 0;
    }

    private List<String> terms(Element element) {
        return switch (element) {
            case Element.Named(var term) -> List.of(term);
            case Element.Single(var word) -> expansion.own(word.token());
        };
    }

    private Condition.InOrder inOrder(List<Placed> words) {
        return new Condition.InOrder(
                words.stream()
                        .filter(Placed::hasWord)
                        .map(
                                word ->
                                        new Condition.Place(
                                                word.position(), expansion.own(word.token())))
                        .toList());
    }

    private static Optional<Condition> all(List<Condition> conditions) {
        return conditions.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(conditions));
    }

    private static Clause exactly(List<String> terms) {
        return new Clause(terms.stream().map(term -> new Alternative(term, 1)).toList());
    }
}
