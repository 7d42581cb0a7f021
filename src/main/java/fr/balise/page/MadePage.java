package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.site.OutputFile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A finished page.
///
/// @param file its HTML
/// @param bytes how many bytes this has
/// @param tags how many tags begin in it, near enough to find the page with the most elements
/// @param links its links
record MadePage(OutputFile file, int bytes, int tags, List<PageLink> links) {

    MadePage {
        links = List.copyOf(links);
    }

    static MadePage of(PageJob job, PageContext context) {
        PageScope page = new PageScope(context, job.address(), job.template());
        // Bytes rather than text: one character outside Latin-1 doubles the memory of a whole page.
        byte[] html = job.print().apply(page).getBytes(StandardCharsets.UTF_8);
        return new MadePage(
                new OutputFile(job.address(), new Content.Binary(Bytes.of(html)), job.origin()),
                html.length,
                tags(html),
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
        Set<SitePath> shown = links.stream().map(PageLink::to).collect(Collectors.toSet());
        return bytes + shown.stream().mapToLong(context.pictures()::weight).sum();
    }
}
