package fr.balise.reader;

import fr.balise.image.TestPictures;
import fr.balise.print.PrintedSite;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.SiteServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// A publication in a theme, built once per test run and served under the strictest usual policy.
///
/// Every folder of `themes` is a theme that is judged.
///
/// @param publication [#SHIPPED] or [#ENGLISH]
/// @param theme its name
/// @param folder of the site
/// @param server that serves it
public record ReaderSite(String publication, String theme, Path folder, SiteServer server) {

    /// The publication shipped with Balise; in the theme that it names itself, with its PDFs and its book.
    public static final String SHIPPED = "shipped";

    /// A publication in English of all that is hard to show.
    public static final String ENGLISH = "english";

    /// The theme of the shipped publication.
    public static final String DEFAULT_THEME = "repere";

    private static final String SHORT_ADDRESS = "fiches/\\d+\\.html";

    private static final Map<String, ReaderSite> MADE = new ConcurrentHashMap<>();

    /// The themes that come with Balise.
    public static List<String> themes() {
        return Folders.folders(Path.of("themes"));
    }

    /// Both publications in every theme.
    public static List<ReaderSite> all() {
        List<ReaderSite> sites = new ArrayList<>();
        for (String theme : themes()) {
            sites.add(of(SHIPPED, theme));
            sites.add(of(ENGLISH, theme));
        }
        return sites;
    }

    /// A publication in a theme.
    public static ReaderSite of(String publication, String theme) {
        return MADE.computeIfAbsent(publication + " " + theme, key -> make(publication, theme));
    }

    private static ReaderSite make(String publication, String theme) {
        Path folder = build(publication, theme).toAbsolutePath();
        SiteServer server = SiteServer.of(folder, "/a/booklet/", "default-src 'self'");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new ReaderSite(publication, theme, folder, server);
    }

    private static Path build(String publication, String theme) {
        if (publication.equals(SHIPPED) && theme.equals(DEFAULT_THEME)) {
            return PrintedSite.shipped().fixture().site();
        }
        try {
            Path folder = Files.createTempDirectory("balise-reader-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            Path source =
                    publication.equals(SHIPPED)
                            ? Path.of("")
                            : Path.of("src/test/resources/reader").resolve(publication);
            SiteFixture site = SiteFixture.copyOf(source, folder).wearing(theme);
            if (publication.equals(ENGLISH)) {
                Path medias = site.content().resolve("medias");
                Folders.write(
                        medias.resolve("photo.jpg"),
                        TestPictures.jpeg(TestPictures.photo(1600, 1000)));
                Folders.write(
                        medias.resolve("tall.jpg"),
                        TestPictures.jpeg(TestPictures.photo(400, 1200)));
            }
            return site.build().site();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every page, as paths, short addresses included.
    public List<String> pages() {
        return Folders.files(folder).stream().filter(file -> file.endsWith(".html")).toList();
    }

    /// Whether it shows what no other one does: the theme that has the templates, or the harder publication.
    boolean isTelling() {
        return theme.equals(DEFAULT_THEME) || publication.equals(ENGLISH);
    }

    /// Every page that says more than where to go.
    public List<String> readable() {
        return pages().stream().filter(page -> !isRedirection(page)).toList();
    }

    /// Whether a page only leads to another one.
    public boolean isRedirection(String page) {
        return page.matches(SHORT_ADDRESS) || text(page).contains("http-equiv=\"refresh\"");
    }

    /// A page of every kind: those that stand at the top, and of each folder its list, its heaviest and its lightest
    /// page.
    public List<String> kinds() {
        Map<String, List<String>> folders = new TreeMap<>();
        List<String> kinds = new ArrayList<>();
        for (String page : readable()) {
            int slash = page.indexOf('/');
            if (slash < 0 || page.endsWith("/index.html")) {
                kinds.add(page);
            } else {
                folders.computeIfAbsent(page.substring(0, slash), name -> new ArrayList<>())
                        .add(page);
            }
        }
        for (List<String> pages : folders.values()) {
            pages.sort(Comparator.comparingInt(page -> text(page).length()));
            kinds.add(pages.getLast());
            if (pages.size() > 1) {
                kinds.add(pages.getFirst());
            }
        }
        return kinds;
    }

    /// The fiches, without their short addresses and their lists.
    public List<String> fiches() {
        return readable().stream()
                .filter(page -> page.matches("fiches/[^/]*\\d{3}-[^/]+"))
                .toList();
    }

    /// The text of a file.
    public String text(String file) {
        return Folders.text(folder.resolve(file));
    }

    /// The address of a page of the host.
    public String at(String page) {
        return server.address() + page;
    }

    /// The address of a page on the disk.
    public String onDisk(String page) {
        return folder.resolve(page).toUri().toString();
    }

    /// The same for failures: `english in repere: fiches/index.html`.
    public String shown(String page) {
        return this + ": " + page;
    }

    @Override
    public String toString() {
        return publication + " in " + theme;
    }
}
