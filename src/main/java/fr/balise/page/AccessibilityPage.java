package fr.balise.page;

import fr.balise.config.Accessibility;
import fr.balise.config.Accessibility.State;
import fr.balise.config.PublicationConfig;
import fr.balise.publication.Downloads;
import fr.balise.publication.Permalinks;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The accessibility statement: what `accessibilite:` says, in the words and the order of the RGAA 4.1.
///
/// Without an audit the site counts as not compliant, and the page says so.
final class AccessibilityPage {

    private final PublicationConfig config;
    private final Accessibility said;
    private final Downloads downloads;
    private final Strings strings;
    private final Typography typography;

    private AccessibilityPage(PageScope page) {
        this.config = page.context().publication().config();
        this.said = config.accessibility();
        this.downloads = page.context().downloads();
        this.strings = page.strings();
        this.typography = page.context().typography();
    }

    static AccessibilityView view(PageScope page) {
        return new AccessibilityPage(page).made(page);
    }

    /// The key of the words for a state of compliance, as it stands in every footer: «Accessibilité : non conforme».
    static String key(String prefix, State state) {
        return prefix
                + switch (state) {
                    case TOTAL -> "totale";
                    case PARTIAL -> "partielle";
                    case NONE -> "non";
                };
    }

    private AccessibilityView made(PageScope page) {
        String title = strings.text("accessibilite.titre");
        return new AccessibilityView(
                strings,
                page.site(),
                page.head(title, Optional.empty()),
                title,
                commitment(),
                scope(page.context().publication().title()),
                state(),
                result(),
                said.auditor().isPresent(),
                !said.nonCompliances().isEmpty(),
                set(said.nonCompliances()),
                !said.exemptions().isEmpty(),
                set(said.exemptions()),
                !said.outOfScope().isEmpty(),
                set(said.outOfScope()),
                date(page),
                technologies(),
                said.contact().map(ContactLine::of),
                publisher()
                        .map(
                                name ->
                                        strings.format(
                                                "accessibilite.contact.editeur", "editeur", name)));
    }

    private List<String> set(List<String> texts) {
        return texts.stream().map(typography::apply).toList();
    }

    private Optional<String> publisher() {
        return config.publisher().map(PublicationConfig.Publisher::name).map(typography::apply);
    }

    private String commitment() {
        return publisher()
                .map(name -> strings.format("accessibilite.engagement", "editeur", name))
                .orElseGet(() -> strings.text("accessibilite.engagement-sans-nom"));
    }

    private String scope(String title) {
        return config.address()
                .map(
                        address ->
                                strings.format(
                                        "accessibilite.portee-adresse",
                                        "titre",
                                        title,
                                        "adresse",
                                        address))
                .orElseGet(() -> strings.format("accessibilite.portee", "titre", title));
    }

    private String state() {
        String state = strings.text(key("accessibilite.etat.", said.state()));
        return said.auditor().isPresent()
                ? state
                : state + " " + strings.text("accessibilite.sans-audit");
    }

    private String result() {
        Optional<String> auditor = said.auditor().map(typography::apply);
        if (auditor.isEmpty()) {
            return strings.text("accessibilite.resultats.aucun");
        }
        return said.rate()
                .map(
                        rate ->
                                strings.format(
                                        "accessibilite.resultats.taux",
                                        "audit",
                                        auditor.get(),
                                        "taux",
                                        rate))
                .orElseGet(
                        () ->
                                strings.format(
                                        "accessibilite.resultats.audit", "audit", auditor.get()));
    }

    private Optional<String> date(PageScope page) {
        return said.date()
                .map(
                        date ->
                                strings.format(
                                        date.day().isPresent()
                                                ? "accessibilite.date"
                                                : "accessibilite.date-mois",
                                        "date",
                                        date.in(page.language())));
    }

    private List<String> technologies() {
        List<String> technologies = new ArrayList<>(List.of("HTML", "CSS", "JavaScript", "SVG"));
        if (downloads.sizes().keySet().stream().anyMatch(one -> one.value().endsWith(".pdf"))) {
            technologies.add("PDF");
        }
        if (downloads.size(Permalinks.EPUB).isPresent()) {
            technologies.add("EPUB");
        }
        return technologies;
    }
}
