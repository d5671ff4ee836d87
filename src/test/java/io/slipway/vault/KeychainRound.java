package io.slipway.vault;

import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A process that makes a vault in the system's keychain, comes back to it, and prints what each step answered. */
final class KeychainRound {
    private static final char[] NONE = {};
    private static final byte[] CONTENT = "the content".getBytes(StandardCharsets.UTF_8);

    private KeychainRound() {
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Vault first = new Vault(folder, new SystemKeychain());
        say("supported", first.hasKeychain());
        say("created", of(first.create(VaultKind.KEYCHAIN, NONE)));
        byte[] sealed = first.publicKey().map(key -> first.seal(CONTENT, List.of(key))).orElse(new byte[0]);
        Vault later = new Vault(folder, new SystemKeychain());
        say("locked", of(later.open(sealed)));
        say("unlocked", of(later.unlock(NONE)));
        say("opened", later.open(sealed) instanceof Attempt.Done<byte[]>(byte[] open) && Arrays.equals(open, CONTENT));
        say("again", of(later.create(VaultKind.KEYCHAIN, NONE)));
        Vault other = new Vault(folder.resolve("other"), new SystemKeychain());
        say("another", of(other.create(VaultKind.KEYCHAIN, NONE)));
        say("differs", differ(first, other));
        String account = first.publicKey().map(PublicKey::text).orElse("none");
        say("deleted", of(later.delete()));
        say("forgotten", of(new SystemKeychain().fetch(account)));
        Vault kept = new Vault(folder.resolve("other"), new SystemKeychain());
        say("kept", of(kept.unlock(NONE)));
    }

    private static boolean differ(Vault one, Vault other) {
        return one.publicKey().map(PublicKey::text).filter(other.publicKey().map(PublicKey::text)::equals).isEmpty();
    }

    private static String of(Attempt<?> attempt) {
        return attempt instanceof Attempt.Refused<?>(Trouble reason) ? reason.name() : "done";
    }

    @SuppressWarnings("SystemOut") // read by the test
    private static void say(String step, Object answer) {
        System.out.println(step + "=" + answer);
    }
}
