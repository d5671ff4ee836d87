package io.slipway.cli;

import io.slipway.preset.PresetSecrets;
import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.RunSpec;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Opens the sealed values of a preset for a command: with the key in the keychain, or with the passphrase in a file that
 * {@code SLIPWAY_PASSPHRASE_FILE} names. What does not open stays locked, and why is said on standard error.
 */
final class PresetOpening {
    static final String PASSPHRASE_FILE = "SLIPWAY_PASSPHRASE_FILE";

    private final Terminal terminal;

    PresetOpening(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The launch with its sealed values opened; the vault is not touched when there are none. */
    RunSpec open(String owner, RunSpec spec) {
        if (!holdsLocked(spec)) {
            return spec;
        }
        Vault vault = terminal.vault();
        unlock(vault).ifPresent(trouble -> terminal.say("cli.vault.locked", words(trouble)));
        try {
            PresetSecrets.Opened opened = PresetSecrets.open(owner, spec, vault);
            opened.locked().forEach((pointer, trouble) -> {
                if (trouble != Trouble.LOCKED && trouble != Trouble.ABSENT) {
                    terminal.say("cli.preset.locked", pointer, words(trouble));
                }
            });
            return opened.spec();
        } finally {
            vault.lock();
        }
    }

    static boolean holdsLocked(RunSpec spec) {
        return spec.environment().stream().anyMatch(variable -> variable.value() instanceof EnvValue.Locked)
                || spec.files().stream().anyMatch(file -> file.content() instanceof FileContent.Locked)
                || spec.dockerSecretMounts().stream().anyMatch(mount -> mount.content() instanceof FileContent.Locked);
    }

    private String words(Trouble trouble) {
        return terminal.messages().text("vault.trouble." + trouble.name());
    }

    /** Why the vault stays locked, or nothing. */
    private Optional<Trouble> unlock(Vault vault) {
        return switch (vault.state()) {
            case VaultState.Unlocked open -> Optional.empty();
            case VaultState.Absent none -> Optional.of(Trouble.ABSENT);
            case VaultState.Unsupported(Trouble reason) -> Optional.of(reason);
            case VaultState.Locked(VaultKind kind) -> kind == VaultKind.PASSPHRASE
                    ? byPassphrase(vault)
                    : refusal(vault.unlock(new char[0]));
        };
    }

    private Optional<Trouble> byPassphrase(Vault vault) {
        String file = terminal.environment().getOrDefault(PASSPHRASE_FILE, "");
        if (file.isEmpty()) {
            return Optional.of(Trouble.LOCKED);
        }
        try {
            char[] passphrase = passphrase(Files.readAllBytes(Path.of(file)));
            try {
                return refusal(vault.unlock(passphrase));
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        } catch (IOException | InvalidPathException unreadable) {
            terminal.say("cli.passphrase.file", file);
            return Optional.of(Trouble.LOCKED);
        }
    }

    /** All of the file but the end of its line, which editors put there. */
    private static char[] passphrase(byte[] bytes) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\n') {
            length -= length > 1 && text.charAt(length - 2) == '\r' ? 2 : 1;
        }
        char[] passphrase = new char[length];
        text.get(passphrase);
        Arrays.fill(text.array(), '\0');
        return passphrase;
    }

    private static Optional<Trouble> refusal(Attempt<PublicKey> attempt) {
        return attempt instanceof Attempt.Refused<PublicKey>(Trouble reason) ? Optional.of(reason) : Optional.empty();
    }
}
