package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.date.PartialDate;
import fr.balise.document.DocumentType;

import java.util.Optional;

/// What others say of a document when they point at it: enough for a link, a list entry or a preview.
///
/// @param address of its page
/// @param type what kind of document it is
/// @param number of a fiche
/// @param series of a fiche
/// @param language BCP 47 tag of its texts
/// @param title with its typography
/// @param subtitle a second line
/// @param summary a sentence or two
/// @param date as precise as it was given
public record DocumentCard(
        SitePath address,
        DocumentType type,
        Optional<Integer> number,
        Optional<String> series,
        String language,
        String title,
        Optional<String> subtitle,
        Optional<String> summary,
        Optional<PartialDate> date) {

    /// By its address alone, which tells cards apart: a record's own would reckon every text.
    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
