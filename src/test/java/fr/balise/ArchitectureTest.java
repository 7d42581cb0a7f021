package fr.balise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The map of the code: which package may use which, which library lives where, and what no class may do.
///
/// The table of packages is told to readers in `src/site/markdown/architecture.md`, and the two are compared here.
class ArchitectureTest {

    /// One row per package, lowest first: its level, its name, and what it uses of the packages above it in this
    /// table, no more and no less.
    private static final String TABLE =
            """
            0 diagnostic
            0 address
            0 json
            0 typography
            0 search.codec
            0 note
            0 date        diagnostic
            0 svg
            1 source      diagnostic
            1 yaml        date diagnostic json
            1 markdown    address diagnostic note svg typography
            1 html        diagnostic
            1 site        address diagnostic json
            1 image       site
            1 cache       site
            1 git         cache date diagnostic
            1 print.font  site
            1 edit        diagnostic
            1 search.analysis diagnostic
            2 document    address date diagnostic html markdown note source typography yaml
            2 config      address date diagnostic document source yaml
            2 catalog     address diagnostic source yaml
            2 theme       diagnostic source yaml
            2 check       address diagnostic html site
            2 guide       diagnostic yaml
            2 print.pdf   html print.font site
            2 print.epub  address date diagnostic html site
            2 search.index address cache json note search.analysis search.codec
            3 schema      config diagnostic document markdown
            3 publication address cache catalog config date diagnostic document html markdown source \
                          typography yaml
            3 picture     address cache catalog diagnostic document html image markdown publication site source
            3 search.query search.analysis search.index
            3 chart       address catalog diagnostic document publication svg theme typography
            3 atlas       address catalog publication svg theme
            3 graph       address catalog document publication svg
            3 citation    address config date diagnostic document json publication yaml
            3 report      diagnostic guide json
            3 weblink     config diagnostic document html json markdown source yaml
            4 page        address atlas cache catalog chart citation config date diagnostic document git graph html json \
                          markdown picture publication site source theme typography yaml
            4 print       address cache catalog chart config date diagnostic document html image markdown \
                          picture print.epub print.font print.pdf publication site source theme typography yaml
            4 data        address catalog citation config date diagnostic document git json publication site \
                          typography
            4 search      address catalog config date diagnostic document json markdown \
                          publication search.analysis search.index search.query site theme \
                          typography
            4 create      catalog config date diagnostic document publication source
            4 listing     address catalog config date diagnostic document json publication yaml
            4 jsonschema  catalog diagnostic document json publication yaml
            4 decap       catalog config diagnostic document json jsonschema publication yaml
            4 kit
            4 editorial   address catalog config diagnostic document markdown publication source yaml
            4 format      config diagnostic document edit markdown source typography yaml
            4 rename      address catalog config diagnostic document edit html markdown publication schema source yaml
            4 increment   address diagnostic document note page site source
            4 compare     address catalog config date diagnostic document html print publication site yaml
            4 compare.report address compare diagnostic html
            5 build       address catalog check config data diagnostic document editorial git increment page picture print \
                          publication schema search site source theme weblink
            6 serve       address build diagnostic json page publication report site
            7 cli         address build cache compare compare.report create date decap diagnostic document \
                          edit format git guide json jsonschema kit listing page publication rename report \
                          search search.index search.query serve site weblink
            """;

    /// The one package, with its sub-packages, that may know a library. JSpecify's annotations are at home everywhere.
    private static final Map<String, String> HOMES =
            Map.ofEntries(
                    Map.entry("org.commonmark", "markdown"),
                    Map.entry("org.jsoup", "html"),
                    Map.entry("com.github.mustachejava", "theme"),
                    Map.entry("org.snakeyaml", "yaml"),
                    Map.entry("com.google.gson", "json"),
                    Map.entry("org.apache.lucene", "search"),
                    Map.entry("com.openhtmltopdf", "print"),
                    Map.entry("org.apache.pdfbox", "print"),
                    Map.entry("org.apache.fontbox", "print"),
                    Map.entry("org.apache.batik", "print"),
                    Map.entry("com.google.zxing", "print"),
                    Map.entry("com.github.difflib", "compare"),
                    Map.entry("com.twelvemonkeys", "image"),
                    Map.entry("com.luciad", "image"),
                    Map.entry("javax.imageio", "image"),
                    Map.entry("javax.net.ssl", "weblink"),
                    Map.entry("com.sun.net.httpserver", "serve"),
                    Map.entry("picocli", "cli"));

