package fr.balise.editorial;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Media;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.markdown.Mention;
import fr.balise.publication.Link;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Images of a text of which something is not said: what they show, who made them.
///
/// Both may stand in `medias/medias.yaml`, the first in the text too: `![ce que l'image montre](…)`. A decorative image
/// needs neither. An image of another site, or one that is missing, has been reported already.
final class ImagesInText implements DocumentCheck {

    private final Catalog catalog;

    ImagesInText(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        List<Mention> mentions = reading.linked().document().body().mentions();
        List<Link> links = reading.linked().links();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.ImageMention image
                    && mention.index() < links.size()
                    && links.get(mention.index()) instanceof Link.ToFile(var file, var _)) {
                Optional<Media> media = catalog.media(file.value());
                boolean decorative = media.map(Media::decorative).orElse(false);
                boolean noAlt = image.alt().isBlank() && media.flatMap(Media::alt).isEmpty();
                boolean noCredit = media.flatMap(Media::credit).isEmpty();
                if (!decorative && (noAlt || noCredit)) {
                    report.accept(
                            new EditorialProblem.ImageUnsaid(file.value(), noAlt, noCredit)
                                    .at(image.location()));
                }
            }
        }
    }
}
