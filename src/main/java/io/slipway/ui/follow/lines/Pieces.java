package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.ansi.Ink;
import io.slipway.ui.follow.ansi.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line cut into pieces of one ink each; what lies on a ground of its own is plain, to be legible there. */
final class Pieces {
    /** Text of one ink. */
    record Piece(String text, Ink ink) {}

    private Pieces() {
    }

    static List<Piece> of(Line line, @Nullable Needle needle, boolean selected) {
        String text = line.text();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : selected ? List.<Stretch>of() : line.stretches()) {
            add(pieces, text.substring(at, stretch.from()), Ink.NONE);
            coloured(pieces, text, stretch, needle == null ? List.of() : needle.places(text));
            at = stretch.to();
        }
        add(pieces, text.substring(at), Ink.NONE);
        return pieces;
    }

    private static void coloured(List<Piece> pieces, String text, Stretch stretch, List<Needle.Place> matches) {
        int at = stretch.from();
        for (Needle.Place match : matches) {
            int from = Math.clamp(match.from(), at, stretch.to());
            int to = Math.clamp(match.to(), at, stretch.to());
            add(pieces, text.substring(at, from), stretch.ink());
            add(pieces, text.substring(from, to), new Ink(Ink.PLAIN, stretch.ink().bold()));
            at = to;
        }
        add(pieces, text.substring(at, stretch.to()), stretch.ink());
    }

    private static void add(List<Piece> pieces, String text, Ink ink) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, ink));
        }
    }
}
