package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.markdown.AuthoredText.Words;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Addresses that stand in the text where a title should: `https://exemple.org/2019/06/doc_v2.pdf` is read out sign by
/// sign by a screen reader.
///
/// An e-mail address is its own best name, and so is a bare name of a site, `exemple.org`.
final class BareAddresses implements DocumentCheck {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|ftp://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Words link : reading.text().links()) {
            if (ADDRESS.matcher(link.words()).matches()) {
                report.accept(new EditorialProblem.BareAddress(link.words()).at(link.location()));
            }
        }
    }
}
