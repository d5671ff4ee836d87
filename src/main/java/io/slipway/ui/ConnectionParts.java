package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Profile;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.bar.ConnectionMenu;
import io.slipway.ui.connection.manage.ConnectionsDialog;
import io.slipway.ui.connection.stored.ChosenSetting;
import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ConnectionChoice;
import io.slipway.ui.connection.stored.StoredTokens;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.vault.VaultAccess;
import io.slipway.ui.vault.VaultDialog;
import io.slipway.vault.Trouble;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The connections of the operator, joined to the vault, the settings and the dialog. */
final class ConnectionParts {
    private final Services services;
    private final Connections connections;
    private final Notices notices;
    private final Runnable startSandbox;
    private final VaultDialog vault;
    private final ConnectionBook book;
    private final ConnectionChoice choice;
    private final ConnectionsDialog dialog;
    private final ChosenSetting setting;
    private boolean resuming = true;

    /**
     * Parts that have read nothing yet.
     *
     * @param vault the one access that the window has to the vault, so that all of it hears what is done there
     * @param startSandbox starts the sandbox, should it not have started
     */
    ConnectionParts(
            Services services,
            Connections connections,
            Notices notices,
            VaultAccess vault,
            Supplier<Window> owner,
            Runnable startSandbox) {
        this.services = services;
        this.connections = connections;
        this.notices = notices;
        this.startSandbox = startSandbox;
        this.setting = new ChosenSetting(services.stores().settings().file());
        this.vault = new VaultDialog(vault, services.views(), owner);
        StoredTokens tokens = new StoredTokens(services.stores().vault());
        this.book = new ConnectionBook(
                connections, new ConnectionStore(services.stores().dirs().connections()), tokens, services.background());
        book.whenRemoved(this::forgetLists);
        this.choice = new ConnectionChoice(
                connections,
                book,
                tokens,
                services.background(),
                new ConnectionChoice.Ways(this::unlocked, this::edit, this::refused, this::remember));
        this.dialog = new ConnectionsDialog(
                connections,
                book,
                tokens,
                new ConnectionsDialog.Surroundings(
                        owner, this.vault::unlocked, this.vault::show, open -> services.reach().rights(open.credentials())),
                services.background(),
                services.views());
    }

    /** Reads what is kept, and chooses what was chosen last; until that is known the sandbox is not chosen. */
    void load() {
        book.load(() -> new Latest(services.background())
                .read(setting::read, this::resume, failure -> resume(Optional.empty())));
    }

    private void resume(Optional<String> last) {
        last.ifPresentOrElse(id -> choice.resume(id, this::startInSandbox), this::startInSandbox);
    }

    private void startInSandbox() {
        resuming = false;
        if (connections.current().isEmpty()) {
            connections.sandbox().ifPresent(connections::choose);
        }
    }

    private boolean unlocked() {
        boolean unlocked = vault.unlocked();
        if (!unlocked) {
            startInSandbox();
        }
        return unlocked;
    }

    /** The sandbox is there. */
    void sandboxStarted(Connection sandbox) {
        OpenConnection open = connections.add(sandbox);
        if (!resuming && connections.current().isEmpty()) {
            connections.choose(open);
        }
    }

    /** Shows all connections. */
    void show() {
        dialog.show(Optional.empty()).ifPresent(choice::choose);
    }

    /** Begins another connection. */
    void add() {
        dialog.add().ifPresent(choice::choose);
    }

    /** The names of all connections, by their ids. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        book.all().forEach(listed -> names.put(listed.profile().id(), listed.profile().name()));
        return names;
    }

    /** Chooses a connection, and asks for what it lacks. */
    void choose(String id) {
        choice.choose(id);
    }

    /** The menu of the bar. */
    ConnectionMenu menu() {
        return new ConnectionMenu(
                book, choice, new ConnectionMenu.Ways(this::add, this::show), services.messages());
    }

    private void edit(String id) {
        startInSandbox();
        if (book.stored(id).isPresent()) {
            dialog.show(Optional.of(id)).ifPresent(choice::choose);
        } else {
            startSandbox.run();
        }
    }

    private void refused(Profile profile, Trouble reason) {
        startInSandbox();
        notices.say("danger", services.messages().text(
                "connections.refused", profile.name(), services.messages().text("vault.trouble." + reason)));
    }

    /** Lists that nobody will look at any more; when that does not work, they go once they were not used for long. */
    private void forgetLists(String id) {
        new Latest(services.background()).read(
                () -> {
                    services.stores().lists().forget(id);
                    return id;
                },
                forgotten -> {},
                unforgotten -> {});
    }

    /** That it cannot be remembered is no reason to keep anybody from working. */
    private void remember(String id) {
        new Latest(services.background()).read(
                () -> {
                    setting.write(id);
                    return id;
                },
                written -> {},
                unwritten -> {});
    }
}
