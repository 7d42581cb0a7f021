import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the command line asks for.
///
/// @param sizes numbers of fiches
/// @param rounds how often each contestant runs
/// @param rich whether fiches have territories and funding
/// @param keep whether output stays from round to round
/// @param what the cases to measure
/// @param only names of contestants, in lower case; empty for all
/// @param work the folder in which a folder is made for everything; empty for memory, where there is some
/// @param balise the launcher
/// @param classes a class path in its place
/// @param limit seconds after which a run is given up
/// @param markdown whether tables are for a page
record Options(
        List<Integer> sizes,
        int rounds,
        boolean rich,
        boolean keep,
        Case what,
        Set<String> only,
        Optional<Path> work,
        Path balise,
        Optional<String> classes,
        int limit,
        boolean markdown) {

    /// What is measured.
    enum Case {
        /// Every contestant builds everything.
        WHOLE,
        /// One paragraph has changed since the last build, or nothing.
        EDIT,
        /// A process that has built before.
        WARM,
        /// Balise alone, at sizes that show whether the cost of a fiche grows.
        SCALE
    }

    static final String USAGE =
            """
            src/bench/speed.sh [options] [sizes…]

            Builds made-up publications with Balise and, where installed, Hugo + Pagefind, Eleventy + Pagefind and JBake, in
            turns, and prints what each takes: wall time, CPU, peak memory. Sizes: 50 1000 10000 unless said otherwise.

              --edit          one paragraph changed, and nothing changed, in a new process with the output of the last build
              --warm          the same and a whole build in a process that has built before (Balise only)
              --scale         Balise only; sizes 5000 10000 20000 50000 unless said otherwise; CPU of a fiche
              --rounds N      how often each runs (5)
              --rich          fiches with territories, organisations and funding: maps and charts on Balise's pages
              --keep          output stays from round to round (else each build is into no folder at all)
              --only NAMES    of balise, floor, hugo, eleventy, jbake: hugo,balise
              --balise FILE   the launcher (target/balise/bin/balise of this clone)
              --classes PATH  a class path of Balise instead
              --work DIR      where everything is made and removed again (/dev/shm if that is memory)
              --limit SECONDS after which a run is given up, and its contestant left out (900)
              --markdown      tables for a page
              --help

            JAVA names a Java of 25 or newer where it is not found. Peers: HUGO, PAGEFIND, ELEVENTY and JBAKE name a command
            each, JBAKE also a folder of jars; NODE_MODULES names the folder in which npm put Pagefind and Eleventy. What is
            missing is named and left out; src/site/markdown/speed.md says how to install it.
            """;

    static final Set<String> CONTESTANTS = Set.of("balise", "floor", "hugo", "eleventy", "jbake");

    static Options read(String[] words, Path root) {
        List<Integer> sizes = new ArrayList<>();
        int rounds = 5;
        boolean rich = false;
        boolean keep = false;
        Case what = Case.WHOLE;
        Set<String> only = Set.of();
        Optional<Path> work = Optional.empty();
        Path balise = root.resolve("target/balise/bin/balise");
        Optional<String> classes = Optional.empty();
        int limit = 900;
        boolean markdown = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--edit" -> what = only(what, Case.EDIT);
                case "--warm" -> what = only(what, Case.WARM);
                case "--scale" -> what = only(what, Case.SCALE);
                case "--rich" -> rich = true;
                case "--keep" -> keep = true;
                case "--markdown" -> markdown = true;
                case "--rounds" -> rounds = number(value(words, i++));
                case "--limit" -> limit = number(value(words, i++));
                case "--only" -> only = names(value(words, i++));
                case "--work" -> work = Optional.of(folder(value(words, i++)));
                case "--balise" -> balise = Path.of(value(words, i++)).toAbsolutePath();
                case "--classes" -> classes = Optional.of(absolute(value(words, i++)));
                default -> {
                    if (words[i].startsWith("-")) {
                        throw wrong("unknown option: " + words[i]);
                    }
                    sizes.add(number(words[i]));
                }
            }
        }
        if (classes.isEmpty() && !Files.isExecutable(balise)) {
            throw wrong("no launcher at " + balise + ": run mvn package, or name --classes");
        }
        if (sizes.isEmpty()) {
            sizes.addAll(
                    what == Case.SCALE
                            ? List.of(5_000, 10_000, 20_000, 50_000)
                            : List.of(50, 1_000, 10_000));
        }
        return new Options(
                List.copyOf(sizes),
                rounds,
                rich,
                keep,
                what,
                only,
                work,
                balise,
                classes,
                limit,
                markdown);
    }

    boolean wants(String contestant) {
        return only.isEmpty() || only.contains(contestant);
    }

    private static Case only(Case before, Case now) {
        if (before != Case.WHOLE && before != now) {
            throw wrong("one of --edit, --warm and --scale at a time");
        }
        return now;
    }

    private static String value(String[] words, int option) {
        if (option + 1 == words.length) {
            throw wrong("no value for " + words[option]);
        }
        return words[option + 1];
    }

    private static int number(String word) {
        if (!word.matches("[1-9][0-9]{0,6}")) {
            throw wrong("not a number from 1 to 9999999: " + word);
        }
        return Integer.parseInt(word);
    }

    private static Set<String> names(String list) {
        Set<String> names = Arrays.stream(list.split(",")).collect(Collectors.toSet());
        for (String name : names) {
            if (!CONTESTANTS.contains(name)) {
                throw wrong("unknown contestant: " + name);
            }
        }
        return names;
    }

    private static Path folder(String word) {
        Path folder = Path.of(word).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw wrong("no such folder: " + word);
        }
        return folder;
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(one -> Path.of(one).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Refusal wrong(String reason) {
        return Refusal.usage(reason);
    }
}
