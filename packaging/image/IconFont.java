import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A font of icons (TrueType) whose outlines do not overlap. Where strokes of an icon cross, JavaFX paints a hole at sizes
 * from about 30 pixels on, as on screens of double density. All else in the font stays as it was, but for hints, which no
 * longer fit.
 */
class IconFont {
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;
    private static final Set<String> HINTS = Set.of("fpgm", "prep", "cvt ");

    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    IconFont(byte[] original) {
        ByteBuffer file = ByteBuffer.wrap(original);
        for (int i = 0, count = file.getShort(4); i < count; i++) {
            byte[] tag = new byte[4];
            file.get(12 + 16 * i, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    copy(file.slice(file.getInt(20 + 16 * i), file.getInt(24 + 16 * i))));
        }
    }

    /** The font anew, the same for the same font. */
    byte[] united() throws IOException {
        int count = tables.get("maxp").getShort(4) & 0xFFFF;
        ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        int points = 0;
        int contours = 0;
        for (int glyph = 0; glyph < count; glyph++) {
            places.putInt(glyphs.size());
            Outline outline = outline(strokes(glyph));
            glyphs.write(outline.bytes());
            bear(glyph, outline.left());
            points = Math.max(points, outline.points());
            contours = Math.max(contours, outline.contours());
        }
        places.putInt(glyphs.size());
        tables.put("glyf", ByteBuffer.wrap(glyphs.toByteArray()));
        tables.put("loca", places);
        tables.get("maxp").putShort(6, (short) points).putShort(8, (short) contours).putShort(26, (short) 0);
        tables.get("head").putShort(50, (short) 1).putInt(ADJUSTMENT, 0);
        tables.keySet().removeAll(HINTS);
        return file();
    }

    private Shape strokes(int glyph) {
        int begin = place(glyph);
        int length = place(glyph + 1) - begin;
        return length == 0 ? new Path2D.Double() : new GlyphReader(tables.get("glyf").slice(begin, length)).outline();
    }

    private int place(int glyph) {
        boolean isLong = tables.get("head").getShort(50) == 1;
        ByteBuffer places = tables.get("loca");
        return isLong ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    /** What stands left of a glyph; where it is not where its outline begins, the outline is moved. */
    private void bear(int glyph, int left) {
        int full = tables.get("hhea").getShort(34) & 0xFFFF;
        tables.get("hmtx").putShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full), (short) left);
    }

    private static Outline outline(Shape strokes) {
        Outline outline = new Outline();
        double[] to = new double[6];
        for (PathIterator path = new Area(strokes).getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> outline.begin(to[0], to[1]);
                case PathIterator.SEG_LINETO -> outline.point(to[0], to[1], true);
                case PathIterator.SEG_QUADTO -> {
                    outline.point(to[0], to[1], false);
                    outline.point(to[2], to[3], true);
                }
                case PathIterator.SEG_CLOSE -> outline.end();
                default -> throw new IllegalStateException("TrueType has no cubic curves.");
            }
        }
        return outline;
    }

    private byte[] file() throws IOException {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(0x10000);
        header.writeShort(count);
        header.writeShort(16 * power);
        header.writeShort(Integer.numberOfTrailingZeros(power));
        header.writeShort(16 * (count - power));
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int place = 12 + 16 * count + bodies.size();
            head = table.getKey().equals("head") ? place : head;
            byte[] body = table.getValue().array();
            header.writeBytes(table.getKey());
            header.writeInt(sum(body));
            header.writeInt(place);
            header.writeInt(body.length);
            bodies.write(body);
            bodies.write(new byte[-body.length & 3]);
        }
        bodies.writeTo(bytes);
        ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
        return whole.putInt(head + ADJUSTMENT, MAGIC - sum(whole.array())).array();
    }

    private static int sum(byte[] bytes) {
        ByteBuffer padded = ByteBuffer.allocate(bytes.length + 3 & ~3).put(bytes).rewind();
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static ByteBuffer copy(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
