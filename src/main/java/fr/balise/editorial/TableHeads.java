package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.markdown.AuthoredText.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tables whose columns nobody names: a screen reader repeats the head of a column at each cell. The corner above a
/// first column that names the rows may be empty.
final class TableHeads implements DocumentCheck {

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Table table : reading.text().tables()) {
            List<Integer> empty = new ArrayList<>();
            for (int i = 0; i < table.head().size(); i++) {
                if (table.head().get(i).isBlank()) {
                    empty.add(i + 1);
                }
            }
            boolean none =
                    !table.headed() || (empty.size() == table.head().size() && !empty.isEmpty());
            if (none) {
                report.accept(
                        new EditorialProblem.NoTableHead(table.head().isEmpty())
                                .at(table.location()));
            } else if (!empty.isEmpty() && !empty.equals(List.of(1))) {
                List<Integer> named = empty.stream().filter(column -> column > 1).toList();
                report.accept(new EditorialProblem.EmptyHead(named).at(table.location()));
            }
        }
    }
}
