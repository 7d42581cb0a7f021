package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;

/// A finished page.
///
/// @param file its HTML
/// @param bytes how many bytes this has
/// @param tags how many tags begin in it, near enough to find the page with the most elements
/// @param links its links
record MadePage(OutputFile file, int bytes, int tags, PageLinks links) {

    /// Makes a page and hands its bytes over at once: those of all pages together would fill the memory.
    static MadePage of(PageJob job, PageContext context, Intake intake) {
        PageScope page = new PageScope(context, job.address(), job.template());
        byte[] html = job.print().apply(page);
        int tags = tags(html);
        return new MadePage(
                new OutputFile(job.address(), intake.take(job.address(), html), job.origin()),
                html.length,
                tags,
                page.links());
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
