package fr.balise.publication;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Document;
import fr.balise.markdown.Mention;
import fr.balise.markdown.RawHtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A publication that was linked, and how, so that a document can take the place of its earlier self without all others being
/// linked again.
///
/// @param resolver knows what there is to speak of
/// @param before what was noticed before single documents
/// @param outcomes of each document of the publication, in its order
/// @param after what was noticed after them
record Linkage(
        DocumentResolver resolver,
        List<Diagnostic> before,
        List<Outcome<Resolved>> outcomes,
        List<Diagnostic> after,
        Publication publication) {

    Outcome<Publication> outcome() {
        List<Diagnostic> problems = new ArrayList<>(before);
        outcomes.forEach(outcome -> problems.addAll(outcome.diagnostics()));
        problems.addAll(after);
        return new Outcome<>(publication, problems);
    }

    /// The same with some documents in place of their earlier selves; empty where one of them has changed anything that
    /// others know of it: what it is called, what it declares, what it speaks of, what links can name in it.
    ///
    /// @param changed by the paths of their files
    Optional<Linkage> with(Map<String, Document> changed) {
        List<Outcome<Resolved>> all = new ArrayList<>(outcomes);
        List<LinkedDocument> documents = new ArrayList<>(publication.documents());
        int put = 0;
        for (int i = 0; i < all.size() && put < changed.size(); i++) {
            Resolved old = all.get(i).value();
            Document young = changed.get(old.document().origin().path());
            if (young == null) {
                continue;
            }
            if (!isTheSameOutside(old.document(), young)
                    || !Linker.card(young, old.card().address()).equals(old.card())) {
                return Optional.empty();
            }
            Outcome<Resolved> resolved = resolver.resolve(young, old.card());
            if (!speaksOfTheSame(old, resolved.value())) {
                return Optional.empty();
            }
            all.set(i, resolved);
            documents.set(i, documents.get(i).with(resolved.value()));
            put++;
        }
        return put == changed.size()
                ? Optional.of(
                        new Linkage(
                                resolver, before, all, after, publication.withDocuments(documents)))
                : Optional.empty();
    }

    /// Whether two versions of a document declare the same, at the same places, and have the same sections to name.
    private static boolean isTheSameOutside(Document old, Document young) {
        return old.type() == young.type()
                && old.origin().equals(young.origin())
                && old.identity().equals(young.identity())
                && old.frontMatter().equals(young.frontMatter())
                && isTheSameFiche(old, young)
                && old.body().ids().equals(young.body().ids())
                && old.body().hiddenTitleId().equals(young.body().hiddenTitleId())
                && old.body().levers().equals(young.body().levers())
                && literals(old).equals(literals(young));
    }

    private static boolean isTheSameFiche(Document old, Document young) {
        return !(old instanceof Document.Fiche was)
                || (young instanceof Document.Fiche is
                        && was.number() == is.number()
                        && was.series().equals(is.series()));
    }

    private static List<String> literals(Document document) {
        return document.body().rawHtml().stream().map(RawHtml::literal).toList();
    }

    private static boolean speaksOfTheSame(Resolved old, Resolved young) {
        return old.links().equals(young.links())
                && mentions(old).equals(mentions(young))
                && old.rawLinks().equals(young.rawLinks())
                && old.keywords().equals(young.keywords())
                && old.territories().equals(young.territories())
                && old.supporters().equals(young.supporters())
                && old.picture().equals(young.picture())
                && old.acronyms().equals(young.acronyms())
                && old.between().equals(young.between());
    }

    /// The kinds of all mentions: those that lead nowhere are told apart by nothing else.
    private static List<Class<? extends Mention>> mentions(Resolved one) {
        List<Class<? extends Mention>> kinds = new ArrayList<>();
        one.document().body().mentions().forEach(mention -> kinds.add(mention.getClass()));
        return kinds;
    }
}
