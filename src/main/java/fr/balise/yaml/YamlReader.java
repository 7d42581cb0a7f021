package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads YAML 1.2 (core schema, one document) into [YamlValue]s.
///
/// In: a text, the file it comes from and the line of that file where it begins. Out: the value, empty for an empty
/// text or one that is not YAML; in the second case a diagnostic says where and what to do. Of keys or a list with
/// malformed entries every one of these is reported, and the others are read ([YamlPieces]). A key given twice is
/// reported at each further place and the first one counts. Aliases are followed, but not without end.
public final class YamlReader {

    static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();

    private YamlReader() {}

    /// The value of a YAML text that begins at `firstLine` (from 1) of `file`.
    public static Outcome<Optional<YamlValue>> read(String text, String file, int firstLine) {
        YamlLines lines = new YamlLines(file, firstLine, text.lines().toList());
        Outcome<Optional<YamlValue>> whole = whole(text, lines, new HashMap<>());
        return whole.value().isEmpty() && whole.hasErrors()
                ? YamlPieces.read(lines).orElse(whole)
                : whole;
    }

    /// The value of some lines.
    static Outcome<Optional<YamlValue>> whole(
            YamlLines lines, Map<String, YamlComposer.Anchored> anchors) {
        return whole(String.join("\n", lines.lines()) + "\n", lines, anchors);
    }

    private static Outcome<Optional<YamlValue>> whole(
            String text, YamlLines lines, Map<String, YamlComposer.Anchored> anchors) {
        List<Diagnostic> problems = controlCharacters(lines);
        if (!problems.isEmpty()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
            return new Outcome<>(
                    new YamlComposer(lines, events, problems, anchors).document(), problems);
        } catch (MarkedYamlEngineException wrong) {
            return refused(YamlSyntax.of(wrong, lines));
        } catch (YamlRefused refused) {
            return refused(refused.problem().at(refused.place()));
        } catch (YamlEngineException unplaced) {
            return refused(new SyntaxProblem.Malformed().at(lines.at(0, 0, 0)));
        }
    }

    private static Outcome<Optional<YamlValue>> refused(Diagnostic problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }

    /// Lines with a control character, of which the parser would only name a buffer's position.
    private static List<Diagnostic> controlCharacters(YamlLines lines) {
        List<Diagnostic> problems = new ArrayList<>();
        for (int line = 0; line < lines.lines().size(); line++) {
            String text = lines.line(line);
            int i = 0;
            while (i < text.length() && isAllowed(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i < text.length()) {
                problems.add(
                        new SyntaxProblem.ControlCharacter(text.codePointAt(i))
                                .at(lines.units(line, i, 1)));
            }
        }
        return problems;
    }

    /// What YAML calls printable, apart from «delete», which the parser lets through in some places only.
    private static boolean isAllowed(int codePoint) {
        return StreamReader.isPrintable(codePoint) && codePoint != 0x7f;
    }
}
