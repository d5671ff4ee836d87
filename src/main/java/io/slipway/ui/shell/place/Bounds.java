package io.slipway.ui.shell.place;

import java.util.Comparator;
import java.util.List;

/**
 * A rectangle of the desktop, in the toolkit's own units, which are the same at every scale of a screen.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide it is
 * @param height how high it is
 */
public record Bounds(double x, double y, double width, double height) {
    /** As high as the title of a window, by which it is taken and moved. */
    private static final double TITLE = 32;
    /** As much of the title as can be caught with a mouse. */
    private static final double GRIP = 120;

    /**
     * The same window where the operator can reach it: as it is when its title can be caught on one of the screens and it is
     * no larger than them all, else pulled onto the screen that it is on mostly, or the first.
     *
     * @param screens what of each screen windows may use, the main one first; without any nothing is known better
     */
    public Bounds reachable(List<Bounds> screens) {
        if (screens.isEmpty() || (isCaughtOn(screens) && fits(screens))) {
            return this;
        }
        return on(screens.stream()
                .filter(screen -> common(screen) > 0)
                .max(Comparator.comparingDouble(this::common))
                .orElse(screens.getFirst()));
    }

    private boolean isCaughtOn(List<Bounds> screens) {
        return screens.stream()
                .anyMatch(screen -> overlap(x, width, screen.x, screen.width) >= Math.min(GRIP, width)
                        && y >= screen.y
                        && y + TITLE <= screen.y + screen.height);
    }

    private boolean fits(List<Bounds> screens) {
        double left = screens.stream().mapToDouble(Bounds::x).min().orElse(0);
        double right = screens.stream().mapToDouble(screen -> screen.x + screen.width).max().orElse(0);
        double tallest = screens.stream().mapToDouble(Bounds::height).max().orElse(0);
        return width <= right - left && height <= tallest;
    }

    private Bounds on(Bounds screen) {
        double w = Math.min(width, screen.width);
        double h = Math.min(height, screen.height);
        return new Bounds(
                Math.clamp(x, screen.x, screen.x + screen.width - w),
                Math.clamp(y, screen.y, screen.y + screen.height - h),
                w,
                h);
    }

    private double common(Bounds screen) {
        return overlap(x, width, screen.x, screen.width) * overlap(y, height, screen.y, screen.height);
    }

    private static double overlap(double from, double length, double otherFrom, double otherLength) {
        return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
    }
}
