package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.site.Content;
import fr.balise.site.Intake;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// An intake that sees to it, every few files or parts of one, that most of the heap is alive.
///
/// The collector of a one-shot build lets the heap grow as long as the machine has memory, rather than look at all of it:
/// at 50,000 fiches it ended with 2 GB, of which 0.4 were of use. Looking when there is more than half as much again as
/// was of use the last time takes 4 % of the processor time there, and nothing where the heap stays small.
final class TidyIntake implements Intake {

    private static final long SMALL = 256L << 20;
    private static final int OFTEN = 16;

    private final Intake intake;
    private final AtomicInteger taken = new AtomicInteger();
    private long limit = SMALL;

    TidyIntake(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Content take(SitePath path, byte[] made) {
        Content content = intake.take(path, made);
        look();
        return content;
    }

    @Override
    public Content take(SitePath path, Parts made) {
        return intake.take(
                path,
                whole ->
                        made.forEach(
                                part -> {
                                    look();
                                    whole.accept(part);
                                }));
    }

    @Override
    public Optional<Content> kept(SitePath path) {
        return intake.kept(path);
    }

    private void look() {
        if (taken.incrementAndGet() % OFTEN == 0) {
            tidy();
        }
    }

    private synchronized void tidy() {
        if (used() > limit) {
            System.gc();
            limit = Math.max(SMALL, used() / 2 * 3);
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
