package io.slipway.ui.follow;

import java.util.function.BooleanSupplier;

/** Notices for an operator who looks at something else; whoever looks at the window sees its own. */
public final class UnfocusedNotice implements DesktopNotice {
    private final DesktopNotice desktop;
    private final BooleanSupplier focused;

    /** Notices of this desktop while no window of the program has the focus. */
    public UnfocusedNotice(DesktopNotice desktop, BooleanSupplier focused) {
        this.desktop = desktop;
        this.focused = focused;
    }

    @Override
    public void show(String title, String text) {
        if (!focused.getAsBoolean()) {
            desktop.show(title, text);
        }
    }
}
