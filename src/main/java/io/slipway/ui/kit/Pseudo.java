package io.slipway.ui.kit;

import javafx.css.PseudoClass;

/** The states that the style sheet tells apart. */
public final class Pseudo {
    /** Nothing is chosen. */
    public static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private Pseudo() {
    }
}
