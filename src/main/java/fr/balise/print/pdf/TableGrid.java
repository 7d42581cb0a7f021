package fr.balise.print.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Makes every row of a table as wide as the table, as PDF/UA-1 asks (§7.2): a row that is too short gets empty cells,
/// and a span that leaves the table or overlaps another cell is cut.
///
/// Cells are laid out as HTML does (Living Standard, §4.9.12): a cell takes the first free place of its row, and spans
/// of rows end with their section. A table without any cell is removed.
final class TableGrid {

    /// HTML's own limit.
    private static final int WIDEST_SPAN = 1000;

    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

    private final List<Row> rows = new ArrayList<>();

    private TableGrid() {}

    static void apply(List<Element> elements) {
        for (Element element : elements) {
            if (element.getTagName().equals("table")) {
                TableGrid grid = new TableGrid();
                grid.read(element);
                if (grid.rows.stream().allMatch(row -> row.cells.isEmpty())) {
                    element.getParentNode().removeChild(element);
                } else {
                    grid.pad();
                }
            }
        }
    }

    private void read(Element table) {
        forEachChild(
                table,
                child -> {
                    if (child.getTagName().equals("tr")) {
                        // The HTML parser puts rows into a section; only a tree made otherwise gets
                        // here.
                        readSection(List.of(child));
                    } else if (SECTIONS.contains(child.getTagName())) {
                        List<Element> section = new ArrayList<>();
                        forEachChild(
                                child,
                                row -> {
                                    if (row.getTagName().equals("tr")) {
                                        section.add(row);
                                    }
                                });
                        readSection(section);
                    }
                });
    }

    private void readSection(List<Element> section) {
        int from = rows.size();
        section.forEach(row -> rows.add(new Row(row)));
        for (int i = from; i < rows.size(); i++) {
            int column = 0;
            for (Element cell : rows.get(i).cells) {
                column = place(cell, i, rows.size() - i, column);
            }
        }
    }

    /// Puts a cell on the grid.
    ///
    /// @return the column after it
    private int place(Element cell, int top, int below, int from) {
        Row row = rows.get(top);
        int column = from;
        while (row.isTaken(column)) {
            column++;
        }
        int height = span(cell, "rowspan", below);
        int width = 0;
        int wanted = Math.max(1, span(cell, "colspan", WIDEST_SPAN));
        while (width < wanted && !row.isTaken(column + width)) {
            width++;
        }
        for (int i = top; i < top + height; i++) {
            rows.get(i).take(column, width);
        }
        write(cell, "colspan", width);
        write(cell, "rowspan", height);
        return column + width;
    }

    /// A span as written, at most the most; 0 is all there are of rows.
    private static int span(Element cell, String name, int most) {
        String written = cell.getAttribute(name).strip();
        if (!written.matches("\\d{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(written);
        return span == 0 ? (name.equals("rowspan") ? most : 1) : Math.min(span, most);
    }

    private static void write(Element cell, String name, int span) {
        if (span == 1) {
            cell.removeAttribute(name);
        } else {
            cell.setAttribute(name, Integer.toString(span));
        }
    }

    private void pad() {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        for (Row row : rows) {
            for (int column = 0; column < width; column++) {
                if (!row.isTaken(column)) {
                    Element element = row.element;
                    element.appendChild(
                            element.getOwnerDocument()
                                    .createElementNS(element.getNamespaceURI(), "td"));
                }
            }
        }
    }

    private static void forEachChild(Element parent, Consumer<Element> consumer) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                consumer.accept(element);
            }
        }
    }

    /// A row and the columns taken in it, by its own cells and by those that hang into it.
    private static final class Row {

        private final Element element;
        private final List<Element> cells = new ArrayList<>();
        private final BitSet taken = new BitSet();

        Row(Element element) {
            this.element = element;
            forEachChild(
                    element,
                    child -> {
                        if (child.getTagName().equals("td") || child.getTagName().equals("th")) {
                            cells.add(child);
                        }
                    });
        }

        boolean isTaken(int column) {
            return taken.get(column);
        }

        void take(int column, int width) {
            taken.set(column, column + width);
        }

        int width() {
            return taken.length();
        }
    }
}
