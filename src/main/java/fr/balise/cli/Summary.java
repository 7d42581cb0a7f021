package fr.balise.cli;

import fr.balise.build.BuildResult;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.page.Visit;
import fr.balise.page.VisitBudget;
import fr.balise.page.Visits;
import fr.balise.site.Manifest;
import fr.balise.site.SiteReport;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/// The last lines of a command: what was found, what was made, how long it took, the heaviest page, and what
/// the first visit of a fiche costs at most.
final class Summary {

    private final Language language;

    Summary(Language language) {
        this.language = language;
    }

    void print(BuildResult result, long nanoseconds, boolean strict, PrintWriter out) {
        out.println(findings(result));
        if (result.written().isPresent()) {
            result.visits().flatMap(this::visits).ifPresent(out::println);
            out.println(made(result.written().get(), nanoseconds));
        } else if (result.count(Severity.ERROR) > 0
                || (strict && result.count(Severity.WARNING) > 0)) {
            out.println(french() ? "Rien n'a été écrit." : "Nothing was written.");
        }
    }

    private String findings(BuildResult result) {
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        long remarks = result.count(Severity.INFO);
        String documents = count(result.documents(), "document", "document");
        String found =
                count(errors, "erreur", "error")
                        + ", "
                        + count(warnings, "avertissement", "warning")
                        + (remarks == 0 ? "" : ", " + count(remarks, "remarque", "remark"));
        return documents + (french() ? " : " : ": ") + found;
    }

    private String made(SiteReport report, long nanoseconds) {
        int files = report.written() + report.unchanged();
        Optional<Manifest.Entry> heaviest = report.heaviestPage();
        String page =
                heaviest.isEmpty()
                        ? ""
                        : (french() ? " ; page la plus lourde : " : "; heaviest page: ")
                                + heaviest.get().path()
                                + " ("
                                + size(heaviest.get().size())
                                + ")";
        String seconds = decimal(nanoseconds / 1e9) + " s";
        return french()
                ? count(files, "fichier", "file")
                        + " ("
                        + report.written()
                        + " écrits, "
                        + report.removed()
                        + " retirés), "
                        + size(report.bytes())
                        + ", en "
                        + seconds
                        + page
                : count(files, "fichier", "file")
                        + " ("
                        + report.written()
                        + " written, "
                        + report.removed()
                        + " removed), "
                        + size(report.bytes())
                        + ", in "
                        + seconds
                        + page;
    }

    private Optional<String> visits(Visits visits) {
        Optional<String> plain = visits.heaviest().map(visit -> cost(visit, true));
        Optional<String> photo =
                visits.heaviestWithPhoto().map(visit -> cost(visit, plain.isEmpty()));
        if (plain.isEmpty() && photo.isEmpty()) {
            return Optional.empty();
        }
        String most = french() ? "au plus " : "at most ";
        String first = french() ? "première visite d'une fiche" : "first visit of a case sheet";
        String colon = french() ? " : " : ": ";
        String with = french() ? "avec photo " : "with a photo ";
        if (plain.isEmpty()) {
            return Optional.of(first + " " + with.strip() + colon + most + photo.get());
        }
        return Optional.of(
                first
                        + colon
                        + most
                        + plain.get()
                        + photo.map(cost -> (french() ? " ; " : "; ") + with + cost).orElse(""));
    }

    /// «47 Ko en 6 requêtes (budget 60 Ko)».
    private String cost(Visit visit, boolean withRequests) {
        String requests =
                (french() ? " en " : " in ") + count(visit.requests(), "requête", "request");
        return size(visit.bytes())
                + (withRequests ? requests : "")
                + " (budget "
                + size(VisitBudget.bytes(visit.photo()))
                + ")";
    }

    private String count(long number, String fr, String en) {
        boolean one = french() ? number < 2 : number == 1;
        return number + " " + (french() ? fr : en) + (one ? "" : "s");
    }

    private String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + (french() ? " Ko" : " KB");
        }
        return decimal(bytes / 1e6) + (french() ? " Mo" : " MB");
    }

    private String decimal(double number) {
        return String.format(french() ? Locale.FRENCH : Locale.ENGLISH, "%.1f", number);
    }

    private boolean french() {
        return language == Language.FR;
    }
}
