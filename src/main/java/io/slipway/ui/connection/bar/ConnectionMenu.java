package io.slipway.ui.connection.bar;

import io.slipway.connection.Profile;
import io.slipway.text.Messages;
import io.slipway.ui.connection.TintMark;
import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ConnectionChoice;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The connections that can be chosen in the bar, and the ways to more of them. */
public final class ConnectionMenu {
    private final ConnectionBook book;
    private final ConnectionChoice choice;
    private final Ways ways;
    private final Messages messages;

    /**
     * Where else the menu leads.
     *
     * @param another asks for another service
     * @param manage shows all connections
     */
    public record Ways(Runnable another, Runnable manage) {}

    /** A menu of these connections. */
    public ConnectionMenu(ConnectionBook book, ConnectionChoice choice, Ways ways, Messages messages) {
        this.book = book;
        this.choice = choice;
        this.ways = ways;
        this.messages = messages;
    }

    ConnectionChoice choice() {
        return choice;
    }

    ConnectionBook book() {
        return book;
    }

    /** Whether the vault has to be unlocked before that connection can be used. */
    boolean isLocked(Profile profile) {
        return book.all().contains(new ListedConnection(profile, Token.LOCKED));
    }

    /** All of its items, with this connection marked as the chosen one. */
    List<MenuItem> items(String chosenId) {
        List<MenuItem> items = new ArrayList<>();
        book.all().forEach(listed -> items.add(item(listed, chosenId)));
        MenuItem another = new MenuItem(messages.text("connection.another"), new FontIcon(Feather.PLUS));
        another.setOnAction(chosen -> ways.another().run());
        MenuItem manage = new MenuItem(messages.text("connections.menu"), new FontIcon(Feather.SLIDERS));
        manage.setOnAction(chosen -> ways.manage().run());
        items.addAll(List.of(new SeparatorMenuItem(), another, manage));
        return items;
    }

    private MenuItem item(ListedConnection listed, String chosenId) {
        Profile profile = listed.profile();
        RadioMenuItem item = new RadioMenuItem(text(listed));
        item.setMnemonicParsing(false);
        TintMark mark = new TintMark();
        mark.show(profile);
        item.setGraphic(mark);
        item.setSelected(profile.id().equals(chosenId));
        item.setOnAction(chosen -> choice.choose(profile.id()));
        return item;
    }

    private String text(ListedConnection listed) {
        return listed.token() == Token.LOCKED || listed.token() == Token.MISSING
                ? messages.text("connections.choice." + listed.token(), listed.profile().name())
                : listed.profile().name();
    }
}
