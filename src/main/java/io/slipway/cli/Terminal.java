package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.history.SetAside;
import io.slipway.history.SqliteHistory;
import io.slipway.launch.exact.RequestKeeper;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.transport.Limits;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SealedTo;
import io.slipway.rights.KnownRights;
import io.slipway.rights.TokenRights;
import io.slipway.settings.Language;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.vault.Keychain;
import io.slipway.vault.Vault;
import io.slipway.vault.team.Team;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a command is given by the process that it runs in.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: everything else
 * @param environment the environment variables
 * @param clock the time
 * @param ids makes an id for each launch
 * @param messages the texts
 * @param limits how long the service is waited for
 * @param histories opens the record of launches
 * @param vault the operator's vault
 * @param operator who can be asked
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        Supplier<String> ids,
        Messages messages,
        Limits limits,
        BiFunction<Path, Consumer<SetAside>, History> histories,
        UnlockedVault vault,
        Operator operator) {

    /** A terminal over the program's own limits and record, at which nobody sits. */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Clock clock,
            Supplier<String> ids,
            Messages messages) {
        this(in, out, err, environment, clock, ids, messages, Limits.STANDARD, SqliteHistory::new);
    }

    /** A terminal over the program's own vault, at which nobody sits. */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Clock clock,
            Supplier<String> ids,
            Messages messages,
            Limits limits,
            BiFunction<Path, Consumer<SetAside>, History> histories) {
        this(
                in, out, err, environment, clock, ids, messages, limits, histories, vaultOf(environment),
                Operator.NOBODY);
    }

    private static UnlockedVault vaultOf(Map<String, String> environment) {
        return new UnlockedVault(() -> {
            AppDirs dirs = AppDirs.of(environment);
            return new Vault(dirs.vault(), Keychain.of(dirs));
        });
    }

    private static Locale language(Map<String, String> environment) {
        SettingsFile settings = new SettingsFile(AppDirs.of(environment).settingsFile());
        return Language.of(settings).locale(Locale.getDefault());
    }

    /** The terminal of this process; output is UTF-8 whatever the locale, as JSON has to be. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                Results.ofProcess(),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString(),
                new Messages(language(System.getenv())),
                Limits.STANDARD,
                SqliteHistory::new,
                vaultOf(System.getenv()),
                Operator.ofProcess());
    }

    /** Where files lie. */
    public AppDirs dirs() {
        return AppDirs.of(environment);
    }

    /** The record of launches; a damaged one that is set aside is told on standard error. */
    public History history() {
        return histories.apply(
                dirs().history(),
                aside -> say("journal.damaged", aside.file().toString(), String.valueOf(aside.launches())));
    }

    /** The stored presets, in the folder that the settings name. */
    PresetStore presets() {
        FolderChoice choice = FolderChoice.of(new SettingsFile(dirs().settingsFile()), dirs().presets());
        return new PresetStore(new PresetFolder(choice, clock), ids);
    }

    /** To which keys they were sealed last. */
    SealedTo sealedTo() {
        return new SealedTo(new SettingsFile(dirs().settingsFile()));
    }

    /** Keeps what an exact replay of a launch needs; the vault's public key is enough for that. */
    RequestKeeper keeper() {
        return new RequestKeeper(vault.inAnyState(), dirs().fingerprintKey());
    }

    /** Who can open the secrets of the presets. */
    Team team() {
        return new Team(ownVault(), presets().folder().choice().path(), dirs().approvedKeys());
    }

    /** The operator's vault in whatever state it is: to seal needs no more. */
    Vault ownVault() {
        return vault.inAnyState();
    }

    /** What the token of these credentials turned out not to be allowed. */
    public TokenRights rights(Credentials credentials) {
        return new KnownRights(dirs().rights(), dirs().fingerprintKey()).of(credentials);
    }

    /** Says a text of the bundle on standard error. */
    public void say(String key, Object... args) {
        err.println(messages.text(key, args));
    }

    /** Says what is wrong, and ends the command with a code. */
    public CommandFailure failure(ExitCode code, String key, Object... args) {
        return new CommandFailure(code, messages.text(key, args));
    }

    /** Says what does not go together in how a command was given, and ends it. */
    Misuse misuse(String key) {
        return new Misuse(messages.text(key));
    }
}
