package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;
import fr.balise.source.SourceFile;
import fr.balise.theme.Theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files of a theme under names that tell their content: `css/ecran.css` → `assets/css/ecran-1a2b3c4d.css`.
///
/// Browsers may keep such a file for ever. `url(…)` of style sheets are written anew, so a style sheet takes its name
/// after the files it uses. Every style sheet and script of the theme is linked from every page, in the order of their
/// paths, unless `pour:` in `theme.yaml` keeps it for some templates; `favicon.svg` or `favicon.png` is the icon.
///
/// @param files what is written
/// @param byPath the address of each file of the theme, by its path below `assets/`
/// @param reserved the templates whose pages link a file, where not all do
record ThemeAssets(
        List<OutputFile> files, Map<String, SitePath> byPath, Map<String, Set<String>> reserved) {

    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

    ThemeAssets {
        files = List.copyOf(files);
        byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
        reserved = Map.copyOf(reserved);
    }

    /// The assets of a theme; one that cannot be read is left out and reported.
    static Outcome<ThemeAssets> of(Theme theme) {
        List<OutputFile> files = new ArrayList<>();
        Map<String, SitePath> byPath = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        List<Map.Entry<String, SourceFile>> styleSheetsLast =
                new ArrayList<>(theme.assets().entrySet());
        styleSheetsLast.sort(
                Comparator.comparing(
                                (Map.Entry<String, SourceFile> asset) ->
                                        asset.getKey().endsWith(".css"))
                        .thenComparing(Map.Entry::getKey));
        for (Map.Entry<String, SourceFile> asset : styleSheetsLast) {
            try {
                byte[] bytes = bytes(asset.getValue());
                if (asset.getKey().endsWith(".css")) {
                    bytes = rewritten(bytes, asset.getKey(), byPath);
                }
                SitePath address = new SitePath("assets/" + fingerprinted(asset.getKey(), bytes));
                byPath.put(asset.getKey(), address);
                files.add(
                        new OutputFile(
                                address,
                                new Content.Binary(Bytes.of(bytes)),
                                Origin.file(asset.getValue().shown())));
            } catch (IOException unreadable) {
                problems.add(
                        Diagnostic.of(
                                Rule.UNREADABLE,
                                Location.ofFile(asset.getValue().shown()),
                                new Wording(
                                        "fichier du thème illisible",
                                        "unreadable file of the theme")));
            }
        }
        return new Outcome<>(new ThemeAssets(files, byPath, theme.reserved()), problems);
    }

    private static byte[] bytes(SourceFile file) throws IOException {
        return switch (file) {
            case SourceFile.Text text -> text.text().getBytes(StandardCharsets.UTF_8);
            case SourceFile.Asset asset -> Files.readAllBytes(asset.file());
            case SourceFile.Unopened unopened -> Files.readAllBytes(unopened.file());
        };
    }

    private static byte[] rewritten(byte[] css, String path, Map<String, SitePath> byPath) {
        SitePath here = new SitePath("assets/" + path);
        Matcher matcher = URL.matcher(new String(css, StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Optional<SitePath> target =
                    here.resolve(matcher.group(2))
                            .map(
                                    found ->
                                            found.value()
                                                    .substring(Math.min(7, found.value().length())))
                            .map(byPath::get);
            String url =
                    target.map(address -> "url(\"" + here.linkTo(address) + "\")")
                            .orElse(matcher.group());
            matcher.appendReplacement(text, Matcher.quoteReplacement(url));
        }
        return matcher.appendTail(text).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprinted(String path, byte[] bytes) {
        String hash;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            hash = HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                ? path.substring(0, dot) + "-" + hash + path.substring(dot)
                : path + "-" + hash;
    }

    /// The style sheets that pages of a template link, in the order of their paths.
    List<SitePath> styleSheets(String template) {
        return linked(".css", template);
    }

    /// The scripts that pages of a template link, in the order of their paths.
    List<SitePath> scripts(String template) {
        return linked(".js", template);
    }

    private List<SitePath> linked(String ending, String template) {
        return byPath.entrySet().stream()
                .filter(asset -> asset.getKey().toLowerCase(Locale.ROOT).endsWith(ending))
                .filter(
                        asset ->
                                Optional.ofNullable(reserved.get(asset.getKey()))
                                        .map(templates -> templates.contains(template))
                                        .orElse(true))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The address of the icon of the site.
    Optional<SitePath> icon() {
        return Optional.ofNullable(byPath.get("favicon.svg"))
                .or(() -> Optional.ofNullable(byPath.get("favicon.png")));
    }
}
