package fr.balise.page;

import fr.balise.citation.ExtraFacts;
import fr.balise.date.PartialDate;
import fr.balise.document.Document;
import fr.balise.git.History;
import fr.balise.page.ToolsView.DateView;

import java.util.List;
import java.util.Optional;

/// A document → what is known of the file that it stands in, by Git and by the address of the repository.
final class SourcePart {

    // Where a publication lies in its repository when Git does not tell.
    private static final String USUAL_FOLDER = "content";
    private static final String USUAL_BRANCH = "main";

    private final History history;
    private final Optional<Forge> forge;

    SourcePart(PageContext context) {
        this.history = context.history();
        this.forge =
                context.publication()
                        .config()
                        .repository()
                        .map(
                                address ->
                                        Forge.at(
                                                address,
                                                context.publication()
                                                        .config()
                                                        .branch()
                                                        .orElse(USUAL_BRANCH),
                                                history.folder().orElse(USUAL_FOLDER)));
    }

    /// Where a document can be edited.
    Optional<String> edit(Document document) {
        return forge.map(known -> known.edit(document.origin().path()));
    }

    /// What its page says of its file; nothing where nothing is known.
    Optional<SourceView> view(Document document, PageScope page) {
        Optional<PartialDate> changed =
                ExtraFacts.changed(document.frontMatter().extra()).isPresent()
                        ? Optional.empty()
                        : history.last(document.origin().path());
        Optional<String> contributors =
                history.of(document.origin().path())
                        .map(History.Changes::contributors)
                        .filter(names -> !names.isEmpty())
                        .map(names -> inOneLine(names, page));
        Optional<String> edit = edit(document);
        if (changed.isEmpty() && contributors.isEmpty() && edit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SourceView(
                        changed.map(
                                day ->
                                        new DateView(
                                                day.in(page.language()),
                                                day.iso(),
                                                day.lastDay().toString())),
                        contributors,
                        edit,
                        page.strings().text("modifier." + document.type().word()),
                        forge.flatMap(known -> known.history(document.origin().path()))));
    }

    /// «Ana Bel, Léo Cau et Zoé Dun».
    private static String inOneLine(List<String> names, PageScope page) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return page.strings()
                .format(
                        "contributeurs.liste",
                        "debut",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        "fin",
                        names.getLast());
    }
}
