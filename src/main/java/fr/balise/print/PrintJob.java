package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.print.pdf.Attachment;
import fr.balise.print.pdf.Bookmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One PDF to be made.
///
/// @param address where it stands in the site
/// @param path source of its document, from the top of the content; empty for the whole publication
/// @param shown what to name in a message
/// @param title of the file
/// @param subject what it is about
/// @param keywords of the file
/// @param date of the file
/// @param language BCP 47 tag of its texts
/// @param bookmarks its outline
/// @param attachment what is attached to it
/// @param print its HTML; the pictures that it names are noted
record PrintJob(
        SitePath address,
        String path,
        String shown,
        String title,
        String subject,
        List<String> keywords,
        LocalDate date,
        String language,
        List<Bookmark> bookmarks,
        Optional<Attachment> attachment,
        Function<ImagesUsed, String> print) {

    PrintJob {
        keywords = List.copyOf(keywords);
        bookmarks = List.copyOf(bookmarks);
    }
}
