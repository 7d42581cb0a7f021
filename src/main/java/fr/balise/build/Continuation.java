package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.document.DocumentNote;
import fr.balise.increment.MadeParts;
import fr.balise.increment.MadeParts.FileSet;
import fr.balise.increment.MadeParts.MadeFile;
import fr.balise.page.KnownPages;
import fr.balise.page.PageNote;
import fr.balise.page.Visits;
import fr.balise.publication.Publication;
import fr.balise.publication.PublicationKeys;
import fr.balise.search.KnownWords;
import fr.balise.site.Content;
import fr.balise.site.Intake;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What a build takes over of the last one, and what it notes for the next. One that neither has nor leaves anything makes all
/// of it, and has the same result.
final class Continuation {

    private static final String WORDS = "last-words";

    private final Optional<MadeParts> before;
    private final Optional<Visits> visits;
    private final Optional<Path> folder;
    private final List<FileSet> sets = new ArrayList<>();
    private List<PageNote> pages = List.of();
    private Optional<PublicationKeys> keys = Optional.empty();
    private Optional<KnownWords> words = Optional.empty();
    private Optional<Publication> linked = Optional.empty();

    private Continuation(
            Optional<MadeParts> before, Optional<Visits> visits, Optional<Path> folder) {
        this.before = before;
        this.visits = visits;
        this.folder = folder;
    }

    /// A build that stands alone.
    static Continuation none() {
        return new Continuation(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A build that follows another one, which may have left nothing but the states of the sources.
    ///
    /// @param visits what first visits cost after the last one
    /// @param folder of what builds keep
    static Continuation of(MadeParts before, Optional<Visits> visits, Path folder) {
        return new Continuation(Optional.of(before), visits, Optional.of(folder));
    }

    /// What the last build knew of documents whose files are as they were.
    Map<String, DocumentNote> documents() {
        return before.map(MadeParts::documents).orElse(Map.of());
    }

    /// Notes what has been linked. Where anything is published of which nobody knows the state, nothing is taken over.
    void linked(Publication publication) {
        Map<String, String> states = before.map(MadeParts::sources).orElse(Map.of());
        linked =
                Optional.of(publication)
                        .filter(
                                found ->
                                        found.documents().stream()
                                                .allMatch(
                                                        one ->
                                                                states.containsKey(
                                                                        one.document()
                                                                                .origin()
                                                                                .path())));
        keys = linked.map(found -> PublicationKeys.of(found, states));
    }

    /// The words that the last build has read.
    KnownWords words() {
        words =
                folder.filter(_ -> keys.isPresent())
                        .map(
                                kept ->
                                        KnownWords.at(
                                                keys.orElseThrow(),
                                                kept.resolve(WORDS),
                                                before.orElseThrow().words()));
        return words.orElseGet(KnownWords::none);
    }

    /// The pages of the last build.
    KnownPages pages() {
        return keys.map(found -> KnownPages.of(found, before.orElseThrow().pages(), visits))
                .orElseGet(KnownPages::none);
    }

    /// Notes the pages of this one.
    void made(List<PageNote> notes) {
        pages = notes;
    }

    /// Files that show all that is known of all documents but their texts: those of the last build where nothing of that has
    /// changed, else new ones.
    List<OutputFile> files(String name, Intake intake, Supplier<List<OutputFile>> maker) {
        if (keys.isEmpty()) {
            return maker.get();
        }
        String key = keys.get().facts();
        List<OutputFile> files = kept(name, key, intake).orElseGet(maker);
        note(name, key, files);
        return files;
    }

    private Optional<List<OutputFile>> kept(String name, String key, Intake intake) {
        return before.orElseThrow().sets().stream()
                .filter(set -> set.name().equals(name) && set.key().equals(key))
                .findFirst()
                .flatMap(set -> kept(set, intake));
    }

    private static Optional<List<OutputFile>> kept(FileSet set, Intake intake) {
        List<OutputFile> files = new ArrayList<>();
        for (MadeFile file : set.files()) {
            Optional<Content> content = intake.kept(file.path());
            if (content.isEmpty()) {
                return Optional.empty();
            }
            files.add(new OutputFile(file.path(), content.get(), new Origin.Stage(file.maker())));
        }
        return Optional.of(files);
    }

    /// A set is noted where all of it comes from a stage: a file of the author has an address of its own.
    private void note(String name, String key, List<OutputFile> files) {
        List<MadeFile> made = new ArrayList<>();
        for (OutputFile file : files) {
            if (file.origin() instanceof Origin.Stage(var maker)) {
                made.add(new MadeFile(file.path(), maker));
            }
        }
        if (made.size() == files.size()) {
            sets.add(new FileSet(name, key, made));
        }
    }

    /// What the next build can take over.
    ///
    /// @param told all that this one told: a file of which anything was is read again, so that it is told again
    MadeParts parts(List<Diagnostic> told) {
        Set<String> faulty =
                told.stream().map(one -> one.location().file()).collect(Collectors.toSet());
        return new MadeParts(
                before.map(MadeParts::sources).orElse(Map.of()),
                pages,
                sets,
                words.map(KnownWords::sum).orElse(OptionalLong.empty()),
                linked.map(found -> notes(found, faulty)).orElse(Map.of()));
    }

    private Map<String, DocumentNote> notes(Publication publication, Set<String> faulty) {
        Map<SitePath, Set<String>> acronyms = new HashMap<>();
        publication
                .acronymUses()
                .forEach(
                        (acronym, users) ->
                                users.forEach(
                                        user ->
                                                acronyms.computeIfAbsent(
                                                                user.address(),
                                                                _ -> new HashSet<>())
                                                        .add(acronym)));
        Map<String, DocumentNote> known = documents();
        Map<String, DocumentNote> notes = new ConcurrentHashMap<>();
        publication.documents().parallelStream()
                .filter(one -> !faulty.contains(one.document().origin().shown()))
                .forEach(
                        one -> {
                            String path = one.document().origin().path();
                            Set<String> used = acronyms.getOrDefault(one.address(), Set.of());
                            Optional.ofNullable(known.get(path))
                                    .or(() -> DocumentNote.of(one.document(), used))
                                    .ifPresent(note -> notes.put(path, note));
                        });
        return notes;
    }
}
