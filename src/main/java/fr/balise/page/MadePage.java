package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;

import java.util.Optional;

/// A finished page.
///
/// @param file its HTML
/// @param bytes how many bytes this has
/// @param tags how many tags begin in it, near enough to find the page with the most elements
/// @param links its links
/// @param note what a later build must know of it, where it has a key
/// @param kept whether it is the page of the last build
record MadePage(
        OutputFile file,
        int bytes,
        int tags,
        PageLinks links,
        Optional<PageNote> note,
        boolean kept) {

    /// Makes a page, unless the last build has made the same one: without its text, a page of 10,000 is known in a
    /// fiftieth of the time.
    static MadePage of(PageJob job, PageContext context, KnownPages known, Intake intake) {
        return job.key()
                .flatMap(key -> known.at(job.address(), key))
                .flatMap(note -> kept(job, note, intake))
                .orElseGet(() -> made(job, context, intake));
    }

    private static Optional<MadePage> kept(PageJob job, PageNote note, Intake intake) {
        return intake.kept(job.address())
                .map(
                        content ->
                                new MadePage(
                                        new OutputFile(job.address(), content, job.origin()),
                                        note.bytes(),
                                        note.tags(),
                                        new PageLinks(job.address(), note.links()),
                                        Optional.of(note),
                                        true));
    }

    /// Hands the bytes of a page over at once: those of all pages together would fill the memory.
    private static MadePage made(PageJob job, PageContext context, Intake intake) {
        PageScope page = new PageScope(context, job.address(), job.template());
        byte[] html = job.print().apply(page);
        int tags = tags(html);
        PageLinks links = page.links();
        return new MadePage(
                new OutputFile(job.address(), intake.take(job.address(), html), job.origin()),
                html.length,
                tags,
                links,
                job.key()
                        .map(
                                key ->
                                        new PageNote(
                                                job.address(), key, html.length, tags, links.to())),
                false);
    }

    private static int tags(byte[] html) {
        int tags = 0;
        for (byte sign : html) {
            tags += sign == '<' ? 1 : 0;
        }
        return tags;
    }

    SitePath address() {
        return file.path();
    }

    /// Its own bytes and those of the files of the content that it shows.
    long weight(PageContext context) {
        return bytes + links.to().stream().mapToLong(context.pictures()::weight).sum();
    }
}
