package io.slipway.ui.compose.preview;

import io.slipway.draft.RunDraft;
import io.slipway.exchange.write.Export;
import io.slipway.exchange.write.Exports;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Note;
import io.slipway.exchange.write.Shell;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.clip.SecretClip;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The draft in the formats of other tools: which of them is shown, and copying it. */
public final class LaunchCopies {
    private final RunDraft draft;
    private final ObservableValue<URI> address;
    private final SecretClip clip;
    private final Ways ways;
    private final Messages messages;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.JSON);
    private final ObjectProperty<Shell> shell = new SimpleObjectProperty<>(usual());
    private final ObservableValue<Boolean> secrets;

    /**
     * What copying needs of others.
     *
     * @param question asks before secrets are copied
     * @param share writes a launch without its secrets as a text that can be opened again
     * @param said told what was done, in words
     */
    public record Ways(SecretQuestion question, Function<RunSpec, String> share, Consumer<String> said) {}

    /** Copies of this draft, which is launched at this address. */
    public LaunchCopies(
            RunDraft draft, ObservableValue<URI> address, SecretClip clip, Ways ways, Messages messages) {
        this.draft = draft;
        this.address = address;
        this.clip = clip;
        this.ways = ways;
        this.messages = messages;
        secrets = draft.specProperty().map(LaunchCopies::holdsSecrets);
    }

    private static Shell usual() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? Shell.POWERSHELL : Shell.POSIX;
    }

    /** Values that were not kept are not there to be copied. */
    private static boolean holdsSecrets(RunSpec spec) {
        return spec.environment().stream().anyMatch(variable -> variable.value() instanceof EnvValue.Secret)
                || spec.files().stream().anyMatch(file -> file.content() instanceof FileData)
                || spec.dockerSecretMounts().stream().anyMatch(mount -> mount.content() instanceof FileData);
    }

    /** Which format is shown. */
    public ObjectProperty<Form> formProperty() {
        return form;
    }

    /** For which shell. */
    public ObjectProperty<Shell> shellProperty() {
        return shell;
    }

    /** Where the draft is launched. */
    public ObservableValue<URI> addressProperty() {
        return address;
    }

    /** Whether there are secrets that could be copied. */
    public ObservableValue<Boolean> secretsProperty() {
        return secrets;
    }

    RunDraft draft() {
        return draft;
    }

    /** The draft in the format that is shown, without secrets. */
    Export shown() {
        return export(form.get(), Secrets.MASKED);
    }

    private Export export(Form as, Secrets kept) {
        return Exports.write(draft.spec(), as, shell.get(), address.getValue(), kept);
    }

    String words(Note note) {
        return messages.text("exported." + note.kind().name(), note.args().toArray());
    }

    String name(Form as) {
        return messages.text("copy.form." + as.name());
    }

    /** Copies a text that is shown. */
    void copyText(String text) {
        clip.put(text);
    }

    /** Copies the draft without secrets. */
    public void copy(Form as) {
        clip.put(export(as, Secrets.MASKED).text(this::words));
        ways.said().accept(messages.text("copy.done", name(as)));
    }

    /** Copies the draft with its secrets in the format that is shown, after a question. */
    public void copyWithSecrets() {
        Form as = form.get();
        if (secrets.getValue() && ways.question().mayCopy(name(as))) {
            clip.putSecret(export(as, Secrets.CLEAR).text(this::words));
            ways.said().accept(messages.text("copy.done.secrets", name(as), SecretClip.KEPT.toSeconds()));
        }
    }

    /** Copies a text that Slipway opens as this draft, but for its secrets. */
    public void share() {
        clip.put(ways.share().apply(draft.spec().withoutSecrets()));
        ways.said().accept(messages.text("copy.done.share"));
    }
}
