package fr.balise.site;

import fr.balise.address.SitePath;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes the bytes of a file as soon as they are made, and gives back the content to hand over in their place.
///
/// The whole site of 10,000 fiches has 371 MB. Stages that hand it over file by file need the memory of the largest file, and of
/// files that come in parts only that of a few parts.
@FunctionalInterface
public interface Intake {

    /// Keeps all bytes in memory: for a site that is looked at and not written.
    Intake IN_MEMORY = (_, made) -> new Content.Binary(Bytes.own(made));

    /// Takes in a file that is to stand at a path. The caller leaves the bytes as they are from now on.
    Content take(SitePath path, byte[] made);

    /// The bytes of a large file in the order in which they follow; they can be asked for again.
    @FunctionalInterface
    interface Parts {
        /// Makes each part and hands it over.
        void forEach(Consumer<byte[]> part);
    }

    /// Takes in a file of many parts, which need not all be in memory at once.
    default Content take(SitePath path, Parts made) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        made.forEach(all::writeBytes);
        return take(path, all.toByteArray());
    }

    /// The file that stands at a path since the last build, for a stage that knows that it would make the same one; empty where
    /// none is known.
    default Optional<Content> kept(SitePath path) {
        return Optional.empty();
    }

    /// The same files with what was made in memory taken in, on all cores.
    default List<OutputFile> takeAll(List<OutputFile> files) {
        return files.parallelStream().map(this::take).toList();
    }

    /// The same file with what was made in memory taken in.
    default OutputFile take(OutputFile file) {
        return switch (file.content()) {
            case Content.Text(String text) -> file.with(take(file.path(), Bytes.utf8(text)));
            case Content.Binary(Bytes bytes) -> file.with(take(file.path(), bytes.shared()));
            case Content.Copy _, Content.Ready _ -> file;
        };
    }
}
