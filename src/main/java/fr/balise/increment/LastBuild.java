package fr.balise.increment;

import fr.balise.diagnostic.Outcome;
import fr.balise.note.NoteReader;
import fr.balise.page.Visits;
import fr.balise.site.Manifest;
import fr.balise.site.OutputFolder;
import fr.balise.site.SettledOutput;
import fr.balise.source.Seen;
import fr.balise.source.Stamp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/// The last build of a site, as a note in `.balise/last-build` tells it, beside what is on disk now.
///
/// ```
/// LastBuild last = LastBuild.of(asked, Optional.of(Path.of(".balise")));
/// Optional<Ending> same = last.unchanged(); // there: nothing is to be done, and this is to be told
/// MadeParts parts = last.parts();           // where nothing but Markdown files has changed, all that it made
/// last.keep(ending, manifest, parts);       // after a build that wrote the site
/// ```
/// The note is believed only when it is whole, was written by the same code for the same question, and when every file that
/// was read and every file that was made is as it was. Whatever is wrong with it or with its folder, it is the same as none.
public final class LastBuild {

    /// To be raised when what a note holds changes in form or in meaning.
    private static final String FORMAT = "Balise, last build, 3";

    private static final String FILE = "last-build";
    private static final String PARTS = "last-parts";

    private final Asked asked;
    private final Optional<Path> folder;
    private final Optional<Inputs> inputs;
    private final Optional<Note> note;

    private LastBuild(Asked asked, Optional<Path> folder, Optional<Inputs> inputs) {
        this.asked = asked;
        this.folder = folder;
        this.inputs = inputs;
        this.note = inputs.isEmpty() ? Optional.empty() : folder.flatMap(this::note);
    }

    /// Looks at what a build is about to read.
    ///
    /// @param folder where the note is kept, which is made if it is missing; empty to keep none
    public static LastBuild of(Asked asked, Optional<Path> folder) {
        return new LastBuild(asked, folder, folder.flatMap(kept -> look(asked, kept)));
    }

    private static Optional<Inputs> look(Asked asked, Path folder) {
        try {
            Files.createDirectories(folder);
            return Optional.of(Inputs.of(asked, Stamp.moment(folder)));
        } catch (IOException | UncheckedIOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
    }

    /// The note of the last build, where it is whole, answers the same question, and every file that was made is as it was.
    private Optional<Note> note(Path kept) {
        Outcome<Path> output = OutputFolder.check(asked.output(), List.of());
        if (output.hasErrors() || !SettledOutput.isSettled(output.value())) {
            return Optional.empty();
        }
        Path top = output.value();
        try {
            Note found = Note.read(Files.readAllBytes(kept.resolve(FILE)), question(top));
            return Outputs.areStill(top, found.outputs()) ? Optional.of(found) : Optional.empty();
        } catch (IOException | InvalidPathException | OutOfMemoryError noNote) {
            return Optional.empty();
        }
    }

    /// How the last build ended, where a build from nothing would end in the same way without changing any file.
    public Optional<Ending> unchanged() {
        try {
            return note.isPresent() && inputs.orElseThrow().areStill(note.get().inputs())
                    ? note.map(Note::ending)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// What first visits cost after the last build, where what it made still holds.
    public Optional<Visits> visits() {
        return note.flatMap(found -> found.ending().visits());
    }

    /// What the last build made, with the states of the sources as they are now. Nothing but these states where anything else
    /// than a Markdown file of the content has changed: a setting, reference data, a picture, a theme, the code.
    public MadeParts parts() {
        if (inputs.isEmpty()) {
            return MadeParts.nothing(Map.of());
        }
        try {
            if (note.isPresent() && folder.isPresent()) {
                Optional<Sources> sources = Sources.since(note.get().inputs(), inputs.get());
                byte[] bytes = Files.readAllBytes(folder.get().resolve(PARTS));
                if (sources.isPresent() && NoteReader.sum(bytes) == note.get().parts()) {
                    MadeParts before = PartsCodec.read(bytes);
                    return new MadeParts(
                            sources.get().states(before.sources()),
                            before.pages(),
                            before.sets(),
                            before.words(),
                            sources.get().unchanged(before.documents()));
                }
            }
            return MadeParts.nothing(Sources.states(inputs.get()));
        } catch (IOException | IndexOutOfBoundsException | OutOfMemoryError unreadable) {
            return MadeParts.nothing(Sources.states(inputs.get()));
        }
    }

    /// Everything that an answer depends on beside files.
    private List<String> question(Path top) {
        List<String> question = new ArrayList<>();
        question.add(FORMAT);
        for (String property :
                List.of("java.runtime.version", "java.home", "os.name", "os.version", "os.arch")) {
            question.add(System.getProperty(property, ""));
        }
        question.add(asked.content().toAbsolutePath().toString());
        question.add(asked.themes().toAbsolutePath().toString());
        question.add(top.toString());
        question.addAll(asked.words());
        return question;
    }

    /// Forgets the last build, since another one begins.
    public void forget() {
        try {
            if (folder.isPresent()) {
                Files.deleteIfExists(folder.get().resolve(FILE));
            }
        } catch (IOException held) {
            // It stays true: what it tells of are files as they were.
            return;
        }
    }

    /// Keeps a build that wrote its site. Nothing is kept where the disk refuses, or where anything that the build read was
    /// changed meanwhile.
    public void keep(Ending ending, Manifest manifest, MadeParts parts) {
        if (inputs.isEmpty() || folder.isEmpty()) {
            return;
        }
        try {
            Path top = OutputFolder.check(asked.output(), List.of()).value();
            long moment = Stamp.moment(folder.get());
            ForkJoinTask<OptionalLong> made = ForkJoinTask.adapt(() -> written(parts)).fork();
            Optional<List<Seen>> outputs = Outputs.of(top, manifest, folder.get());
            // Between the first look and this one the build read everything.
            boolean same = Inputs.of(asked, moment).areStill(inputs.get().seen());
            OptionalLong sum = made.join();
            if (outputs.isPresent() && same && sum.isPresent()) {
                Note young =
                        new Note(
                                question(top),
                                inputs.get().seen(),
                                outputs.get(),
                                ending,
                                sum.getAsLong());
                write(FILE, young::write);
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException refused) {
            forget();
        }
    }

    /// Writes what the build made part by part; the result is its checksum, where the disk takes it.
    private OptionalLong written(MadeParts parts) {
        long[] sum = new long[1];
        try {
            write(PARTS, out -> sum[0] = PartsCodec.write(parts, out));
            return OptionalLong.of(sum[0]);
        } catch (IOException | UncheckedIOException refused) {
            return OptionalLong.empty();
        }
    }

    private void write(String file, Consumer<OutputStream> note) throws IOException {
        Path part = Files.createTempFile(folder.orElseThrow(), "part-", "");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                note.accept(out);
            }
            Files.move(
                    part,
                    folder.orElseThrow().resolve(file),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
