package fr.balise.check;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.html.CssReader;
import fr.balise.html.LinkFact;
import fr.balise.html.PageFacts;
import fr.balise.html.PageReader;
import fr.balise.site.Content;
import fr.balise.site.OutputFile;
import fr.balise.site.Site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Checks that every internal link, anchor and asset of a site leads to something that is in the site.
///
/// `BAL502` a link without its file, `BAL503` an anchor without its id, `BAL504` an id given twice; each at the emitted
/// file, with the nearest that exists. Addresses of other sites are not looked at.
public final class SiteCheck {

    private SiteCheck() {}

    /// Checks a site by reading each of its pages and style sheets.
    public static List<Diagnostic> check(Site site) {
        return check(site, Optional.empty());
    }

    /// The same for a site whose address on the web is known: what names that address, in pages, in the feed and in the
    /// sitemap, is checked like any other link.
    ///
    /// @param address `adresse` of the publication
    public static List<Diagnostic> check(Site site, Optional<String> address) {
        Map<SitePath, Reading> readings =
                site.files().parallelStream()
                        .filter(file -> Kind.of(file.path()) != Kind.OTHER)
                        .collect(
                                Collectors.toMap(
                                        OutputFile::path,
                                        file -> read(file, address),
                                        (a, b) -> a,
                                        TreeMap::new));
        Map<SitePath, Set<String>> anchors = new HashMap<>();
        readings.forEach(
                (path, reading) -> {
                    if (reading instanceof Page(PageFacts facts)) {
                        anchors.put(path, facts.ids());
                    } else if (reading instanceof Anchors(Set<String> ids)) {
                        anchors.put(path, ids);
                    }
                });
        Set<SitePath> files =
                site.files().stream().map(OutputFile::path).collect(Collectors.toSet());
        LinkCheck check = new LinkCheck(files, anchors, address);
        readings.forEach(
                (path, reading) -> {
                    switch (reading) {
                        case Page(PageFacts facts) -> check.page(path, facts);
                        case Sheet(List<LinkFact> links) -> check.links(path, links);
                        case Anchors _ -> {}
                    }
                });
        return check.diagnostics();
    }

    /// Checks a site from facts that were gathered while its pages were rendered; nothing is read.
    ///
    /// @param pages the facts of every page
    /// @param files every file of the site, pages included
    public static List<Diagnostic> check(Map<SitePath, PageFacts> pages, Set<SitePath> files) {
        Map<SitePath, Set<String>> anchors = new HashMap<>();
        pages.forEach((path, facts) -> anchors.put(path, facts.ids()));
        LinkCheck check = new LinkCheck(files, anchors, Optional.empty());
        for (Map.Entry<SitePath, PageFacts> page : new TreeMap<>(pages).entrySet()) {
            check.page(page.getKey(), page.getValue());
        }
        return check.diagnostics();
    }

    private enum Kind {
        PAGE,
        STYLE,
        DRAWING,
        LIST,
        OTHER;

        static Kind of(SitePath path) {
            String name = path.value();
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "html", "htm", "xhtml" -> PAGE;
                case "css" -> STYLE;
                case "svg" -> DRAWING;
                case "xml" -> LIST;
                default -> OTHER;
            };
        }
    }

    private sealed interface Reading {}

    private record Page(PageFacts facts) implements Reading {}

    private record Sheet(List<LinkFact> links) implements Reading {}

    /// The ids of a drawing, which `icons.svg#search` names.
    private record Anchors(Set<String> ids) implements Reading {}

    private static Reading read(OutputFile file, Optional<String> address) {
        String text = text(file.content());
        return switch (Kind.of(file.path())) {
            case PAGE -> new Page(PageReader.read(text));
            case STYLE -> new Sheet(CssReader.read(text));
            case DRAWING -> new Anchors(PageReader.read(text).ids());
            case LIST -> new Sheet(address.map(home -> occurrences(text, home)).orElse(List.of()));
            case OTHER -> new Sheet(List.of());
        };
    }

    /// Every address of the site itself in a feed or a sitemap.
    private static List<LinkFact> occurrences(String xml, String home) {
        List<LinkFact> links = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (int i = xml.indexOf(home); i >= 0; i = xml.indexOf(home, i + 1)) {
            int end = i;
            while (end < xml.length() && "<\"' \n\r\t".indexOf(xml.charAt(end)) < 0) {
                end++;
            }
            for (; counted < i; counted++) {
                line += xml.charAt(counted) == '\n' ? 1 : 0;
            }
            links.add(
                    new LinkFact(
                            xml.substring(i, end).replace("&amp;", "&"), LinkFact.Kind.A, line));
        }
        return links;
    }

    /// What is in a file; nothing when its source cannot be read, which the writer will say.
    private static String text(Content content) {
        try {
            return new String(content.read(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
