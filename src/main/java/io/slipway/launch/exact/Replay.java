package io.slipway.launch.exact;

import io.slipway.run.RunSpec;
import io.slipway.vault.Trouble;
import io.slipway.vault.VaultKind;
import java.util.List;

/** Whether the request of a launch can be sent once more, byte for byte. */
public sealed interface Replay {
    /** It can: written out, this is the same bytes. */
    record Ready(RunSpec spec) implements Replay {}

    /** Its bytes are kept, and the vault has to be unlocked to read them. */
    record Locked(VaultKind kind) implements Replay {}

    /** These secrets were not kept, since there was no vault: variables by name, files by path. */
    record NotKept(List<String> secrets) implements Replay {}

    /** Its bytes are kept and cannot be opened, for this reason. */
    record Unopenable(Trouble reason, List<String> secrets) implements Replay {}

    /** Its bytes are there, and this version of Slipway would write the request in another way. */
    record WrittenOtherwise() implements Replay {}
}
