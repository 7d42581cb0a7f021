package fr.balise.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// One change of the output folder, which is done or not done and never half done.
sealed interface Step {

    /// Makes a folder, unless it is there.
    record MakeFolder(Path target) implements Step {}

    /// Moves a staged file in, in the place of an older one.
    record MoveIn(Path staged, Path target) implements Step {}

    /// Removes a file, or a link without following it, if it is there.
    record Remove(Path target) implements Step {}

    /// Removes a folder if nothing is in it.
    record RemoveIfEmpty(Path target) implements Step {}

    /// What is changed.
    Path target();

    /// Does it.
    default void run() throws IOException {
        switch (this) {
            case MakeFolder(Path target) -> {
                try {
                    Files.createDirectory(target);
                } catch (FileAlreadyExistsException exists) {
                    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                        throw exists;
                    }
                }
            }
            case MoveIn(Path staged, Path target) ->
                    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            case Remove(Path target) -> Files.deleteIfExists(target);
            case RemoveIfEmpty(Path target) -> {
                try {
                    Files.deleteIfExists(target);
                } catch (DirectoryNotEmptyException inUse) {
                    // Somebody else's files keep the folder.
                }
            }
        }
    }
}
