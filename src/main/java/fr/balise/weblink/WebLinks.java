package fr.balise.weblink;

import fr.balise.config.ConfigReader;
import fr.balise.config.Licence;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Location;
import fr.balise.document.Document;
import fr.balise.html.HtmlInspector;
import fr.balise.html.Inspection;
import fr.balise.html.RawUrl;
import fr.balise.markdown.Mention;
import fr.balise.markdown.RawHtml;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Collects the addresses of other sites: of links, images and HTML in texts, of front matter, of `publication.yaml` and
/// of the reference data.
///
/// Addresses of the publication itself are left out: `balise check` follows those in the site made, and before the first
/// publication there is nothing at them.
public final class WebLinks {

    private final SourceTree sources;
    private final String own;
    private final List<WebLink> links = new ArrayList<>();

    private WebLinks(SourceTree sources, PublicationConfig config) {
        this.sources = sources;
        this.own = config.address().orElse("");
    }

    /// Every address at each of its places, in the order of files and, within one, of its text.
    public static List<WebLink> of(
            SourceTree sources, List<Document> documents, PublicationConfig config) {
        WebLinks found = new WebLinks(sources, config);
        documents.forEach(found::document);
        for (SourceFile file : sources.files().values()) {
            if (file instanceof SourceFile.Text text && isData(text.path())) {
                YamlReader.read(text.text(), text.shown(), 1).value().ifPresent(found::value);
            }
        }
        return List.copyOf(found.links);
    }

    private static boolean isData(String path) {
        return path.equals(ConfigReader.FILE)
                || path.equals("medias/medias.yaml")
                || (path.startsWith("donnees/") && path.endsWith(".yaml"));
    }

    private void document(Document document) {
        document.frontMatter()
                .image()
                .ifPresent(image -> add(image.file().value(), image.file().location()));
        document.frontMatter().extra().forEach(entry -> value(entry.value()));
        for (Mention mention : document.body().mentions()) {
            switch (mention) {
                case Mention.LinkMention(_, var place, var address) ->
                        inText(document, address, place);
                case Mention.ImageMention(_, var place, var address, _) ->
                        inText(document, address, place);
                case Mention.FicheMention _, Mention.StructureMention _ -> {}
            }
        }
        rawHtml(document);
    }

    private void rawHtml(Document document) {
        List<RawHtml> pieces = document.body().rawHtml();
        if (pieces.isEmpty()) {
            return;
        }
        List<Inspection> inspections =
                HtmlInspector.inspect(
                        pieces.stream().map(RawHtml::literal).toList(),
                        Set.copyOf(document.body().ids()));
        for (int i = 0; i < pieces.size(); i++) {
            for (RawUrl url : inspections.get(i).urls()) {
                inText(document, url.url(), url.place().in(pieces.get(i).location()));
            }
        }
    }

    /// Keeps an address with its own place inside its link, where it stands there as it is.
    private void inText(Document document, String address, Location link) {
        if (!WebAddress.isWeb(address)) {
            return;
        }
        String line =
                sources.text(document.origin().path())
                        .flatMap(text -> text.text().lines().skip(link.line() - 1L).findFirst())
                        .orElse("");
        int start = Math.min(link.column() - 1, line.length());
        int end = Math.min(start + link.length(), line.length());
        int at = line.substring(start, end).lastIndexOf(address.strip());
        add(
                address,
                at < 0
                        ? link
                        : new Location(
                                link.file(),
                                link.line(),
                                start + at + 1,
                                address.strip().length()));
    }

    private void value(YamlValue value) {
        switch (value) {
            case YamlValue.Scalar(var text, _, var place) -> add(text, place);
            case YamlValue.Sequence(var items, _) -> items.forEach(this::value);
            case YamlValue.Mapping mapping -> mapping.entries().forEach(this::entry);
        }
    }

    private void entry(YamlValue.Entry entry) {
        String key = entry.key().text();
        if ((key.equals("licence") || key.equals("license"))
                && entry.value() instanceof YamlValue.Scalar(var text, _, var place)) {
            Licence.of(text).address().ifPresent(address -> add(address, place));
        } else {
            value(entry.value());
        }
    }

    private void add(String address, Location place) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean ours = !own.isEmpty() && (lower + "/").startsWith(own.toLowerCase(Locale.ROOT));
        if (WebAddress.isWeb(address) && !ours) {
            links.add(new WebLink(address.strip(), place));
        }
    }
}
