package fr.balise.print;

import fr.balise.cache.CacheKey;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.print.font.FontFace;
import fr.balise.print.font.FontFile;
import fr.balise.print.font.FontReading;
import fr.balise.print.font.FontSet;
import fr.balise.site.Bytes;
import fr.balise.source.SourceFile;
import fr.balise.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The fonts of a theme for paper: `print/fonts/*.ttf` or `.woff`, tried in the order of `print/polices.yaml`.
///
/// @param text families for text, in the order in which the style sheet falls back on them
/// @param code families that are used in code alone
/// @param hashes of the files, by the name of the face
record ThemeFonts(FontSet text, List<FontFace> code, Map<String, String> hashes) {

    private static final String FOLDER = "fonts/";
    private static final Pattern CODE = Pattern.compile("<(?:code|pre|kbd|samp|tt)\\b");

    ThemeFonts {
        code = List.copyOf(code);
        hashes = Map.copyOf(hashes);
    }

    static Outcome<ThemeFonts> of(Theme theme) {
        List<Diagnostic> problems = new ArrayList<>();
        List<FontFace> faces = new ArrayList<>();
        for (Map.Entry<String, SourceFile> file : theme.print().entrySet()) {
            String name = file.getKey();
            if (name.startsWith(FOLDER)
                    && (name.endsWith(".ttf") || name.endsWith(".woff"))
                    && file.getValue() instanceof SourceFile.Asset asset) {
                read(asset, name.substring(FOLDER.length()), faces, problems);
            }
        }
        Outcome<FontOrder> said = FontOrder.of(theme);
        problems.addAll(said.diagnostics());
        FontOrder order = said.value();
        FontSet all = FontSet.of(faces);
        List<String> text = new ArrayList<>(order.text());
        faces.stream()
                .map(FontFace::family)
                .distinct()
                .filter(family -> !text.contains(family) && !order.code().contains(family))
                .forEach(text::add);
        return new Outcome<>(
                new ThemeFonts(
                        all.only(text),
                        all.only(order.code()).faces(),
                        faces.stream()
                                .collect(
                                        Collectors.toMap(
                                                ThemeFonts::name,
                                                face -> new CacheKey().add(face.trueType()).hex(),
                                                (first, _) -> first))),
                problems);
    }

    private static void read(
            SourceFile.Asset asset, String name, List<FontFace> faces, List<Diagnostic> problems) {
        try {
            switch (FontFile.read(name, Bytes.of(Files.readAllBytes(asset.file())))) {
                case FontReading.Read(var face) -> faces.add(face);
                case FontReading.Refused(var reason) ->
                        problems.add(new PrintProblem.Font(reason).at(asset.shown()));
            }
        } catch (IOException unreadable) {
            problems.add(new PrintProblem.Font(FontReading.Reason.DAMAGED).at(asset.shown()));
        }
    }

    private static String name(FontFace face) {
        return face.family() + "-" + face.weight() + (face.italic() ? "-italic" : "");
    }

    /// The name of a face with the hash of its file.
    String version(FontFace face) {
        return name(face) + " " + hashes.get(name(face));
    }

    /// The faces that a document needs.
    List<FontFace> needed(String html) {
        List<FontFace> faces = new ArrayList<>(text.needed(html));
        if (CODE.matcher(html).find()) {
            faces.addAll(code);
        }
        return faces;
    }
}
