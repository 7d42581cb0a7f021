package fr.balise.compare;

import fr.balise.compare.FactChange.Fact;
import fr.balise.compare.Stretch.Side;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;
import fr.balise.document.Document;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of a document, or of the whole publication, before and after.
final class FactDiff {

    private final List<FactChange> changes = new ArrayList<>();

    private FactDiff() {}

    /// The facts of a document that changed.
    static List<FactChange> of(LinkedDocument before, LinkedDocument after, Language language) {
        FactDiff facts = new FactDiff();
        Document old = before.document();
        Document young = after.document();
        facts.add(Fact.TYPE, old.type().word(), young.type().word());
        facts.add(Fact.NUMBER, number(before), number(after));
        facts.add(Fact.SERIES, series(before), series(after));
        facts.add(Fact.TITLE, old.title(), young.title());
        facts.add(
                Fact.SUBTITLE,
                old.identity().subtitle().orElse(""),
                young.identity().subtitle().orElse(""));
        facts.add(
                Fact.DATE,
                old.frontMatter().date().map(date -> date.in(language)).orElse(""),
                young.frontMatter().date().map(date -> date.in(language)).orElse(""));
        facts.addTerms(Fact.KEYWORDS, names(before.keywords()), names(after.keywords()));
        facts.addTerms(Fact.TERRITORIES, names(before.territories()), names(after.territories()));
        // A summary that is the beginning of the text changes with the text, and is told there.
        if (old.frontMatter().summary().isPresent() || young.frontMatter().summary().isPresent()) {
            facts.add(
                    Fact.SUMMARY,
                    old.identity().summary().orElse(""),
                    young.identity().summary().orElse(""));
        }
        facts.add(Fact.LANGUAGE, old.identity().language(), young.identity().language());
        return List.copyOf(facts.changes);
    }

    /// The facts of the publication that changed.
    static List<FactChange> of(Publication before, Publication after, Matches matches) {
        FactDiff facts = new FactDiff();
        PublicationConfig old = before.config();
        PublicationConfig young = after.config();
        facts.add(Fact.TITLE, before.title(), after.title());
        facts.add(Fact.SUBTITLE, old.subtitle().orElse(""), young.subtitle().orElse(""));
        facts.add(Fact.SUMMARY, old.summary().orElse(""), young.summary().orElse(""));
        facts.add(Fact.LANGUAGE, old.language(), young.language());
        facts.add(Fact.EDITION, edition(old), edition(young));
        facts.add(
                Fact.PUBLISHER,
                old.publisher().map(PublicationConfig.Publisher::name).orElse(""),
                young.publisher().map(PublicationConfig.Publisher::name).orElse(""));
        facts.add(
                Fact.LICENCE,
                old.licence().map(Object::toString).orElse(""),
                young.licence().map(Object::toString).orElse(""));
        facts.add(Fact.THEME, old.theme(), young.theme());
        facts.addOrder(before, matches);
        return List.copyOf(facts.changes);
    }

    private static String number(LinkedDocument one) {
        return one.card().number().map(number -> Integer.toString(number)).orElse("");
    }

    private static String series(LinkedDocument one) {
        return one.card().series().orElse("");
    }

    private static String edition(PublicationConfig config) {
        return config.currentEdition().map(PublicationConfig.Edition::name).orElse("");
    }

    private static List<String> names(List<Term.Ref> terms) {
        return terms.stream().map(Term.Ref::name).toList();
    }

    private void add(Fact fact, String before, String after) {
        if (!Words.key(before).equals(Words.key(after))) {
            changes.add(new FactChange(fact, WordDiff.of(before, after)));
        }
    }

    /// Terms are told one by one: those that left, those that stayed, those that came.
    private void addTerms(Fact fact, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        List<Stretch> words = new ArrayList<>();
        for (Runs.Run run : Runs.of(before, after).list()) {
            before.subList(run.fromOld(), run.toOld())
                    .forEach(
                            term -> {
                                if (!run.same()) {
                                    term(words, Side.BEFORE, term);
                                }
                            });
            after.subList(run.fromNew(), run.toNew())
                    .forEach(term -> term(words, run.same() ? Side.BOTH : Side.AFTER, term));
        }
        changes.add(new FactChange(fact, words));
    }

    private static void term(List<Stretch> words, Side side, String term) {
        if (!words.isEmpty()) {
            words.add(new Stretch(Side.BOTH, ", "));
        }
        words.add(new Stretch(side, term));
    }

    /// Whether the documents of both states are read in another order.
    private void addOrder(Publication before, Matches matches) {
        List<String> after = new ArrayList<>();
        matches.pairs().forEach(pair -> after.add(pair.after().document().title()));
        List<String> old = new ArrayList<>();
        for (LinkedDocument one : before.documents()) {
            Optional<LinkedDocument> same = matches.after(one);
            same.ifPresent(found -> old.add(found.document().title()));
        }
        if (!old.equals(after)) {
            List<Stretch> words = new ArrayList<>();
            Runs runs = Runs.of(old, after);
            for (Runs.Run run : runs.list()) {
                if (!run.same()) {
                    old.subList(run.fromOld(), run.toOld())
                            .forEach(title -> term(words, Side.BEFORE, title));
                    after.subList(run.fromNew(), run.toNew())
                            .forEach(title -> term(words, Side.AFTER, title));
                }
            }
            changes.add(new FactChange(Fact.ORDER, words));
        }
    }
}
