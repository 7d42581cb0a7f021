import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What no generator can go below: reads every input and writes files of the same names and sizes as an earlier build.
///
/// `java -cp CLASSES Floor list SITE FILE` notes the names and sizes of a site; `java -cp CLASSES Floor CONTENT FILE OUT`
/// then reads all of CONTENT and writes these files, on one thread. The start of a Java is part of it.
public final class Floor {

    private static final int PIECE = 1 << 16;

    private Floor() {}

    public static void main(String[] words) throws IOException {
        if (words[0].equals("list")) {
            list(Path.of(words[1]), Path.of(words[2]));
        } else {
            read(Path.of(words[0]));
            write(Files.readAllLines(Path.of(words[1])), Path.of(words[2]));
        }
    }

    private static void list(Path site, Path list) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.add(Files.size(file) + " " + site.relativize(file));
            }
        }
        Files.write(list, lines);
    }

    private static void read(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllBytes(file);
            }
        }
    }

    private static void write(List<String> lines, Path site) throws IOException {
        byte[] piece = new byte[PIECE];
        Arrays.fill(piece, (byte) 'a');
        Set<Path> made = new HashSet<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            Path file = site.resolve(line.substring(blank + 1));
            Path folder = file.getParent();
            if (made.add(folder)) {
                Files.createDirectories(folder);
            }
            try (OutputStream out = new FileOutputStream(file.toFile())) {
                for (long left = Long.parseLong(line.substring(0, blank));
                        left > 0;
                        left -= PIECE) {
                    out.write(piece, 0, (int) Math.min(left, PIECE));
                }
            }
        }
    }
}
