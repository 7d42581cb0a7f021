package fr.balise.picture;

import fr.balise.cache.CacheKey;
import fr.balise.cache.CodeVersion;
import fr.balise.cache.MadeFiles;
import fr.balise.picture.MadePicture.Further;
import fr.balise.picture.MadePicture.Made;
import fr.balise.picture.MadePicture.Shape;
import fr.balise.publication.FileUse;
import fr.balise.site.Bytes;
import fr.balise.site.Content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Made pictures from one build to the next: for each a list of its files, and the files.
///
/// A list is a text of one line for the size, one for the file itself and one for each further file, in its order:
/// ```
/// 1600 1200
/// own <key>
/// plain 480 -480.jpg <key>
/// webp 480 -480.webp <key>
/// ```
/// A size of `0 0` is that of a file that is not shown, a key of `=` that of the author's own bytes, a suffix of `=` that
/// of the file itself. Where a file of the list is gone or damaged the whole picture is made again.
final class KeptPictures {

    static final String CODE = CodeVersion.of("image", "picture");

    private static final String SAME = "=";

    private final MadeFiles files;

    KeptPictures(MadeFiles files) {
        this.files = files;
    }

    /// What was made for a key.
    Optional<MadePicture> find(String key, FileUse file) {
        Optional<Path> list = files.find(key);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Files.readAllLines(list.get()), file));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private MadePicture read(List<String> lines, FileUse file) throws IOException {
        String[] size = lines.get(0).split(" ", -1);
        int width = Integer.parseInt(size[0]);
        Made own = found(lines.get(1).split(" ", -1)[1], file);
        List<Further> plain = new ArrayList<>();
        List<Further> webp = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split(" ", -1);
            boolean isOwn = words[2].equals(SAME);
            Further further =
                    new Further(
                            isOwn ? "" : words[2],
                            Integer.parseInt(words[1]),
                            isOwn ? own : found(words[3], file));
            (words[0].equals("webp") ? webp : plain).add(further);
        }
        return new MadePicture(
                file,
                own,
                width == 0
                        ? Optional.empty()
                        : Optional.of(new Shape(width, Integer.parseInt(size[1]))),
                plain,
                webp,
                Optional.empty());
    }

    private Made found(String key, FileUse file) throws IOException {
        if (key.equals(SAME)) {
            return PictureMaker.original(file);
        }
        Path path = files.find(key).orElseThrow(() -> new IOException("gone"));
        return new Made(new Content.Copy(path), Files.size(path));
    }

    /// Keeps a picture; the same, with its bytes on disk instead of in memory wherever they could be written.
    MadePicture keep(String key, MadePicture made) {
        StringBuilder list = new StringBuilder();
        Shape shape = made.shape().orElse(new Shape(0, 0));
        list.append(shape.width()).append(' ').append(shape.height()).append('\n');
        Made own = kept(key, "own", made.own(), list.append("own "));
        List<Further> plain = kept(key, "plain", made.plain(), own, list);
        List<Further> webp = kept(key, "webp", made.webp(), own, list);
        files.keep(key, Bytes.of(list.toString().getBytes(StandardCharsets.UTF_8)));
        return new MadePicture(made.file(), own, made.shape(), plain, webp, made.problem());
    }

    private List<Further> kept(
            String key, String kind, List<Further> made, Made own, StringBuilder list) {
        List<Further> kept = new ArrayList<>();
        for (Further one : made) {
            list.append(kind).append(' ').append(one.width()).append(' ');
            if (one.isOwn()) {
                list.append(SAME).append('\n');
                kept.add(new Further("", one.width(), own));
            } else {
                list.append(one.suffix()).append(' ');
                Made file = kept(key, kind + one.suffix(), one.made(), list);
                kept.add(new Further(one.suffix(), one.width(), file));
            }
        }
        return kept;
    }

    private Made kept(String key, String name, Made made, StringBuilder list) {
        if (!(made.content() instanceof Content.Binary(var bytes))) {
            list.append(SAME).append('\n');
            return made;
        }
        String own = new CacheKey().add(key).add(name).hex();
        list.append(own).append('\n');
        return files.keep(own, bytes)
                .map(path -> new Made(new Content.Copy(path), made.weight()))
                .orElse(made);
    }
}
