package fr.balise.data;

import java.util.List;

/// A table as text for spreadsheets (RFC 4180), in the dialect of French ones.
///
/// - `;` between cells, since the comma is the decimal mark: a French spreadsheet opens such a file in columns at a
///   double click.
/// - A byte order mark first: without it Excel reads the text as Windows-1252 and spoils each accent. Programs read it
///   as `utf-8-sig`.
/// - A cell that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets take as the sign
///   of text (CSV injection, CWE-1236). Control characters other than tabs and line ends are left out.
///
/// Example: `["=1+1", "a;b"]` → `'=1+1;"a;b"`.
final class Csv {

    private static final char SEPARATOR = ';';

    /// What a table begins with.
    static final String START = "\uFEFF";

    private Csv() {}

    /// A row of it.
    static String row(List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(SEPARATOR);
            }
            append(harmless(cells.get(i)), text);
        }
        return text.append("\r\n").toString();
    }

    private static void append(String cell, StringBuilder text) {
        boolean quoted = false;
        for (int i = 0; i < cell.length() && !quoted; i++) {
            char c = cell.charAt(i);
            quoted = c == SEPARATOR || c == ',' || c == '"' || c == '\t' || c == '\r' || c == '\n';
        }
        if (quoted) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    private static String harmless(String cell) {
        StringBuilder kept = new StringBuilder(cell.length() + 1);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Character.isISOControl(c) || c == '\t' || c == '\r' || c == '\n') {
                kept.append(c);
            }
        }
        if (startsFormula(kept)) {
            kept.insert(0, '\'');
        }
        return kept.toString();
    }

    /// Whether a spreadsheet could take a cell for a formula, spaces at its beginning aside.
    private static boolean startsFormula(StringBuilder cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n' -> {
                    return true;
                }
                default -> {
                    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }
}
