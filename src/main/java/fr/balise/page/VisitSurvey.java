package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.DocumentType;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.site.OutputFile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Measures the first visit of the pages that tell most: home, list, search, and the fiches that cost most.
///
/// Packing every page of a large publication would take longer than making them. So fiches are put in order by a guess,
/// a quarter of their bytes and all of their pictures, and the first few are measured, more only while they are over
/// budget.
final class VisitSurvey {

    private static final int FEW = 3;
    private static final int MOST = 20;
    private static final int USUAL_PACKING = 4;
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg");

    private final Publication publication;
    private final VisitMeter meter;
    private final KnownPages earlier;
    private final Map<SitePath, Long> pictures;
    private final Map<SitePath, MadePage> pages = new HashMap<>();
    private final Map<SitePath, Visit> measured = new TreeMap<>();
    private final Map<SitePath, Location> sources = new HashMap<>();

    private VisitSurvey(
            PageContext context, List<MadePage> made, List<OutputFile> search, KnownPages earlier) {
        this.earlier = earlier;
        this.publication = context.publication();
        List<OutputFile> loaded = new ArrayList<>(context.assets().files());
        loaded.addAll(context.pictures().files());
        loaded.addAll(search);
        this.meter = new VisitMeter(loaded);
        this.pictures = pictures(context);
        made.forEach(page -> pages.put(page.address(), page));
    }

    /// A fiche with what it is expected to weigh.
    private record Guess(MadePage page, long bytes, boolean pictured) {

        static final Comparator<Guess> HEAVIEST =
                Comparator.comparingLong(Guess::bytes)
                        .reversed()
                        .thenComparing(guess -> guess.page().address());

        static final Comparator<Guess> LARGEST =
                Comparator.comparingInt((Guess guess) -> guess.page().tags())
                        .reversed()
                        .thenComparing(guess -> guess.page().address());
    }

    /// Measures pages among `made`, with what they load of the theme, the content and the search; fiches over budget
    /// are reported.
    ///
    /// @param earlier what was measured of pages that the last build made and this one kept
    static Outcome<Visits> of(
            PageContext context, List<MadePage> made, List<OutputFile> search, KnownPages earlier) {
        return new VisitSurvey(context, made, search, earlier).run();
    }

    private Outcome<Visits> run() {
        List<Guess> guesses = guesses();
        List<Guess> plain =
                guesses.stream().filter(one -> !one.pictured()).sorted(Guess.HEAVIEST).toList();
        measure(plain);
        measure(guesses.stream().filter(Guess::pictured).sorted(Guess.HEAVIEST).toList());
        measure(guesses.stream().sorted(Guess.LARGEST).toList());
        List<Diagnostic> problems =
                measured.values().stream()
                        .filter(VisitBudget::isExceeded)
                        .map(visit -> VisitBudget.problem(visit, source(visit)))
                        .toList();
        Optional<Visit> median =
                plain.isEmpty()
                        ? Optional.empty()
                        : Optional.of(visit(plain.get(plain.size() / 2).page()));
        return new Outcome<>(
                new Visits(
                        visit(Permalinks.HOME),
                        visit(Permalinks.FICHES),
                        visit(Permalinks.SEARCH),
                        median,
                        heaviest(false),
                        heaviest(true)),
                problems);
    }

    private Location source(Visit visit) {
        return sources.getOrDefault(visit.page(), Location.ofFile(visit.page().value()));
    }

    private List<Guess> guesses() {
        List<Guess> guesses = new ArrayList<>();
        for (LinkedDocument document : publication.documents()) {
            MadePage page = pages.get(document.address());
            if (page != null && document.card().type() == DocumentType.FICHE) {
                sources.put(page.address(), Location.ofFile(document.document().origin().shown()));
                guesses.add(guess(page));
            }
        }
        return guesses;
    }

    private Guess guess(MadePage page) {
        long shown = 0;
        boolean pictured = false;
        for (SitePath link : page.links().to()) {
            Long picture = pictures.get(link);
            if (picture != null) {
                shown += picture;
                pictured = true;
            }
        }
        return new Guess(page, page.bytes() / USUAL_PACKING + shown, pictured);
    }

    private void measure(List<Guess> guesses) {
        boolean exceeded = true;
        for (int i = 0; i < Math.min(guesses.size(), exceeded ? MOST : FEW); i++) {
            exceeded = VisitBudget.isExceeded(visit(guesses.get(i).page()));
        }
    }

    private Visit visit(MadePage page) {
        return measured.computeIfAbsent(page.address(), _ -> meter.visit(page.file()));
    }

    private Optional<Visit> visit(SitePath address) {
        return Optional.ofNullable(pages.get(address))
                .map(
                        page ->
                                earlier.visit(address)
                                        .filter(_ -> page.kept())
                                        .map(meter::again)
                                        .orElseGet(() -> meter.visit(page.file())));
    }

    private Optional<Visit> heaviest(boolean photo) {
        return measured.values().stream()
                .filter(visit -> visit.photo() == photo)
                .max(Comparator.comparingLong(Visit::bytes));
    }

    /// The pictures of the content with their weights, but for the logos, which come late.
    private static Map<SitePath, Long> pictures(PageContext context) {
        Set<String> logos =
                context.publication().catalog().organisations().stream()
                        .flatMap((Organisation one) -> one.logo().stream())
                        .collect(Collectors.toSet());
        Map<SitePath, Long> pictures = new HashMap<>();
        for (OutputFile file : context.pictures().files()) {
            if (isPicture(file.path()) && !logos.contains(file.path().value())) {
                pictures.put(file.path(), file.content().size());
            }
        }
        return pictures;
    }

    private static boolean isPicture(SitePath file) {
        String name = file.value().toLowerCase(Locale.ROOT);
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
