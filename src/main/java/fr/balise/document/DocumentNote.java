package fr.balise.document;

import fr.balise.document.Document.Identity;
import fr.balise.markdown.MarkdownText;
import fr.balise.markdown.TextNote;
import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// What a build knows of a document with which nothing was wrong, for the next one to know without opening its file.
///
/// ```
/// Optional<DocumentNote> note = DocumentNote.of(document, acronyms); // the build that read it
/// new DocumentParser(defaults, Map.of(path, note)).parse(tree);     // the next one
/// ```
public final class DocumentNote {

    private final byte[] bytes;

    private DocumentNote(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The note on a document, where its text can be noted.
    ///
    /// @param acronyms those of the catalogue that its text uses; the note is not for another catalogue
    public static Optional<DocumentNote> of(Document document, Set<String> acronyms) {
        return TextNote.of(document.body(), acronyms)
                .map(text -> new DocumentNote(NoteWriter.bytes(out -> write(document, text, out))));
    }

    /// A note that was kept as bytes.
    public static DocumentNote of(byte[] bytes) {
        return new DocumentNote(bytes.clone());
    }

    /// The note as bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// What a document declares, as bytes that are the same for the same declarations at the same places.
    public static byte[] declared(Document document) {
        return NoteWriter.bytes(out -> FrontMatterCodec.write(document.frontMatter(), out));
    }

    private static void write(Document document, TextNote text, NoteWriter out) {
        out.text(document.type().name());
        out.text(document.identity().title());
        out.optional(document.identity().subtitle(), out::text);
        out.optional(document.identity().summary(), out::text);
        out.text(document.identity().language());
        if (document instanceof Document.Fiche fiche) {
            out.number(fiche.number());
            out.text(fiche.series());
        }
        FrontMatterCodec.write(document.frontMatter(), out);
        out.block(text.bytes());
    }

    /// The document.
    ///
    /// @param text reads its text, given the note on that
    Document read(Origin origin, Body text) throws IOException {
        NoteReader in = NoteReader.ofBytes(bytes);
        DocumentType type = in.constant(DocumentType.class);
        Identity identity =
                new Identity(in.text(), in.optional(in::text), in.optional(in::text), in.text());
        int number = type == DocumentType.FICHE ? (int) in.number() : 0;
        String series = type == DocumentType.FICHE ? in.text() : "";
        FrontMatter declared = FrontMatterCodec.read(in, origin.shown());
        MarkdownText body = text.of(TextNote.of(in.block()), identity.language());
        in.end();
        return switch (type) {
            case FICHE -> new Document.Fiche(origin, identity, declared, body, number, series);
            case CHAPTER -> new Document.Chapter(origin, identity, declared, body);
            case ARTICLE -> new Document.Article(origin, identity, declared, body);
            case PANORAMA -> new Document.Panorama(origin, identity, declared, body);
            case DIRECTORY -> new Document.Directory(origin, identity, declared, body);
            case PAGE -> new Document.Page(origin, identity, declared, body);
        };
    }

    /// Makes a text of the note on it.
    @FunctionalInterface
    interface Body {
        /// The text that a note tells of.
        ///
        /// @param language of the document
        MarkdownText of(TextNote note, String language) throws IOException;
    }
}
