import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Reads the outline of one glyph that is no composition of others, in units of its font, from the table "glyf". */
class GlyphReader {
    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEATED = 0x08;
    private static final int SAME_OR_POSITIVE_X = 0x10;
    private static final int SAME_OR_POSITIVE_Y = 0x20;

    private final int[] ends;
    private final byte[] flags;
    private final int[] across;
    private final int[] up;

    GlyphReader(ByteBuffer glyph) {
        ends = new int[glyph.getShort()];
        glyph.position(10);
        for (int i = 0; i < ends.length; i++) {
            ends[i] = glyph.getShort() & 0xFFFF;
        }
        glyph.position(glyph.position() + 2 + (glyph.getShort(glyph.position()) & 0xFFFF));
        flags = flags(glyph, ends[ends.length - 1] + 1);
        across = places(glyph, SHORT_X, SAME_OR_POSITIVE_X);
        up = places(glyph, SHORT_Y, SAME_OR_POSITIVE_Y);
    }

    private static byte[] flags(ByteBuffer glyph, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = glyph.get();
            for (int more = (flags[i] & REPEATED) == 0 ? 0 : glyph.get() & 0xFF; more > 0; more--, i++) {
                flags[i + 1] = flags[i];
            }
        }
        return flags;
    }

    private int[] places(ByteBuffer glyph, int isShort, int sameOrPositive) {
        int[] places = new int[flags.length];
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            boolean same = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int far = glyph.get() & 0xFF;
                place += same ? far : -far;
            } else if (!same) {
                place += glyph.getShort();
            }
            places[i] = place;
        }
        return places;
    }

    /** All of it, where what is wound around is painted; y goes up. */
    Path2D outline() {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int first = 0;
        for (int end : ends) {
            contour(outline, first, end + 1 - first);
            first = end + 1;
        }
        return outline;
    }

    /** Between two points beside the curve, it goes through the middle. */
    private void contour(Path2D outline, int first, int count) {
        int start = 0;
        while (start < count && !isOnCurve(first + start)) {
            start++;
        }
        if (start == count) {
            throw new IllegalStateException("A contour has no point that it goes through.");
        }
        outline.moveTo(across[first + start], up[first + start]);
        for (int i = 1; i <= count; i++) {
            int here = first + (start + i) % count;
            int next = first + (start + i + 1) % count;
            if (isOnCurve(here)) {
                outline.lineTo(across[here], up[here]);
            } else if (isOnCurve(next)) {
                outline.quadTo(across[here], up[here], across[next], up[next]);
                i++;
            } else {
                outline.quadTo(across[here], up[here], (across[here] + across[next]) / 2.0, (up[here] + up[next]) / 2.0);
            }
        }
        outline.closePath();
    }

    private boolean isOnCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }
}
