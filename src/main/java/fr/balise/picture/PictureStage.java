package fr.balise.picture;

import fr.balise.address.SitePath;
import fr.balise.cache.MadeFiles;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.image.WebFitter;
import fr.balise.picture.MadePicture.Further;
import fr.balise.picture.ShownPicture.Candidate;
import fr.balise.publication.FileUse;
import fr.balise.publication.Publication;
import fr.balise.site.Content;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/// The stage *picture*: `Publication` → [SitePictures].
///
/// Pictures are made on all cores, but only as many at a time as memory holds, and handed over in the order of their
/// addresses. One whose bytes are those of an earlier build is taken from there, without being unpacked.
public final class PictureStage {

    // What a large photo takes while it is made.
    private static final long MEMORY_OF_ONE = 160L << 20;

    private final Map<SitePath, Use> uses;
    private final PictureMaker maker;
    private final Semaphore memory;
    private final Names names;
    private final List<OutputFile> files = new ArrayList<>();
    private final Map<SitePath, ShownPicture> shown = new HashMap<>();
    private final Map<SitePath, Long> weights = new HashMap<>();

    private PictureStage(Publication publication, MadeFiles kept) {
        uses = Uses.of(publication);
        maker = new PictureMaker(new KeptPictures(kept));
        int atOnce = Math.clamp(Runtime.getRuntime().maxMemory() / MEMORY_OF_ONE, 1, 1000);
        memory = new Semaphore(atOnce);
        names = new Names(publication.files().stream().map(FileUse::address).toList());
    }

    /// Makes every file of the content that the site needs ready.
    ///
    /// @param kept folder of what earlier builds made; empty to make everything anew
    public static Outcome<SitePictures> render(Publication publication, Optional<Path> kept) {
        MadeFiles made = new MadeFiles(kept);
        PictureStage stage = new PictureStage(publication, made);
        List<MadePicture> pictures = publication.files().parallelStream().map(stage::make).toList();
        made.tidy();
        pictures.forEach(stage::place);
        List<Diagnostic> problems = new ArrayList<>();
        pictures.forEach(picture -> picture.problem().ifPresent(problems::add));
        stage.withoutWebP(pictures).ifPresent(problems::add);
        return new Outcome<>(new SitePictures(stage.files, stage.shown, stage.weights), problems);
    }

    private Use use(FileUse file) {
        return uses.getOrDefault(file.address(), Use.LINKED);
    }

    private MadePicture make(FileUse file) {
        memory.acquireUninterruptibly();
        try {
            return maker.make(file, use(file));
        } finally {
            memory.release();
        }
    }

    /// Gives the files of a picture their addresses.
    private void place(MadePicture picture) {
        SitePath address = picture.file().address();
        String source = picture.file().file().shown();
        put(address, picture.own().content(), source);
        weights.put(address, picture.own().weight());
        List<String> suffixes =
                Stream.concat(picture.plain().stream(), picture.webp().stream())
                        .filter(further -> !further.isOwn())
                        .map(Further::suffix)
                        .toList();
        String stem = names.stem(address, suffixes);
        List<Candidate> plain = candidates(picture.plain(), address, stem, source);
        List<Candidate> webp = candidates(picture.webp(), address, stem, source);
        SitePath src = plain.isEmpty() ? address : plain.getLast().file();
        if (!src.equals(address)) {
            weights.put(src, picture.plain().getLast().made().weight());
        }
        picture.shape()
                .ifPresent(
                        shape ->
                                shown.put(
                                        address,
                                        new ShownPicture(
                                                src, shape.width(), shape.height(), plain, webp)));
    }

    private List<Candidate> candidates(
            List<Further> made, SitePath own, String stem, String source) {
        List<Candidate> candidates = new ArrayList<>();
        for (Further further : made) {
            SitePath address = further.isOwn() ? own : new SitePath(stem + further.suffix());
            if (!further.isOwn()) {
                put(address, further.made().content(), source);
            }
            candidates.add(new Candidate(address, further.width()));
        }
        return candidates;
    }

    private void put(SitePath address, Content content, String source) {
        files.add(new OutputFile(address, content, Origin.file(source)));
    }

    /// Says so once where photos could not be written as light as they are elsewhere.
    private Optional<Diagnostic> withoutWebP(List<MadePicture> pictures) {
        return pictures.stream()
                .filter(picture -> !picture.plain().isEmpty())
                .findFirst()
                .filter(_ -> !WebFitter.writesWebP())
                .map(picture -> new PictureProblem.NoWebP().at(picture.file().file().shown()));
    }
}
