package fr.balise.page;

import fr.balise.publication.DocumentCard;
import fr.balise.publication.Sommaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The table of contents as runs of documents, each under its title, for pages that show it as headings and lists.
///
/// Groups inside a group follow it as runs of their own; what stands between two of them continues the group without a
/// title, and what stands after all groups has the title of the rest, so that it does not read as the end of a group.
final class SommaireRuns {

    /// Documents that follow each other.
    ///
    /// @param title as HTML
    /// @param nested whether it stands inside another group
    /// @param cards the documents
    record Run(Optional<String> title, boolean nested, List<DocumentCard> cards) {

        Run {
            cards = List.copyOf(cards);
        }
    }

    private final Predicate<DocumentCard> shown;
    private final PageScope page;
    private final List<Run> runs = new ArrayList<>();

    private SommaireRuns(Predicate<DocumentCard> shown, PageScope page) {
        this.shown = shown;
        this.page = page;
    }

    /// The runs of the documents that are shown.
    static List<Run> of(Sommaire sommaire, Predicate<DocumentCard> shown, PageScope page) {
        SommaireRuns runs = new SommaireRuns(shown, page);
        runs.add(Optional.empty(), false, sommaire.entries());
        return List.copyOf(runs.runs);
    }

    private void add(Optional<String> title, boolean nested, List<Sommaire.Entry> entries) {
        List<DocumentCard> run = new ArrayList<>();
        boolean titled = false;
        for (Sommaire.Entry entry : entries) {
            switch (entry) {
                case Sommaire.Entry.Page(var card) -> {
                    if (shown.test(card)) {
                        run.add(card);
                    }
                }
                case Sommaire.Entry.Group(var inner, var pages) -> {
                    if (!shows(pages)) {
                        continue;
                    }
                    if (!run.isEmpty() || (title.isPresent() && !titled)) {
                        runs.add(new Run(titled ? Optional.empty() : title, nested, run));
                        titled = true;
                        run = new ArrayList<>();
                    }
                    add(Optional.of(page.html(inner)), title.isPresent(), pages);
                }
            }
        }
        if (!run.isEmpty()) {
            Optional<String> heading =
                    title.isEmpty() && !runs.isEmpty()
                            ? Optional.of(page.strings().text("autres"))
                            : titled ? Optional.empty() : title;
            runs.add(new Run(heading, nested, run));
        }
    }

    private boolean shows(List<Sommaire.Entry> entries) {
        return entries.stream()
                .anyMatch(
                        entry ->
                                switch (entry) {
                                    case Sommaire.Entry.Page(var card) -> shown.test(card);
                                    case Sommaire.Entry.Group(var _, var pages) -> shows(pages);
                                });
    }
}
