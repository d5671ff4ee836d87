package io.slipway.cli;

import io.slipway.preset.store.FolderResealing;
import io.slipway.preset.store.PresetStore;
import io.slipway.vault.team.Team;
import java.io.IOException;

/** A change of who can open the secrets of the presets: of the keys first, of what is sealed to them then. */
final class TeamChange {
    private final Terminal terminal;

    TeamChange(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is done to a team. */
    @FunctionalInterface
    interface Deed {
        void to(Team team) throws IOException;
    }

    /** Changes the keys. */
    void make(Deed deed) throws CommandFailure {
        try {
            deed.to(terminal.team());
        } catch (IOException notDone) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "keys.failed", terminal.messages().failure(notDone));
        }
    }

    /**
     * Seals the presets; the keys are changed by now, so a vault that cannot be opened is said and no failure of the
     * change.
     */
    ExitCode sealAnew() throws CommandFailure {
        PresetStore store = terminal.presets();
        if (store.list().sealed().isEmpty()) {
            return ExitCode.OK;
        }
        try {
            FolderResealing.Result result = new FolderResealing(store, terminal.vault().open(terminal), terminal.sealedTo())
                    .seal(terminal.team().recipients(), (done, all) -> {});
            return told(result);
        } catch (CommandFailure locked) {
            terminal.err().println(locked.getMessage());
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.keys.due");
        } catch (InterruptedException stopped) {
            throw terminal.failure(ExitCode.STOPPED_WAITING, "keys.sealing.stopped");
        }
    }

    private ExitCode told(FolderResealing.Result result) {
        terminal.say("keys.sealing.done", result.sealed());
        if (result.locked() > 0) {
            terminal.say("keys.sealing.locked", result.locked());
        }
        if (!result.failed().isEmpty()) {
            terminal.say("keys.sealing.unsaved", String.join(", ", result.failed()));
            return ExitCode.WRONG_INPUT;
        }
        return ExitCode.OK;
    }
}
