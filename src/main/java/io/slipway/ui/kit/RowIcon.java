package io.slipway.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon of a row. There are hundreds of them, and the theme has a hundred rules for icons, most for places where no row
 * is; this one has a style class of its own, which none of them is tried on.
 */
public final class RowIcon extends FontIcon {
    private static final String STYLE = "row-icon";

    /** Shows this icon, in the quiet colour of rows unless its row says otherwise. */
    public RowIcon(Ikon icon) {
        super(icon);
        getStyleClass().setAll(STYLE);
    }
}
