package io.slipway.ui.follow;

/** Tells the operator something outside of the window. */
@FunctionalInterface
public interface DesktopNotice {
    /** Nobody is told. */
    DesktopNotice NONE = (title, text) -> {};

    /** Shows a notice, and returns at once; where the desktop has none, nothing happens. */
    void show(String title, String text);
}
