package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.page.ToolsView.PreviewView;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;

/// What is shown of the documents that a document leads to: once each, those of its text first, then the related ones,
/// then those that cite it. A page carries [#MOST] of them; links to further ones work as any link does.
final class Previews {

    /// More than this would weigh on every page for links that hardly anybody points at.
    static final int MOST = 20;

    private static final int LONGEST_SUMMARY = 180;

    private Previews() {}

    static List<PreviewView> of(LinkedDocument linked, PageScope page) {
        SequencedSet<SitePath> targets = new LinkedHashSet<>();
        linked.links().forEach(link -> add(link, targets));
        linked.rawLinks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(entry.getValue(), targets));
        linked.related().stream().map(DocumentCard::address).forEach(targets::add);
        linked.backlinks().stream().limit(MOST).map(DocumentCard::address).forEach(targets::add);
        targets.remove(linked.address());
        return targets.stream()
                .map(page.context()::document)
                .flatMap(Optional::stream)
                .limit(MOST)
                .map(target -> preview(target, page))
                .toList();
    }

    private static void add(Link link, SequencedSet<SitePath> targets) {
        if (link instanceof Link.ToDocument(var card, var _)) {
            targets.add(card.address());
        }
    }

    private static PreviewView preview(LinkedDocument target, PageScope page) {
        DocumentCard card = target.card();
        CardTexts texts = page.texts(card);
        String own = page.context().publication().config().language();
        return new PreviewView(
                page.address().linkTo(card.address()),
                Optional.of(card.language()).filter(language -> !Objects.equals(language, own)),
                texts.number(),
                texts.titleHtml(),
                texts.subtitleHtml(),
                card.summary().map(Previews::beginning),
                texts.places());
    }

    /// The beginning of a summary, cut between two words.
    private static String beginning(String summary) {
        if (summary.length() <= LONGEST_SUMMARY) {
            return summary;
        }
        int space = summary.lastIndexOf(' ', LONGEST_SUMMARY);
        int end = space > LONGEST_SUMMARY / 2 ? space : LONGEST_SUMMARY;
        if (Character.isHighSurrogate(summary.charAt(end - 1))) {
            end--;
        }
        return summary.substring(0, end).stripTrailing() + "…";
    }
}
