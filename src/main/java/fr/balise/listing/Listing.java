package fr.balise.listing;

import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;

import java.util.List;

/// A table: columns with their names, and rows of cells.
///
/// @param columns in the order in which people read them
/// @param rows each with a value for every column; JSON null where there is none
public record Listing(List<Column> columns, List<List<Json>> rows) {

    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// One column.
    ///
    /// @param key its name for programs, as in the open data: `mots-cles`
    /// @param head its name for people
    /// @param right whether its values are figures, which stand at the right
    public record Column(String key, Wording head, boolean right) {}

    /// An array of objects, one for each row.
    public Json json() {
        return Json.array(
                rows,
                row -> {
                    Json.Builder object = Json.object();
                    for (int i = 0; i < columns.size(); i++) {
                        object.put(columns.get(i).key(), row.get(i));
                    }
                    return object.build();
                });
    }

    /// What people read in a cell.
    public static String words(Json cell) {
        return switch (cell) {
            case Json.Str(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var yes) -> Boolean.toString(yes);
            case Json.Null() -> "";
            case Json.Arr(var items) ->
                    String.join(", ", items.stream().map(Listing::words).toList());
            case Json.Obj(var members) ->
                    String.join(", ", members.values().stream().map(Listing::words).toList());
        };
    }
}
