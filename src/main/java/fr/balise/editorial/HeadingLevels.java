package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.markdown.AuthoredText.Outline;

import java.util.List;
import java.util.function.Consumer;

/// Headings that skip a level, which readers of screen readers take for something missing, and titles beside the title.
///
/// The title of the page is level 1, so a text begins at level 2; one that begins with the title itself, `# …`, is as
/// good. A heading inside a block counts for those after it in that block only.
final class HeadingLevels implements DocumentCheck {

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        boolean titled = reading.linked().document().body().hiddenTitleId().isPresent();
        List<Outline> headings = reading.text().headings();
        for (int i = 0; i < headings.size(); i++) {
            Outline heading = headings.get(i);
            int above = Math.max(1, heading.above());
            boolean title = i == 0 && titled && !heading.html();
            if (heading.level() == 1 && !title) {
                report.accept(
                        new EditorialProblem.SecondTitle(
                                        reading.linked().document().title(), heading.html())
                                .at(heading.location()));
            } else if (heading.level() > above + 1) {
                report.accept(
                        new EditorialProblem.LevelSkipped(heading.level(), above, heading.html())
                                .at(heading.location()));
            }
        }
    }
}
