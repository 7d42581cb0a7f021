package fr.balise.publication;

import fr.balise.catalog.Acronym;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.DataFile;
import fr.balise.catalog.Organisation;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Document;
import fr.balise.markdown.AcronymFinder;
import fr.balise.markdown.Mention;
import fr.balise.yaml.Located;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds what one document speaks of, once it is known what there is: document → [Resolved]. Safe to ask from several
/// threads.
final class DocumentResolver {

    private final Classifier classifier;
    private final MentionResolver mentions;
    private final Pictures pictures;
    private final Catalog catalog;
    private final NearestIndex organisations;
    private final AcronymFinder acronyms;

    DocumentResolver(
            Classifier classifier,
            MentionResolver mentions,
            Pictures pictures,
            Catalog catalog,
            NearestIndex organisations) {
        this.classifier = classifier;
        this.mentions = mentions;
        this.pictures = pictures;
        this.catalog = catalog;
        this.organisations = organisations;
        this.acronyms =
                new AcronymFinder(
                        catalog.acronyms().stream()
                                .map(Acronym::acronym)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /// @param card what others say of the document
    Outcome<Resolved> resolve(Document document, DocumentCard card) {
        List<Diagnostic> found = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Integer> between = new ArrayList<>();
        for (Mention mention : document.body().mentions()) {
            links.add(mentions.resolve(document, mention, found::add));
            if (mention instanceof Mention.FicheMention fiche) {
                between.addAll(fiche.between());
            }
        }
        Resolved resolved =
                new Resolved(
                        document,
                        card,
                        links,
                        RawLinks.of(document, mentions, found::add),
                        classifier.keywords(document, found::add),
                        classifier.territories(document, found::add),
                        supporters(document, found),
                        pictures.of(document, found::add),
                        document.body().acronyms(acronyms),
                        between);
        return new Outcome<>(resolved, found);
    }

    private List<Organisation> supporters(Document document, List<Diagnostic> found) {
        List<Organisation> supporters = new ArrayList<>();
        for (Located<String> id : document.frontMatter().supporters()) {
            Optional<Organisation> organisation = catalog.organisation(id.value());
            organisation.ifPresent(supporters::add);
            if (organisation.isEmpty() && !catalog.mayKnow(DataFile.STRUCTURES, id.value())) {
                Optional<String> nearest = organisations.to(id.value());
                found.add(
                        new LinkProblem.NoSuchOrganisation(id.value(), nearest, false)
                                .at(id.location()));
            }
        }
        return supporters;
    }
}
