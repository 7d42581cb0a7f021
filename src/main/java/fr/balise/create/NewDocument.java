package fr.balise.create;

import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;
import fr.balise.document.DocumentParser;
import fr.balise.document.DocumentType;
import fr.balise.document.Documents;
import fr.balise.publication.FreeNumbers;
import fr.balise.publication.Permalinks;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Begins a document: content folder and [Wish] → a file that was not there before.
///
/// Example: «Jardin école» in a publication whose last fiche is n°64 → `fiches/065-jardin-ecole.md`.
///
/// The publication may be empty, or full of faults: what can be read of it counts.
public final class NewDocument {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final Set<String> FIRST_PAGES = Set.of("index", "readme");

    private final Path content;
    private final Wish wish;

    private NewDocument(Path content, Wish wish) {
        this.content = content;
        this.wish = wish;
    }

    /// Begins a document.
    ///
    /// @param content the content folder, which is made if it is not there
    /// @param kept folder for what is no content; two people who begin a fiche at once wait for each other there
    public static Begun begin(Path content, Path kept, Wish wish) {
        NewDocument made = new NewDocument(content, wish);
        synchronized (ONE_AT_A_TIME) {
            return made.alone(kept);
        }
    }

    private Begun alone(Path kept) {
        FileChannel channel;
        FileLock lock;
        try {
            Files.createDirectories(kept);
            channel =
                    FileChannel.open(
                            kept.resolve("new.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lock = channel.lock();
        } catch (IOException noLocks) {
            // Some file systems have none; a file is never overwritten even so.
            return begin();
        }
        try (channel;
                lock) {
            return begin();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private Begun begin() {
        SourceTree tree =
                Files.isDirectory(content)
                        ? SourceReader.read(content, "").value()
                        : SourceTree.of(List.of());
        PublicationConfig config = ConfigReader.read(tree).value();
        Language language = config.interfaceLanguage();
        Optional<Integer> number =
                wish.type() == DocumentType.FICHE
                        ? Optional.of(number(tree, config))
                        : Optional.empty();
        String path = folder(tree) + name(number) + ".md";
        Optional<String> there = sameFile(tree, path);
        if (there.isPresent()) {
            return new Begun.Exists(there.get(), language);
        }
        String text = new Skeleton(config, wish, number).text();
        Path file = content.resolve(path);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failed) {
            return new Begun.Failed(path, failed.toString(), language);
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            return new Begun.Exists(path, language);
        } catch (IOException failed) {
            return new Begun.Failed(path, failed.toString(), language);
        }
        return new Begun.Written(path, number, !config.sommaire().isEmpty(), language);
    }

    /// The next number of the series; one that the name of another file begins with is passed over as well.
    private int number(SourceTree tree, PublicationConfig config) {
        String series = config.ownSeries();
        Documents documents =
                new DocumentParser(new DocumentParser.Defaults(series, config.language(), true))
                        .parse(tree)
                        .value();
        FreeNumbers free =
                new FreeNumbers(
                        documents, CatalogReader.read(tree).value().externalFiches(), series);
        int number = free.next(wish.series().orElse(series));
        while (isNamed(tree, Permalinks.fileNumber(number) + "-")) {
            number++;
        }
        return number;
    }

    private static boolean isNamed(SourceTree tree, String beginning) {
        return tree.files().keySet().stream()
                .anyMatch(path -> path.startsWith("fiches/" + beginning));
    }

    /// The folder of the type; an English one where only that is in use.
    private String folder(SourceTree tree) {
        return switch (wish.type()) {
            case CHAPTER -> inUse(tree, "chapitres/", "chapters/");
            case ARTICLE -> inUse(tree, "articles/", "posts/");
            case FICHE, PANORAMA, PAGE, DIRECTORY -> wish.type().folder() + "/";
        };
    }

    private static String inUse(SourceTree tree, String usual, String other) {
        boolean onlyOther =
                tree.files().keySet().stream().anyMatch(path -> path.startsWith(other))
                        && tree.files().keySet().stream().noneMatch(path -> path.startsWith(usual));
        return onlyOther ? other : usual;
    }

    private String name(Optional<Integer> number) {
        String name = Permalinks.fileName(wish.title());
        if (number.isPresent()) {
            return Permalinks.fileNumber(number.get()) + "-" + name;
        }
        if (wish.type() == DocumentType.ARTICLE && wish.date().isPresent()) {
            return wish.date().get().iso() + "-" + name;
        }
        // These names stand for the first page of a folder.
        return FIRST_PAGES.contains(name) ? name + "-1" : name;
    }

    /// A file whose page would have the same address.
    private static Optional<String> sameFile(SourceTree tree, String path) {
        String stem = path.substring(0, path.lastIndexOf('.'));
        return tree.files().keySet().stream()
                .filter(
                        other -> {
                            String lower = other.toLowerCase(Locale.ROOT);
                            return lower.equals(stem + ".md") || lower.equals(stem + ".markdown");
                        })
                .findFirst();
    }
}
