package fr.balise.build;

import fr.balise.testing.Folders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A contribution as somebody broke it, and its repaired twin: one file `101-name.txt` of `contributions/`.
///
/// ```
/// What was done, in a sentence
///
/// === fautif fiches/@-name.md
/// the broken file; @ is the number that the name of the case begins with
/// === réparé fiches/@-name.md
/// the same file without fault
/// === commun fiches/9@-neighbour.md
/// a file of both, where one is needed
/// === attendu
/// the exact diagnostics in French
/// ```
/// Behind the path stands in parentheses an encoding (`windows-1252`, `UTF-16LE+BOM`) or a line end (`CR`, `CRLF`);
/// `‹U+00A0›` is a character that nobody could see, `‹octet E9›` a byte.
record Contribution(
        String name, List<Part> broken, List<Part> repaired, List<Part> shared, String expected) {

    static final Path FOLDER = Path.of("src/test/resources/contributions");
    private static final String EXPECTED = "=== attendu\n";
    private static final Pattern HEAD =
            Pattern.compile("(?m)^=== (fautif|réparé|commun) (.+?)(?: \\(([^)]+)\\))?\\n");
    private static final Pattern TOKEN =
            Pattern.compile("‹(?:U\\+([0-9A-F]{4})|octet ([0-9A-F]{2}))›");

    /// A file of a contribution.
    record Part(String path, String form, String text) {}

    /// All contributions, in the order of their numbers.
    static List<Contribution> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Contribution::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contribution read(Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        String text = Folders.text(file);
        String number = name.substring(0, 3);
        int end = text.indexOf(EXPECTED);
        List<Part> broken = new ArrayList<>();
        List<Part> repaired = new ArrayList<>();
        List<Part> shared = new ArrayList<>();
        Matcher head = HEAD.matcher(text.substring(0, end));
        boolean more = head.find();
        while (more) {
            String kind = head.group(1);
            String path = head.group(2).replace("@", number);
            String form = head.group(3) == null ? "" : head.group(3);
            int start = head.end();
            more = head.find();
            String words = text.substring(start, more ? head.start() : end).replace("@", number);
            Part part = new Part(path, form, words);
            (kind.equals("fautif") ? broken : kind.equals("réparé") ? repaired : shared).add(part);
        }
        return new Contribution(
                name, broken, repaired, shared, text.substring(end + EXPECTED.length()));
    }

    /// Whether this contribution can stand beside others: it writes no file that all have.
    boolean isOfItsOwn() {
        return Stream.concat(broken.stream(), shared.stream())
                .noneMatch(part -> Files.exists(FOLDER.resolve("commun").resolve(part.path())));
    }

    /// Writes the broken files into a content folder.
    void breakIn(Path content) {
        broken.forEach(part -> write(part, content));
        shared.forEach(part -> write(part, content));
    }

    /// Writes the repaired files into a content folder.
    void repairIn(Path content) {
        repaired.forEach(part -> write(part, content));
        shared.forEach(part -> write(part, content));
    }

    /// Keeps what is said from now on as what is expected.
    void expect(String said) {
        Path file = FOLDER.resolve(name + ".txt");
        String text = Folders.text(file);
        Folders.write(file, text.substring(0, text.indexOf(EXPECTED)) + EXPECTED + said);
    }

    private static void write(Part part, Path content) {
        try {
            Path file = content.resolve(part.path());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Part part) {
        boolean marked = part.form().endsWith("+BOM");
        Charset charset =
                switch (part.form()) {
                    case "", "CR", "CRLF" -> StandardCharsets.UTF_8;
                    default -> Charset.forName(part.form().replace("+BOM", ""));
                };
        String text =
                switch (part.form()) {
                    case "CR" -> part.text().replace('\n', '\r');
                    case "CRLF" -> part.text().replace("\n", "\r\n");
                    default -> part.text();
                };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((marked ? "\ufeff" : "").getBytes(charset));
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            bytes.writeBytes(text.substring(from, token.start()).getBytes(charset));
            if (token.group(1) == null) {
                bytes.write(Integer.parseInt(token.group(2), 16));
            } else {
                int character = Integer.parseInt(token.group(1), 16);
                bytes.writeBytes(Character.toString(character).getBytes(charset));
            }
            from = token.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(charset));
        return bytes.toByteArray();
    }
}
