package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.FrontCoding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cuts the forms into files.
final class FormFiles {

    // One file is loaded for one word left open or mistyped: about two kilobytes on the wire.
    private static final int FORMS_PER_FILE = 450;

    private static final char LOWEST_CLASS = '0';

    private FormFiles() {}

    /// Hands over the files as they are made; the result describes them.
    static List<Shard> write(Forms forms, Consumer<ScriptFile> files) {
        List<Shard> shards = new ArrayList<>();
        List<Form> all = forms.all();
        int start = 0;
        while (start < all.size()) {
            int end = end(all, start);
            List<Form> some = all.subList(start, end);
            Json data =
                    new Json.Arr(
                            List.of(
                                    Json.of(
                                            FrontCoding.write(
                                                    some.stream().map(Form::text).toList())),
                                    Json.of(classes(some))));
            ContentHash hash = ScriptFile.hash(data);
            files.accept(ScriptFile.of("f" + shards.size() + "-" + hash.hex(), data));
            String bound =
                    start == 0
                            ? ""
                            : Bounds.between(all.get(start - 1).folded(), all.get(start).folded());
            shards.add(new Shard(bound, hash));
            start = end;
        }
        return shards;
    }

    /// A character for each form.
    private static String classes(List<Form> forms) {
        StringBuilder classes = new StringBuilder();
        forms.forEach(form -> classes.append((char) (LOWEST_CLASS + form.frequencyClass())));
        return classes.toString();
    }

    /// The end of a file; forms that are the same but for accents stay together, since they share a key.
    private static int end(List<Form> forms, int start) {
        int end = Math.min(start + FORMS_PER_FILE, forms.size());
        while (end < forms.size() && forms.get(end).folded().equals(forms.get(end - 1).folded())) {
            end++;
        }
        return end;
    }
}
