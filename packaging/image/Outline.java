import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The outline of one glyph, in whole units of its font, as the table "glyf" of TrueType has it. */
class Outline {
    private record Point(int x, int y, boolean onCurve) {
    }

    private static final Point ORIGIN = new Point(0, 0, true);
    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int SAME_OR_POSITIVE_X = 0x10;
    private static final int SAME_OR_POSITIVE_Y = 0x20;

    private final List<Point> points = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int first;

    void begin(double x, double y) {
        first = points.size();
        point(x, y, true);
    }

    /** The next point of the contour; y goes up. */
    void point(double x, double y, boolean onCurve) {
        Point next = new Point((int) Math.round(x), (int) Math.round(y), onCurve);
        if (points.size() == first || !next.equals(points.getLast())) {
            points.add(next);
        }
    }

    /** Closes the contour; the way back to its first point goes without saying. */
    void end() {
        if (points.size() > first + 1 && points.getLast().equals(points.get(first))) {
            points.removeLast();
        }
        if (points.size() < first + 3) {
            points.subList(first, points.size()).clear();
        } else {
            ends.add(points.size() - 1);
        }
    }

    int points() {
        return points.size();
    }

    int contours() {
        return ends.size();
    }

    /** Where it begins. */
    int left() {
        return points.stream().mapToInt(Point::x).min().orElse(0);
    }

    /** What the table says of it, a multiple of four long; nothing where nothing is painted. */
    byte[] bytes() throws IOException {
        if (points.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ends.size());
        out.writeShort(left());
        out.writeShort(points.stream().mapToInt(Point::y).min().orElseThrow());
        out.writeShort(points.stream().mapToInt(Point::x).max().orElseThrow());
        out.writeShort(points.stream().mapToInt(Point::y).max().orElseThrow());
        for (int end : ends) {
            out.writeShort(end);
        }
        out.writeShort(0);
        ByteArrayOutputStream across = new ByteArrayOutputStream();
        ByteArrayOutputStream up = new ByteArrayOutputStream();
        Point before = ORIGIN;
        for (Point point : points) {
            out.writeByte((point.onCurve() ? ON_CURVE : 0)
                    | step(point.x() - before.x(), SHORT_X, SAME_OR_POSITIVE_X, across)
                    | step(point.y() - before.y(), SHORT_Y, SAME_OR_POSITIVE_Y, up));
            before = point;
        }
        across.writeTo(out);
        up.writeTo(out);
        out.write(new byte[-out.size() & 3]);
        return bytes.toByteArray();
    }

    /** Writes how far it is from the point before, and says by which flags it is written. */
    private static int step(int far, int isShort, int sameOrPositive, ByteArrayOutputStream to) {
        if (far == 0) {
            return sameOrPositive;
        }
        if (Math.abs(far) < 256) {
            to.write(Math.abs(far));
            return isShort | (far > 0 ? sameOrPositive : 0);
        }
        to.write(far >> 8);
        to.write(far);
        return 0;
    }
}
