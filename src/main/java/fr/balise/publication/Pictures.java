package fr.balise.publication;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.DataFile;
import fr.balise.catalog.Media;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Severity;
import fr.balise.document.Document;
import fr.balise.document.Image;
import fr.balise.typography.Typography;

import java.util.Optional;
import java.util.function.Consumer;

/// Finds the picture that a front matter names, and what must be said of it: alt text and credit.
///
/// In a publication a picture without them is an error. In a folder without `publication.yaml`, whose texts come from
/// elsewhere, it is a warning, and a picture without alt text counts as decorative.
final class Pictures {

    private final SourceIndex sources;
    private final Catalog catalog;
    private final Severity severity;

    Pictures(SourceIndex sources, Catalog catalog, boolean ownPublication) {
        this.sources = sources;
        this.catalog = catalog;
        this.severity = ownPublication ? Severity.ERROR : Severity.WARNING;
    }

    /// The picture of a document, if it names one that exists.
    Optional<Picture> of(Document document, Consumer<Diagnostic> report) {
        Optional<Image> image = document.frontMatter().image();
        if (image.isEmpty()) {
            return Optional.empty();
        }
        String written = image.get().file().value();
        if (MentionResolver.isElsewhere(written)) {
            report.accept(new LinkProblem.ForeignImage(written).at(image.get().file().location()));
            return Optional.empty();
        }
        if (!(sources.find(document.origin().path(), written)
                instanceof SourceIndex.Found.OfFile(var file))) {
            report.accept(
                    new LinkProblem.NoSuchMedia(
                                    written,
                                    sources.nearest(document.origin().path(), written),
                                    severity)
                            .at(image.get().file().location()));
            return Optional.empty();
        }
        Optional<Media> media = catalog.media(file.path());
        boolean decorative = image.get().decorative() || media.map(Media::decorative).orElse(false);
        Typography typography = Typography.forLanguage(document.identity().language());
        Optional<String> alt =
                image.get().alt().or(() -> media.flatMap(Media::alt)).map(typography::apply);
        Optional<String> credit =
                image.get().credit().or(() -> media.flatMap(Media::credit)).map(typography::apply);
        boolean unsaid =
                !decorative
                        && (alt.isEmpty() || credit.isEmpty())
                        && !catalog.mayKnow(
                                DataFile.MEDIAS,
                                file.path().substring(file.path().lastIndexOf('/') + 1));
        if (unsaid) {
            report.accept(
                    new LinkProblem.ImageUnsaid(written, alt.isEmpty(), credit.isEmpty(), severity)
                            .at(image.get().file().location()));
        }
        return Optional.of(
                new Picture(
                        Permalinks.file(file.path()),
                        decorative ? "" : alt.orElse(""),
                        credit,
                        media.flatMap(Media::licence)));
    }
}
