package fr.balise.rename;

import fr.balise.diagnostic.Location;
import fr.balise.document.AuthorFile;
import fr.balise.document.Document;
import fr.balise.html.HtmlInspector;
import fr.balise.html.Inspection;
import fr.balise.html.RawUrl;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.Mention;
import fr.balise.markdown.RawHtml;
import fr.balise.markdown.WrittenReferences;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.yaml.YamlValue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Changes what one document says of the fiche: in its text, in HTML written by hand, and in its front matter.
final class DocumentReferences {

    /// Keys whose values are texts that readers see, and may name a fiche.
    private static final Set<String> TEXTS =
            Set.of("sous-titre", "subtitle", "resume", "description", "summary");

    private static final Set<String> TITLES = Set.of("titre", "title");

    private final LinkedDocument linked;
    private final FileEdits edits;
    private final NumberChange number;
    private final Set<String> leadThere = new HashSet<>();

    DocumentReferences(LinkedDocument linked, FileEdits edits, NumberChange number) {
        this.linked = linked;
        this.edits = edits;
        this.number = number;
        List<Mention> mentions = linked.document().body().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.LinkMention link
                    && leads(linked.links().get(i))) {
                leadThere.add(link.destination());
            }
        }
    }

    private boolean leads(Link link) {
        return link instanceof Link.ToDocument(var card, var _)
                && card.address().equals(number.address());
    }

    void change(MarkdownParser markdown) {
        Optional<AuthorFile> file = AuthorFile.of(edits.file());
        file.ifPresent(
                author -> {
                    author.frontMatter().ifPresent(this::frontMatter);
                    WrittenReferences written =
                            markdown.references(
                                    author.body(),
                                    new MarkdownSource(edits.file().shown(), author.bodyLine()));
                    numbers(written.numbers());
                    written.targets()
                            .forEach(target -> address(target.destination(), target.place()));
                });
        rawHtml();
    }

    private void numbers(List<WrittenReferences.Cited> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            WrittenReferences.Cited one = numbers.get(i);
            boolean meant = number.isMeant(one.number(), one.series());
            if (meant && one.linked() && one.link().filter(this::leadsThere).isEmpty()) {
                edits.toRead(one.digits());
            } else if (meant) {
                edits.number(one.digits(), number.old(), number.number());
            }
            boolean inRange =
                    number.isMeant(number.old(), one.series())
                            && (one.between().contains(number.old())
                                    || (meant && !one.between().isEmpty())
                                    || beginsRange(numbers, i, meant));
            if (inRange) {
                edits.toRead(one.digits());
            }
        }
    }

    private static boolean beginsRange(
            List<WrittenReferences.Cited> numbers, int i, boolean meant) {
        return meant
                && i + 1 < numbers.size()
                && numbers.get(i + 1).between().contains(numbers.get(i).number() + 1);
    }

    private boolean leadsThere(String destination) {
        return leadThere.contains(destination)
                || TargetName.inReference(destination, number).isPresent();
    }

    private void address(String destination, Location place) {
        String written = edits.written(place);
        Optional<TargetName.Change> change =
                leadThere.contains(destination)
                        ? TargetName.inPath(written, number)
                        : TargetName.inReference(written, number);
        change.ifPresent(one -> edits.change(place, one.start(), one.end(), one.digits()));
    }

    private void rawHtml() {
        List<RawHtml> pieces = linked.document().body().rawHtml();
        if (linked.rawLinks().values().stream().noneMatch(this::leads)) {
            return;
        }
        List<Inspection> inspections =
                HtmlInspector.inspect(
                        pieces.stream().map(RawHtml::literal).toList(),
                        Set.copyOf(linked.document().body().ids()));
        for (int i = 0; i < pieces.size(); i++) {
            for (RawUrl url : inspections.get(i).urls()) {
                Link link = linked.rawLinks().get(url.url());
                if (link != null && leads(link)) {
                    Location place = url.place().in(pieces.get(i).location());
                    String written = edits.written(place);
                    TargetName.inPath(written.strip(), number)
                            .ifPresent(
                                    one -> {
                                        int margin = written.indexOf(written.strip());
                                        edits.change(
                                                place,
                                                margin + one.start(),
                                                margin + one.end(),
                                                one.digits());
                                    });
                }
            }
        }
    }

    private void frontMatter(YamlValue value) {
        if (linked.document() instanceof Document.Fiche fiche && isTheFiche(fiche)) {
            fiche.frontMatter()
                    .number()
                    .ifPresent(own -> edits.number(own.location(), number.old(), number.number()));
        }
        if (value instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                if (entry.value() instanceof YamlValue.Scalar scalar) {
                    text(entry.key().text(), scalar);
                }
            }
        }
    }

    private boolean isTheFiche(Document.Fiche fiche) {
        return fiche.origin().equals(number.fiche().origin());
    }

    /// A title is left to a person: addresses are made of it.
    private void text(String key, YamlValue.Scalar scalar) {
        if (!TEXTS.contains(key) && !TITLES.contains(key)) {
            return;
        }
        String written = edits.written(scalar.location());
        int margin = written.indexOf(scalar.text());
        for (WrittenReferences.Plain one : WrittenReferences.inPlain(scalar.text())) {
            if (!number.isMeant(one.number(), one.series())) {
                continue;
            }
            Location place = scalar.location();
            if (margin < 0 || TITLES.contains(key)) {
                edits.toRead(place);
            } else {
                edits.number(
                        new Location(
                                place.file(),
                                place.line(),
                                place.column() + margin + one.start(),
                                one.end() - one.start()),
                        number.old(),
                        number.number());
            }
        }
    }
}