    /// Packages of the JDK that do not begin with `java.`: its XML.
    private static final Set<String> XML_OF_JAVA =
            Set.of("org.w3c.dom", "org.xml.sax", "javax.xml");

    private static final Pattern CONSOLE =
            Pattern.compile("java\\.lang\\.System\\.(in|out|err)|.*\\.printStackTrace\\(\\)");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "java\\.time\\.[\\w.]+\\.now\\(.*|java\\.time\\.Clock\\.system.*"
                        + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
                        + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                        + "|java\\.util\\.Date\\.<init>\\(\\)|java\\.util\\.Calendar\\.getInstance\\(.*");

    /// Calls whose answer depends on the machine; each has a sister that takes a locale, a charset or a zone.
    private static final Set<String> MACHINE_DEPENDENT =
            Set.of(
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                    "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.text.Collator.getInstance()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.NumberFormat.getInstance()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.util.Locale.getDefault()",
                    "java.util.TimeZone.getDefault()");

    private static final List<Part> PARTS = TABLE.lines().map(Part::of).toList();

    private static final int LONGEST_FILE = 400;

    private static final Path SOURCES = Path.of("src/main/java/fr/balise");
    private static final Path MAP = Path.of("src/site/markdown/architecture.md");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fr.balise");

    @Test
    void a_package_uses_exactly_what_the_table_says() {
        Map<String, Set<String>> allowed =
                PARTS.stream().collect(Collectors.toMap(Part::name, Part::uses));
        Map<String, Set<String>> used = new TreeMap<>();
        List<String> surprises = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            String user = packageOf(type);
            used.computeIfAbsent(user, name -> new TreeSet<>());
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                JavaClass target = use.getTargetClass();
                if (isOurs(target) && !packageOf(target).equals(user)) {
                    used.get(user).add(packageOf(target));
                    if (!allowed.getOrDefault(user, Set.of()).contains(packageOf(target))) {
                        surprises.add(use.getDescription());
                    }
                }
            }
        }
        used.remove("");
        assertThat(surprises).as("uses that the table does not allow").isEmpty();
        assertThat(used.entrySet().stream().map(row -> row.getKey() + " " + row.getValue()))
                .as("packages and what they use")
                .containsExactlyInAnyOrderElementsOf(
                        PARTS.stream()
                                .map(part -> part.name() + " " + new TreeSet<>(part.uses()))
                                .toList());
    }

    @Test
    void a_package_uses_only_those_above_it_in_the_table() {
        Set<String> above = new TreeSet<>();
        int level = 0;
        for (Part part : PARTS) {
            assertThat(above).as("above " + part.name()).containsAll(part.uses());
            assertThat(part.level()).as("level of " + part.name()).isGreaterThanOrEqualTo(level);
            above.add(part.name());
            level = part.level();
        }
    }

    @Test
    void the_documentation_shows_the_same_table() throws IOException {
        String table =
                PARTS.stream()
                        .map(part -> "| " + part.level() + " | `" + part.name() + "` |")
                        .collect(Collectors.joining("\n"));
        String shown =
                Files.readAllLines(MAP).stream()
                        .filter(line -> line.matches("\\| \\d \\| `.*"))
                        .map(line -> line.substring(0, line.indexOf('|', 5) + 1))
                        .collect(Collectors.joining("\n"));
        assertThat(shown).as(MAP.toString()).isEqualTo(table);
    }

    @Test
    void no_packages_use_each_other() {
        SlicesRuleDefinition.slices()
                .matching("fr.balise.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void a_library_is_known_to_one_package() {
        List<String> strays =
                CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> !isOurs(use.getTargetClass()))
                        .filter(
                                use ->
                                        !mayKnow(
                                                packageOf(use.getOriginClass()),
                                                use.getTargetClass().getBaseComponentType()))
                        .map(use -> use.getDescription())
                        .toList();
        assertThat(strays).isEmpty();
    }

    @Test
    void every_package_is_null_marked_and_introduced() throws IOException {
        for (Part part : PARTS) {
            String name = part.name();
            assertThat(CLASSES.getPackage("fr.balise." + name).tryGetPackageInfo())
                    .as(name)
                    .hasValueSatisfying(
                            info ->
                                    assertThat(info.isAnnotatedWith(NullMarked.class))
                                            .as(name)
                                            .isTrue());
            assertThat(SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"))
                    .content()
                    .startsWith("/// ");
        }
    }

    @Test
    void only_the_command_line_speaks_to_the_console() {
        assertThat(accesses("cli", CONSOLE.asMatchPredicate())).isEmpty();
    }

    @Test
    void nobody_logs() {
        // Two classes ask libraries to be quiet, for which these offer no other way.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fr.balise.search.index.QuietLucene")
                .and()
                .doNotHaveFullyQualifiedName("fr.balise.print.pdf.Quiet")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_looks_at_the_clock() {
        assertThat(accesses("cli", CLOCK.asMatchPredicate())).isEmpty();
    }

    @Test
    void no_result_depends_on_the_settings_of_the_machine() {
        assertThat(accesses("", MACHINE_DEPENDENT::contains)).isEmpty();
    }

    @Test
    void every_public_type_has_a_doc_comment() throws IOException {
        Pattern type =
                Pattern.compile(
                        "^public [\\w\\s@-]*?\\b(class|interface|record|enum)\\b",
                        Pattern.MULTILINE);
        Pattern comment = Pattern.compile("^/// ", Pattern.MULTILINE);
        for (Path file : sourceFiles()) {
            String text = Files.readString(file);
            Matcher declaration = type.matcher(text);
            if (declaration.find()) {
                assertThat(text.substring(0, declaration.start()))
                        .as(file.toString())
                        .containsPattern(comment);
            }
        }
    }

    @Test
    void no_source_file_is_longer_than_four_hundred_lines() throws IOException {
        for (Path file : sourceFiles()) {
            assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .hasSizeLessThan(LONGEST_FILE + 1);
        }
    }

    private record Part(int level, String name, Set<String> uses) {

        static Part of(String row) {
            List<String> words = List.of(row.split("\\s+"));
            return new Part(
                    Integer.parseInt(words.get(0)),
                    words.get(1),
                    Set.copyOf(words.subList(2, words.size())));
        }
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /// Fields and methods with a forbidden full name, and who uses them, except from one package.
    private static List<String> accesses(String exceptFrom, Predicate<String> forbidden) {
        return CLASSES.stream()
                .filter(type -> !packageOf(type).equals(exceptFrom))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> forbidden.test(access.getTarget().getFullName()))
                .map(access -> access.getDescription())
                .sorted()
                .toList();
    }

    private static boolean mayKnow(String user, JavaClass library) {
        String name = library.getPackageName();
        if (library.isPrimitive() || name.startsWith("java.") || name.startsWith("org.jspecify.")) {
            return true;
        }
        if (XML_OF_JAVA.stream().anyMatch(xml -> (name + ".").startsWith(xml + "."))) {
            return true;
        }
        return HOMES.entrySet().stream()
                .anyMatch(
                        home ->
                                (name + ".").startsWith(home.getKey() + ".")
                                        && (user + ".").startsWith(home.getValue() + "."));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith("fr.balise");
    }

    /// `fr.balise.markdown.Heading` → `markdown`; the empty name for `fr.balise` itself.
    private static String packageOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals("fr.balise") ? "" : name.substring("fr.balise.".length());
    }
}
