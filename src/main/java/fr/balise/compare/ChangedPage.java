package fr.balise.compare;

import fr.balise.address.SitePath;

import java.util.List;
import java.util.Optional;

/// A page that readers find changed, or at another address.
///
/// @param before as it was called
/// @param after as it is called
/// @param redirected whether its old address leads to it; true where it has not moved
/// @param facts what is said of the document: title, key words…
/// @param text every block of its own text, unchanged ones too
/// @param pictures what became of its pictures
/// @param links links whose words are the same, and which lead elsewhere, nowhere any more, or somewhere only now
/// @param replaced files that it links to, which have the same name and other bytes
/// @param pdf its PDF, where that has another length
public record ChangedPage(
        PageRef before,
        PageRef after,
        boolean redirected,
        List<FactChange> facts,
        List<TextChange> text,
        List<PictureChange> pictures,
        List<LinkChange> links,
        List<SitePath> replaced,
        Optional<PdfChange> pdf) {

    public ChangedPage {
        facts = List.copyOf(facts);
        text = List.copyOf(text);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
        replaced = List.copyOf(replaced);
    }

    /// Whether it has another address.
    public boolean moved() {
        return !before.address().equals(after.address());
    }

    /// Whether the text itself changed.
    public boolean textChanged() {
        return text.stream().anyMatch(TextChange::isChange);
    }

    /// Whether anything but the address changed.
    public boolean edited() {
        return textChanged()
                || !facts.isEmpty()
                || !pictures.isEmpty()
                || !links.isEmpty()
                || !replaced.isEmpty();
    }

    /// Words that lead elsewhere; at least one of the addresses is there.
    ///
    /// @param text what is read
    /// @param before where it led, as an address of the site or of another one; empty where the words were no link
    /// @param after where it leads; empty where the words are no link any more
    public record LinkChange(String text, Optional<String> before, Optional<String> after) {}
}
