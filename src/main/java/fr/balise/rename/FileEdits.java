package fr.balise.rename;

import fr.balise.diagnostic.Location;
import fr.balise.edit.AuthorLines;
import fr.balise.edit.TextEdit;
import fr.balise.source.SourceFile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The edits of one file, gathered by the places of what they change.
final class FileEdits {

    private final SourceFile.Text file;
    private final AuthorLines lines;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<Location> toRead;

    /// @param toRead gathers the places that only a person can change
    FileEdits(SourceFile.Text file, List<Location> toRead) {
        this.file = file;
        this.lines = new AuthorLines(file.text());
        this.toRead = toRead;
    }

    SourceFile.Text file() {
        return file;
    }

    /// The author's own characters at a place.
    String written(Location place) {
        int start = lines.index(place);
        return file.text().substring(start, Math.min(start + place.length(), file.text().length()));
    }

    /// Changes part of what stands at a place; offsets in [#written].
    void change(Location place, int start, int end, String words) {
        int at = lines.index(place);
        edits.add(new TextEdit(at + start, at + end, words));
    }

    /// Changes a number whose digits stand at a place, zeros in front of it kept.
    void number(Location place, int old, int number) {
        String digits = written(place);
        String plain = Integer.toString(old);
        int zeros = digits.length() - plain.length();
        if (zeros >= 0 && digits.equals("0".repeat(zeros) + plain)) {
            change(place, zeros, digits.length(), Integer.toString(number));
        } else {
            toRead(place);
        }
    }

    /// Leaves a place to a person.
    void toRead(Location place) {
        toRead.add(place);
    }

    /// The text after the edits.
    String after() {
        return TextEdit.apply(file.text(), edits);
    }

    /// The lines that change, from 1.
    List<Integer> changedLines() {
        TreeSet<Integer> changed = new TreeSet<>();
        edits.forEach(edit -> changed.add(lines.lineAt(edit.start()) + 1));
        return List.copyOf(changed);
    }
}
