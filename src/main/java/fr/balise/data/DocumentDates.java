package fr.balise.data;

import fr.balise.config.PublicationConfig.Edition;
import fr.balise.date.PartialDate;
import fr.balise.git.History;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// When documents changed, as far as their authors or Git say: never from a clock or a file, so that the same content and
/// the same commit give the same bytes.
final class DocumentDates {

    private DocumentDates() {}

    /// When a document last changed: the later of its date and the day it was read over again.
    static Optional<PartialDate> changed(LinkedDocument document) {
        return Stream.of(document.card().date(), document.document().frontMatter().reviewed())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /// The same for those who ask again whenever anything is corrected: the day of the last commit counts as well.
    static Optional<PartialDate> changed(LinkedDocument document, History history) {
        return Stream.of(changed(document), history.last(document.document().origin().path()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /// When a publication last changed: its newest document, else its edition.
    static Optional<PartialDate> changed(Publication publication) {
        return publication.documents().stream()
                .map(DocumentDates::changed)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(() -> publication.config().currentEdition().flatMap(Edition::date));
    }

    /// A moment for formats that want one: the first second of the first day that the date may mean.
    static String timestamp(PartialDate date) {
        return new PartialDate(
                                date.year(),
                                Optional.of(date.month().orElse(1)),
                                Optional.of(date.day().orElse(1)))
                        .iso()
                + "T00:00:00Z";
    }
}
