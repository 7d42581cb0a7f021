package fr.balise.markdown;

import fr.balise.diagnostic.Location;
import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a build knows of a text, for the next one to know without reading it: everything but its tree, which is read again
/// where it is wanted. Of 10,000 fiches of which one has changed, 130 trees are.
///
/// ```
/// Optional<TextNote> note = TextNote.of(text, acronyms);                // the build that read it
/// MarkdownText same = parser.recall(note, file, typography, reader); // the next one
/// ```
/// A text with which anything is wrong is not noted, since that has to be told again.
public final class TextNote {

    private final byte[] bytes;

    private TextNote(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The note on a text.
    ///
    /// @param acronyms those of the catalogue that it uses, [MarkdownText#acronyms]; the note is not for another catalogue
    public static Optional<TextNote> of(MarkdownText text, Set<String> acronyms) {
        ParsedText parsed = text.parsed();
        return parsed.diagnostics().isEmpty()
                        && places(parsed).allMatch(parsed.end().file()::equals)
                ? Optional.of(new TextNote(NoteWriter.bytes(out -> write(text, acronyms, out))))
                : Optional.empty();
    }

    /// A note that was kept as bytes.
    public static TextNote of(byte[] bytes) {
        return new TextNote(bytes.clone());
    }

    /// The note as bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    private static Stream<String> places(ParsedText text) {
        List<Location> all = new ArrayList<>();
        text.mentions().forEach(one -> all.add(one.location()));
        text.rawHtml().forEach(one -> all.add(one.location()));
        text.headings().forEach(one -> all.add(one.location()));
        text.outline().forEach(one -> all.add(one.words()));
        return all.stream().map(Location::file);
    }

    private static void write(MarkdownText whole, Set<String> acronyms, NoteWriter out) {
        out.number(whole.titled() ? 1 : 0);
        out.number(whole.loweredBy());
        ParsedText text = whole.parsed();
        out.list(text.headings(), heading -> heading(heading, out));
        out.number(text.leadingTitle().map(text.headings()::indexOf).orElse(-1) + 1);
        out.list(List.copyOf(new TreeSet<>(text.titleIds())), out::text);
        out.list(text.mentions(), mention -> mention(mention, out));
        out.list(
                text.rawHtml(),
                html -> {
                    out.text(html.literal());
                    place(html.location(), out);
                    out.number(html.block() ? 1 : 0);
                });
        out.list(
                text.outline(),
                top -> {
                    heading(top.heading(), out);
                    out.number(top.written());
                    place(top.words(), out);
                    out.number(top.bare() ? 1 : 0);
                });
        place(text.end(), out);
        out.list(
                text.levers(),
                lever -> {
                    out.number(lever.number());
                    out.optional(lever.title(), out::text);
                    out.text(lever.id());
                });
        out.list(text.ids(), out::text);
        out.text(text.firstParagraph());
        out.list(List.copyOf(new TreeSet<>(acronyms)), out::text);
    }

    private static void heading(Heading heading, NoteWriter out) {
        out.number(heading.level());
        out.text(heading.id());
        out.text(heading.text());
        place(heading.location(), out);
    }

    private static void mention(Mention mention, NoteWriter out) {
        place(mention.location(), out);
        switch (mention) {
            case Mention.FicheMention fiche -> {
                out.number(0);
                out.number(fiche.number());
                out.optional(fiche.series(), out::text);
                out.optional(fiche.anchor(), out::text);
                out.number(fiche.explicit() ? 1 : 0);
                out.number(fiche.tentative() ? 1 : 0);
                out.list(fiche.between(), between -> out.number(between));
            }
            case Mention.LinkMention link -> {
                out.number(1);
                out.text(link.destination());
            }
            case Mention.StructureMention structure -> {
                out.number(2);
                out.text(structure.id());
            }
            case Mention.ImageMention image -> {
                out.number(3);
                out.text(image.destination());
                out.text(image.alt());
            }
        }
    }

    private static void place(Location place, NoteWriter out) {
        out.number(place.line());
        out.number(place.column());
        out.number(place.length());
    }

    /// What it says; an [IOException] where it is none.
    ///
    /// @param file as the author knows it
    /// @param tree where the text can be read again
    MarkdownText read(String file, KeptTree tree) throws IOException {
        Reading in = new Reading(NoteReader.ofBytes(bytes), file);
        boolean titled = in.flag();
        int lowered = in.number();
        return new MarkdownText(in.text(tree), Dialect.BALISE, titled, lowered);
    }

    private record Reading(NoteReader in, String file) {

        ParsedText text(KeptTree tree) throws IOException {
            List<Heading> headings = in.list(this::heading);
            int title = number() - 1;
            ParsedText text =
                    new ParsedText(
                            tree,
                            title < 0 ? Optional.empty() : Optional.of(at(headings, title)),
                            Set.copyOf(in.list(in::text)),
                            mentions(),
                            in.list(() -> new RawHtml(in.text(), place(), flag())),
                            headings,
                            in.list(() -> new TopHeading(heading(), number(), place(), flag())),
                            place(),
                            in.list(() -> new Lever(number(), in.optional(in::text), in.text())),
                            in.list(in::text),
                            in.text(),
                            List.of(),
                            Optional.of(Set.copyOf(in.list(in::text))));
            in.end();
            return text;
        }

        private static Heading at(List<Heading> headings, int number) throws IOException {
            if (number >= headings.size()) {
                throw new IOException("no heading " + number);
            }
            return headings.get(number);
        }

        private List<Mention> mentions() throws IOException {
            int count = in.count();
            List<Mention> mentions = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                mentions.add(mention(i));
            }
            return mentions;
        }

        private Mention mention(int index) throws IOException {
            Location place = place();
            int kind = number();
            return switch (kind) {
                case 0 ->
                        new Mention.FicheMention(
                                index,
                                place,
                                number(),
                                in.optional(in::text),
                                in.optional(in::text),
                                flag(),
                                flag(),
                                in.list(this::number));
                case 1 -> new Mention.LinkMention(index, place, in.text());
                case 2 -> new Mention.StructureMention(index, place, in.text());
                case 3 -> new Mention.ImageMention(index, place, in.text(), in.text());
                default -> throw new IOException("no kind of mention: " + kind);
            };
        }

        private Heading heading() throws IOException {
            return new Heading(number(), in.text(), in.text(), place());
        }

        private Location place() throws IOException {
            return new Location(file, number(), number(), number());
        }

        private int number() throws IOException {
            return (int) in.number();
        }

        private boolean flag() throws IOException {
            return in.number() == 1;
        }
    }
}
