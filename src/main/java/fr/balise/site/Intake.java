package fr.balise.site;

import fr.balise.address.SitePath;

import java.util.List;

/// Takes the bytes of a file as soon as they are made, and gives back the content to hand over in their place.
///
/// The whole site of 10,000 fiches has 371 MB. Stages that hand it over file by file need the memory of the largest file.
@FunctionalInterface
public interface Intake {

    /// Keeps all bytes in memory: for a site that is looked at and not written.
    Intake IN_MEMORY = (_, made) -> new Content.Binary(Bytes.own(made));

    /// Takes in a file that is to stand at a path. The caller leaves the bytes as they are from now on.
    Content take(SitePath path, byte[] made);

    /// The same files with what was made in memory taken in, on all cores.
    default List<OutputFile> takeAll(List<OutputFile> files) {
        return files.parallelStream().map(this::take).toList();
    }

    private OutputFile take(OutputFile file) {
        return switch (file.content()) {
            case Content.Text(String text) -> file.with(take(file.path(), Bytes.utf8(text)));
            case Content.Binary(Bytes bytes) -> file.with(take(file.path(), bytes.shared()));
            case Content.Copy _, Content.Ready _ -> file;
        };
    }
}
