package io.slipway.ui.compose.preview;

import io.slipway.draft.RunDraft;
import io.slipway.exchange.write.Export;
import io.slipway.exchange.write.Exports;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Note;
import io.slipway.exchange.write.Shell;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Uses;
import io.slipway.run.EnvValue;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.clip.SecretClip;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The draft in the formats of other tools: which of them is shown, and copying it. */
public final class LaunchCopies {
    private final RunDraft draft;
    private final ObservableValue<List<Placeholder>> placeholders;
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

    /**
     * Copies of this draft, which is launched at this address.
     *
     * @param placeholders get their values at launch, and so have none in a copy
     */
    public LaunchCopies(
            RunDraft draft,
            ObservableValue<List<Placeholder>> placeholders,
            ObservableValue<URI> address,
            SecretClip clip,
            Ways ways,
            Messages messages) {
        this.draft = draft;
        this.placeholders = placeholders;
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
        return spec.sent().environment().stream().anyMatch(variable -> variable.value() instanceof EnvValue.Secret)
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

    ObservableValue<List<Placeholder>> placeholders() {
        return placeholders;
    }

    /** The draft in the format that is shown, without secrets. */
    Export shown() {
        return export(form.get(), Secrets.MASKED);
    }

    private Export export(Form as, Secrets kept) {
        return Exports.write(draft.spec(), as, shell.get(), address.getValue(), kept).withUnfilled(unfilled(kept));
    }

    /** Those in a secret that is not in the text do not stand there. */
    private List<String> unfilled(Secrets kept) {
        RunSpec said = kept == Secrets.CLEAR ? draft.spec() : draft.spec().withoutSecrets();
        return Uses.of(said, placeholders.getValue()).places().keySet().stream()
                .map("{{%s}}"::formatted)
                .toList();
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
        say(messages.text("copy.done", name(as)), unfilled(Secrets.MASKED));
    }

    /** Copies the draft with its secrets in the format that is shown, after a question. */
    public void copyWithSecrets() {
        Form as = form.get();
        if (secrets.getValue() && ways.question().mayCopy(name(as))) {
            clip.putSecret(export(as, Secrets.CLEAR).text(this::words));
            say(messages.text("copy.done.secrets", name(as), SecretClip.KEPT.toSeconds()), unfilled(Secrets.CLEAR));
        }
    }

    /** JSON and what is for a POSIX shell cannot say themselves what is to be filled in. */
    private void say(String done, List<String> unfilled) {
        ways.said().accept(unfilled.isEmpty()
                ? done
                : messages.text("copy.done.unfilled", done, String.join(", ", unfilled)));
    }

    /** Copies a text that Slipway opens as this draft, but for its secrets. */
    public void share() {
        clip.put(ways.share().apply(draft.spec().withoutSecrets()));
        ways.said().accept(messages.text("copy.done.share"));
    }
}
