package fr.balise.check;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.html.LinkFact;
import fr.balise.html.PageFacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Follows the addresses of one file after the other to the files and ids of the site.
final class LinkCheck {

    private final Set<SitePath> files;
    private final Set<String> folders = new HashSet<>();
    private final Map<SitePath, Set<String>> anchors;
    private final String home;
    private final Suggestions suggestions;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /// @param files every file of the site
    /// @param anchors the ids of those files whose ids are known; anchors into others are not looked at
    /// @param address where the site will live, with a final `/`; addresses that begin so are internal as well
    LinkCheck(Set<SitePath> files, Map<SitePath, Set<String>> anchors, Optional<String> address) {
        this.files = files;
        this.anchors = anchors;
        this.home = address.map(a -> a.endsWith("/") ? a : a + "/").orElse("");
        this.suggestions = new Suggestions(files);
        for (SitePath file : files) {
            String path = file.value();
            for (int i = path.lastIndexOf('/'); i >= 0; i = path.lastIndexOf('/', i - 1)) {
                if (!folders.add(path.substring(0, i))) {
                    break;
                }
            }
        }
    }

    /// What was found, in the order of the calls.
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /// Checks a page: its links and that its ids are its own.
    void page(SitePath page, PageFacts facts) {
        links(page, facts.links());
        for (PageFacts.DuplicateId duplicate : facts.duplicates()) {
            report(page, duplicate.line(), new CheckProblem.IdAgain(duplicate.id()));
        }
    }

    /// Checks the addresses of a page or style sheet; of equal ones in one line the first only.
    void links(SitePath from, List<LinkFact> links) {
        Set<LinkFact> seen = new HashSet<>();
        for (LinkFact link : links) {
            Optional<CheckProblem> problem = problem(from, link.url().strip());
            if (problem.isPresent() && seen.add(link)) {
                report(from, link.line(), problem.get());
            }
        }
    }

    private void report(SitePath file, int line, CheckProblem problem) {
        diagnostics.add(problem.at(new Location(file.value(), Math.max(1, line), 1, 0)));
    }

    private Optional<CheckProblem> problem(SitePath from, String url) {
        if (!home.isEmpty() && (url.startsWith(home) || (url + "/").equals(home))) {
            return absolute(url);
        }
        if (Address.isExternal(url)) {
            return Optional.empty();
        }
        Optional<Address> parts = Address.of(url);
        if (parts.isEmpty()) {
            return Optional.of(new CheckProblem.Malformed(url));
        }
        Address address = parts.get();
        if (address.path().isEmpty()) {
            return anchor(from, address.anchor(), url);
        }
        if (address.path().startsWith("/")) {
            return Optional.of(
                    new CheckProblem.FromRoot(url, top(address.path()).map(from::linkTo)));
        }
        return target(from, address, url);
    }

    /// A server answers for a folder with its `index.html`, so an absolute address may name a folder.
    private Optional<CheckProblem> absolute(String url) {
        Optional<Address> parts =
                Address.of(url.length() < home.length() ? "" : url.substring(home.length()));
        if (parts.isEmpty()) {
            return Optional.of(new CheckProblem.Malformed(url));
        }
        String path = parts.get().path();
        Address file =
                path.isEmpty() || path.endsWith("/")
                        ? new Address(path + "index.html", parts.get().anchor())
                        : parts.get();
        return target(new SitePath("index.html"), file, url);
    }

    private Optional<SitePath> top(String path) {
        return new SitePath("index.html").resolve(path.substring(1)).filter(files::contains);
    }

    private Optional<CheckProblem> target(SitePath from, Address address, String url) {
        Optional<SitePath> target = from.resolve(address.path());
        boolean folder =
                address.path().endsWith("/")
                        || address.path().endsWith("..")
                        || address.path().endsWith("/.")
                        || address.path().equals(".");
        if (target.isEmpty()) {
            return Optional.of(
                    isTop(from, address.path())
                            ? new CheckProblem.Folder(url, index(from, "index.html"))
                            : new CheckProblem.Outside(url));
        }
        SitePath file = target.get();
        if (!folder && files.contains(file)) {
            return anchor(file, address.anchor(), url);
        }
        if (folders.contains(file.value())) {
            return Optional.of(
                    new CheckProblem.Folder(url, index(from, file.value() + "/index.html")));
        }
        return Optional.of(new CheckProblem.NoFile(url, suggestions.file(file.value())));
    }

    /// Whether a path that leads to no file leads to the top folder of the site, and not above it.
    private static boolean isTop(SitePath from, String path) {
        return from.resolve(path + "/x").isPresent();
    }

    private Optional<String> index(SitePath from, String path) {
        SitePath index = new SitePath(path);
        return files.contains(index) ? Optional.of(from.linkTo(index)) : Optional.empty();
    }

    private Optional<CheckProblem> anchor(SitePath file, String id, String url) {
        Set<String> ids = anchors.get(file);
        if (id.isEmpty() || ids == null || ids.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(
                new CheckProblem.NoAnchor(url, id, file.value(), suggestions.id(file, id, ids)));
    }
}
