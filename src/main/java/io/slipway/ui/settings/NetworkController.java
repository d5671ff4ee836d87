package io.slipway.ui.settings;

import io.slipway.settings.Network;
import io.slipway.settings.Network.Proxy;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The proxy on the way to services, and whose certificates are believed besides; tried before it is kept. */
public final class NetworkController implements Page.Leaving {
    private final Ways ways;
    private final Messages messages;
    private final StringProperty whyNot = new SimpleStringProperty("");
    private boolean keeping;

    @FXML private RadioButton system;
    @FXML private RadioButton none;
    @FXML private RadioButton own;
    @FXML private VBox fields;
    @FXML private TextField address;
    @FXML private Label addressLine;
    @FXML private TextField user;
    @FXML private PasswordField password;
    @FXML private Label passwordLine;
    @FXML private TextField certificates;
    @FXML private Label certificatesLine;
    @FXML private Label overridden;
    @FXML private Button apply;
    @FXML private Button test;
    @FXML private Label said;

    @SuppressWarnings("NullAway.Init") // over what FXML fills in
    private ResultLine result;

    /** What can be done with a network; whatever comes of it is said in words. */
    public interface Ways {
        /** What is set. */
        Network current();

        /** Keeps it, with a password that was typed or empty. */
        void keep(Network network, String password, Consumer<String> kept, Consumer<String> failed);

        /** Tries the connection that is chosen over it. */
        void test(Network network, String password, Consumer<String> asking, Consumer<String> passed, Consumer<String> failed);

        /** Asks for a file. */
        Optional<Path> chooseCertificates();

        /** Whether the environment names another proxy. */
        boolean isProxyOverridden();

        /** Whether the environment names other certificates. */
        boolean areCertificatesOverridden();
    }

    /** A page over this network. */
    public NetworkController(Ways ways, Messages messages) {
        this.ways = ways;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        result = new ResultLine(said);
        Network now = ways.current();
        (switch (now.proxy()) {
            case SYSTEM -> system;
            case NONE -> none;
            case OWN -> own;
        }).setSelected(true);
        address.setText(now.address());
        user.setText(now.user());
        certificates.setText(now.certificates());
        fields.disableProperty().bind(own.selectedProperty().not());
        Tip.whileDisabled(apply, whyNot);
        Tip.whileDisabled(test, whyNot);
        overridden.setText(messages.text("settings.network.overridden"));
        Shown.set(overridden, ways.isProxyOverridden());
        own.selectedProperty().subscribe((before, is) -> check());
        address.textProperty().subscribe((before, is) -> check());
        certificates.textProperty().subscribe((before, is) -> check());
        check();
    }

    private void check() {
        EnteredNetwork entered = entered();
        boolean isWrong = entered.isAddressWrong() || entered.isFileWrong();
        say(
                addressLine,
                entered.isAddressWrong() && !entered.address().isEmpty(),
                "settings.network.address.wrong",
                "settings.network.address.help");
        say(certificatesLine, entered.isFileWrong(), "settings.network.certificates.wrong",
                ways.areCertificatesOverridden()
                        ? "settings.network.certificates.overridden"
                        : "settings.network.certificates.help");
        passwordLine.setText(messages.text(
                entered.isKeptFor(ways.current())
                        ? "settings.network.password.kept"
                        : "settings.network.password.help"));
        whyNot.set(messages.text(entered.isAddressWrong() ? "why.network.address" : "why.network.certificates"));
        apply.setDisable(isWrong);
        test.setDisable(isWrong);
    }

    private void say(Label line, boolean wrong, String complaint, String help) {
        line.setText(messages.text(wrong ? complaint : help));
        line.getStyleClass().setAll("label", wrong ? "field-error" : "field-help");
    }

    private EnteredNetwork entered() {
        Proxy kind = own.isSelected() ? Proxy.OWN : none.isSelected() ? Proxy.NONE : Proxy.SYSTEM;
        return new EnteredNetwork(kind, address.getText(), user.getText(), certificates.getText());
    }

    private String typed() {
        return own.isSelected() && !user.getText().isBlank() ? password.getText() : "";
    }

    @FXML
    private void apply() {
        apply(() -> {});
    }

    private void apply(Runnable then) {
        if (keeping) {
            return;
        }
        keeping = true;
        String sent = password.getText();
        ways.keep(entered().after(ways.current()), typed(), words -> {
            keeping = false;
            result.well(words);
            // What was typed meanwhile was not kept.
            if (password.getText().equals(sent)) {
                password.clear();
            }
            check();
            then.run();
        }, words -> {
            keeping = false;
            result.trouble(words);
        });
    }

    @Override
    public boolean leave(Window over, Runnable close) {
        if (password.getText().isEmpty() && !entered().differsFrom(ways.current())) {
            return true;
        }
        return switch (new UnappliedDialog(messages).ask(over, apply.isDisabled())) {
            case DISCARD -> true;
            case CANCEL -> false;
            case APPLY -> {
                apply(close);
                yield false;
            }
        };
    }

    /** The page is gone, and no password stays in it. */
    public void end() {
        password.clear();
    }

    @FXML
    private void test() {
        ways.test(entered().after(ways.current()), typed(), result::underWay, result::well, result::trouble);
    }

    @FXML
    private void choose() {
        ways.chooseCertificates().ifPresent(file -> certificates.setText(file.toString()));
    }
}
