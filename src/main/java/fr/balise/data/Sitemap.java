package fr.balise.data;

import static fr.balise.data.Xml.attribute;

import fr.balise.address.SitePath;
import fr.balise.date.PartialDate;
import fr.balise.git.History;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Redirect;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The site map for search engines (protocol 0.9 of sitemaps.org): the address of each page, and when it changed where
/// its author or Git says so, as precise as was said (`2019-06` is a W3C date).
///
/// A file of the protocol holds 50,000 addresses at most. Beyond that `sitemap.xml` is the index of `sitemap-1.xml`,
/// `sitemap-2.xml`…
final class Sitemap {

    private static final int MOST = 50_000;
    private static final Xml.Attribute NAMESPACE =
            attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final Origin ORIGIN = Origin.stage("plan du site", "sitemap");

    private final String root;
    private final Map<SitePath, PartialDate> changed = new HashMap<>();

    private Sitemap(Publication publication, History history, String root) {
        this.root = root;
        for (LinkedDocument document : publication.documents()) {
            DocumentDates.changed(document, history)
                    .ifPresent(date -> changed.put(document.address(), date));
        }
    }

    /// The files of the site map of a publication that stands at an absolute address. Redirects and the page for
    /// addresses that do not exist are no pages to be found.
    static List<OutputFile> files(
            Publication publication, History history, List<SitePath> pages, String root) {
        TreeSet<SitePath> found = new TreeSet<>(pages);
        found.remove(Permalinks.NOT_FOUND);
        publication.redirects().stream().map(Redirect::from).forEach(found::remove);
        return new Sitemap(publication, history, root).files(List.copyOf(found));
    }

    private List<OutputFile> files(List<SitePath> pages) {
        if (pages.size() <= MOST) {
            return List.of(file(Permalinks.SITEMAP, pages));
        }
        List<OutputFile> files = new ArrayList<>();
        Xml index = new Xml().open("sitemapindex", NAMESPACE);
        for (int from = 0; from < pages.size(); from += MOST) {
            SitePath part = new SitePath("sitemap-" + (from / MOST + 1) + ".xml");
            files.add(file(part, pages.subList(from, Math.min(from + MOST, pages.size()))));
            index.open("sitemap").element("loc", SiteLinks.absolute(root, part)).close("sitemap");
        }
        files.addFirst(
                OutputFile.text(Permalinks.SITEMAP, index.close("sitemapindex").text(), ORIGIN));
        return files;
    }

    private OutputFile file(SitePath address, List<SitePath> pages) {
        Xml xml = new Xml().open("urlset", NAMESPACE);
        for (SitePath page : pages) {
            xml.open("url").element("loc", SiteLinks.absolute(root, page));
            PartialDate date = changed.get(page);
            if (date != null) {
                xml.element("lastmod", date.iso());
            }
            xml.close("url");
        }
        return OutputFile.text(address, xml.close("urlset").text(), ORIGIN);
    }
}
