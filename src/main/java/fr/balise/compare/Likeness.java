package fr.balise.compare;

import fr.balise.html.PageText.Block;
import fr.balise.publication.LinkedDocument;

import java.util.List;
import java.util.Map;

/// How much the text of a document of the earlier state has in common with one of the later state.
final class Likeness {

    private final SitePages before;
    private final SitePages after;

    Likeness(SitePages before, SitePages after) {
        this.before = before;
        this.after = after;
    }

    /// From 0, nothing, to 1, the same words.
    double of(LinkedDocument old, LinkedDocument young) {
        return Words.likeness(bag(old, before), bag(young, after));
    }

    private Map<String, Integer> bag(LinkedDocument one, SitePages pages) {
        StringBuilder words = new StringBuilder(one.document().title());
        List<Block> blocks = pages.text(one.address()).own();
        blocks.forEach(block -> words.append(' ').append(block.text()));
        return Words.bag(words.toString());
    }
}
