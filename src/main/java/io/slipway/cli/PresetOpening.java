package io.slipway.cli;

import io.slipway.preset.PresetSecrets;
import io.slipway.run.RunSpec;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;

/** Opens the sealed values of a preset for a command; what does not open stays locked, and why is said on standard error. */
final class PresetOpening {
    private final Terminal terminal;

    PresetOpening(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The launch with its sealed values opened; the vault is not touched when there are none. */
    RunSpec open(String owner, RunSpec spec) {
        if (!spec.holdsLocked()) {
            return spec;
        }
        PresetSecrets.Opened opened = PresetSecrets.open(owner, spec, unlocked());
        opened.locked().forEach((pointer, trouble) -> {
            if (trouble != Trouble.LOCKED && trouble != Trouble.ABSENT) {
                terminal.say("cli.preset.locked", pointer, terminal.messages().text("vault.trouble." + trouble.name()));
            }
        });
        return opened.spec();
    }

    private Vault unlocked() {
        try {
            return terminal.vault().open(terminal);
        } catch (CommandFailure locked) {
            terminal.err().println(locked.getMessage());
            return terminal.ownVault();
        }
    }
}
