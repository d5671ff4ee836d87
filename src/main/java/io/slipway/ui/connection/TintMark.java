package io.slipway.ui.connection;

import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A connection's colour as a small field with its kind on it; the name always stands beside it. */
public final class TintMark extends StackPane {
    private static final String STYLE = "tint-";
    private static final String MARK = "tint-mark";

    private final FontIcon icon = new FontIcon(Feather.CLOUD);

    /** A mark without a colour. */
    public TintMark() {
        getStyleClass().setAll(MARK);
        getChildren().setAll(icon);
        setMouseTransparent(true);
    }

    /** Shows the colour and kind of a connection. */
    public void show(Profile profile) {
        icon.setIconCode(profile.sandbox() ? Feather.BOX : Feather.CLOUD);
        getStyleClass().setAll(MARK, style(profile.tint()));
    }

    /** Shows a colour alone. */
    public void show(Tint tint) {
        icon.setVisible(false);
        getStyleClass().setAll(MARK, style(tint));
    }

    private static String style(Tint tint) {
        return STYLE + tint.word();
    }

    /** Gives something else that colour, in place of another one. */
    public static void dye(Node node, Tint tint) {
        for (Tint other : Tint.values()) {
            node.getStyleClass().remove(style(other));
        }
        node.getStyleClass().add(style(tint));
    }
}
