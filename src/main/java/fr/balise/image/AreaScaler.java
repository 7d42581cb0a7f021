package fr.balise.image;

import java.util.Arrays;

/// Makes pictures smaller: each new pixel is the mean of the area that it takes the place of.
///
/// Pixels weigh as much as they are opaque, so that the hidden colours of transparent ones do not seep into the others.
/// The arithmetic is that of `float`, whose results are the same on every machine.
final class AreaScaler {

    private final Rows rows;
    private final Size from;
    private final Size to;
    private final int bands;
    private final float[] narrow;
    private final float[] sum;
    private final byte[] made;

    private AreaScaler(Rows rows, Size to) {
        this.rows = rows;
        this.from = rows.size();
        this.to = to;
        bands = rows.bands();
        narrow = new float[to.width() * bands];
        sum = new float[to.width() * bands];
        made = new byte[Math.multiplyExact(to.width() * bands, to.height())];
    }

    /// A picture of the given size, which is at most that of the rows.
    static Samples scaled(Rows rows, Size to) {
        AreaScaler scaler = new AreaScaler(rows, to);
        if (to.equals(rows.size())) {
            scaler.copy();
        } else {
            scaler.scale();
        }
        return new Samples(to, rows.bands(), rows.alpha(), scaler.made);
    }

    private void copy() {
        int[] row = new int[from.width() * bands];
        int at = 0;
        for (int y = 0; y < from.height(); y++) {
            rows.read(y, row);
            for (int value : row) {
                made[at++] = (byte) value;
            }
        }
    }

    /// An old row is `to.height()` units high and a new one `from.height()`, so that all borders are whole numbers.
    private void scale() {
        int[] row = new int[from.width() * bands];
        int y = 0;
        long end = from.height();
        for (int old = 0; old < from.height(); old++) {
            rows.read(old, row);
            if (rows.alpha()) {
                weigh(row);
            }
            narrow(row);
            long top = (long) old * to.height();
            long bottom = top + to.height();
            if (bottom < end) {
                add(to.height());
                continue;
            }
            add(end - top);
            finish(y);
            y++;
            end += from.height();
            if (bottom > end - from.height()) {
                add(bottom - (end - from.height()));
            }
        }
    }

    private void weigh(int[] row) {
        int opacity = bands - 1;
        for (int i = 0; i < row.length; i += bands) {
            for (int band = 0; band < opacity; band++) {
                row[i + band] *= row[i + opacity];
            }
        }
    }

    /// The same as [#scale] within a row.
    private void narrow(int[] row) {
        Arrays.fill(narrow, 0);
        int place = 0;
        long end = from.width();
        long left = 0;
        for (int i = 0; i < row.length; i += bands) {
            long right = left + to.width();
            if (right < end) {
                gather(row, i, place, to.width());
            } else {
                gather(row, i, place, end - left);
                place += bands;
                if (right > end) {
                    gather(row, i, place, right - end);
                }
                end += from.width();
            }
            left = right;
        }
    }

    private void gather(int[] row, int pixel, int place, long units) {
        float weight = (float) units;
        for (int band = 0; band < bands; band++) {
            narrow[place + band] += weight * row[pixel + band];
        }
    }

    private void add(long units) {
        float weight = (float) units;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * narrow[i];
        }
    }

    private void finish(int y) {
        float area = (float) from.width() * from.height();
        int at = y * sum.length;
        for (int i = 0; i < sum.length; i += bands) {
            float opacity = sum[i + bands - 1];
            for (int band = 0; band < bands; band++) {
                boolean weighed = rows.alpha() && band < bands - 1;
                float whole = weighed ? opacity : area;
                made[at++] = (byte) (whole == 0 ? 0 : Math.min(255, sum[i + band] / whole + 0.5f));
            }
        }
        Arrays.fill(sum, 0);
    }
}
