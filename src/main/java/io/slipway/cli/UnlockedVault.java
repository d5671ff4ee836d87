package io.slipway.cli;

import io.slipway.text.Messages;
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
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The operator's vault as commands open it, once for a process: a key in the keychain is fetched without a word, a
 * passphrase is read from the file that {@code SLIPWAY_PASSPHRASE_FILE} names, else asked for at the console. It is never
 * taken from arguments.
 */
public final class UnlockedVault {
    private static final String PASSPHRASE_FILE = "SLIPWAY_PASSPHRASE_FILE";
    private static final int LONGEST = 64 * 1024;

    private final Supplier<Vault> making;
    private @Nullable Vault made;

    /** A vault that is made when it is first needed. */
    UnlockedVault(Supplier<Vault> making) {
        this.making = making;
    }

    /** The vault in whatever state it is: to seal needs no more. */
    synchronized Vault inAnyState() {
        Vault vault = made == null ? making.get() : made;
        made = vault;
        return vault;
    }

    /** The vault, unlocked; exit code 2 and one sentence when it cannot be. It may block, as it may ask the operator. */
    Vault open(Terminal terminal) throws CommandFailure {
        Vault vault = inAnyState();
        switch (vault.state()) {
            case VaultState.Unlocked open -> {}
            case VaultState.Absent none -> throw refused(Trouble.ABSENT, terminal);
            case VaultState.Unsupported(Trouble reason) -> throw refused(reason, terminal);
            case VaultState.Locked(VaultKind kind) -> {
                char[] passphrase = kind == VaultKind.PASSPHRASE ? passphrase(terminal) : new char[0];
                try {
                    if (vault.unlock(passphrase) instanceof Attempt.Refused<PublicKey>(Trouble reason)) {
                        throw refused(reason, terminal);
                    }
                } finally {
                    Arrays.fill(passphrase, '\0');
                }
            }
        }
        return vault;
    }

    private static char[] passphrase(Terminal terminal) throws CommandFailure {
        Messages messages = terminal.messages();
        Optional<String> file = Optional.ofNullable(terminal.environment().get(PASSPHRASE_FILE))
                .filter(name -> !name.isBlank());
        if (file.isPresent()) {
            try {
                return read(Path.of(file.get()));
            } catch (IOException | RuntimeException unreadable) {
                throw terminal.failure(ExitCode.WRONG_INPUT, "cli.vault.file", file.get());
            }
        }
        return terminal.operator()
                .passphrase(messages.text("cli.vault.ask"))
                .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.vault.locked"));
    }

    /** The first line's end, which editors put there, is no part of it. */
    private static char[] read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IOException(file.toString());
        }
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = text.limit();
        if (end > 0 && text.get(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && text.get(end - 1) == '\r') {
            end--;
        }
        char[] passphrase = new char[end];
        text.get(passphrase);
        Arrays.fill(text.array(), '\0');
        return passphrase;
    }

    /** What is wrong with the vault or with what lies in it, as one sentence more. */
    static CommandFailure refused(Trouble reason, Terminal terminal) {
        return terminal.failure(
                ExitCode.WRONG_INPUT, "cli.vault.refused", terminal.messages().text("vault.trouble." + reason));
    }
}
