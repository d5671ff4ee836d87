package io.slipway.bench.gates;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** A screen of its own, looked at from outside, so that it is the same look for every program. */
final class Screen {
    private static final int STEP = 3;
    /** Smoothed letters alone have more; a bare window has two or three. */
    private static final int COLOURS_OF_CONTENT = 20;

    private final Robot robot;
    private final Rectangle all;
    private final Color nothing;

    private Screen(Robot robot, Rectangle all) {
        this.robot = robot;
        this.all = all;
        this.nothing = centre();
    }

    /** The screen that the script has opened, on which there is nothing yet. */
    static Screen open() throws Row.CannotMeasure {
        if (System.getenv("BENCH_DISPLAY") == null || GraphicsEnvironment.isHeadless()) {
            throw new Row.CannotMeasure("Xvfb is missing");
        }
        try {
            Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
            return new Screen(new Robot(), new Rectangle(size));
        } catch (AWTException refused) {
            throw new Row.CannotMeasure("the screen cannot be looked at");
        }
    }

    private Color centre() {
        return robot.getPixelColor(all.width / 2, all.height / 2);
    }

    /** Whether there is a window in the middle and more in it than its bare ground. The first look costs next to nothing. */
    boolean showsContent() {
        return !centre().equals(nothing) && colours() >= COLOURS_OF_CONTENT;
    }

    void awaitEmpty() throws InterruptedException {
        while (!centre().equals(nothing)) {
            Thread.sleep(20);
        }
    }

    private int colours() {
        BufferedImage picture = robot.createScreenCapture(all);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += STEP) {
            for (int x = 0; x < picture.getWidth(); x += STEP) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
