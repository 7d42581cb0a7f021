package fr.balise.increment;

import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.source.Seen;
import fr.balise.source.Stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// What is kept of a build: what it was asked and read, what it made, and how it ended.
///
/// @param asked the version of this note, the system, and all options as words
/// @param inputs everything that was read, as it was before
/// @param outputs every file of the site, with its folders, as it was after
/// @param ending what was told
/// @param parts checksum of the file that tells what it made part by part
record Note(List<String> asked, List<Seen> inputs, List<Seen> outputs, Ending ending, long parts) {

    Note {
        asked = List.copyOf(asked);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /// The note as bytes.
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    /// Writes the note into a stream.
    void write(OutputStream stream) {
        NoteWriter out = new NoteWriter(stream);
        out.list(asked, out::text);
        out.list(inputs, one -> write(one, out));
        out.list(outputs, one -> write(one, out));
        EndingCodec.write(ending, out);
        out.number(parts);
        out.end();
    }

    /// The note in some bytes, if they are one and answer what is asked; else an [IOException].
    static Note read(byte[] bytes, List<String> asked) throws IOException {
        NoteReader in = NoteReader.of(bytes);
        // What follows is only read when it was written by this very version.
        if (!in.list(in::text).equals(asked)) {
            throw new IOException("another question");
        }
        Note note =
                new Note(
                        asked,
                        in.list(() -> seen(in)),
                        in.list(() -> seen(in)),
                        EndingCodec.read(in),
                        in.number());
        in.end();
        return note;
    }

    private static void write(Seen seen, NoteWriter out) {
        out.text(seen.path());
        out.number(seen.stamp().kind().code());
        out.number(seen.stamp().size());
        out.number(seen.stamp().changed());
        out.text(seen.sha256());
    }

    private static Seen seen(NoteReader in) throws IOException {
        String path = in.text();
        Stamp.Kind kind = Stamp.Kind.of(in.number()).orElseThrow(() -> new IOException("no kind"));
        Stamp stamp = new Stamp(kind, in.number(), in.number());
        return new Seen(path, stamp, in.text());
    }
}
