package io.slipway.ui.vault;

import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The vault as a window sees it: its state can be observed, and what takes a second or asks the system runs elsewhere. */
public final class VaultAccess {
    private final Vault vault;
    private final Latest work;
    private final Latest looks;
    private final Latest weighing;
    private final ReadOnlyObjectWrapper<VaultState> state;
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Boolean>> keychain = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** Access to this vault; nothing is asked of the system yet. */
    public VaultAccess(Vault vault, Background background) {
        this.vault = vault;
        this.work = new Latest(background);
        this.looks = new Latest(background);
        this.weighing = new Latest(background);
        this.state = new ReadOnlyObjectWrapper<>(vault.state());
    }

    /** Looks how the vault is now, and whether the system has a keychain. */
    void look() {
        trouble.set(Optional.empty());
        state.set(vault.state());
        if (keychain.get().isEmpty()) {
            looks.read(
                    vault::hasKeychain,
                    found -> keychain.set(Optional.of(found)),
                    none -> keychain.set(Optional.of(false)));
        }
    }

    void create(VaultKind kind, String passphrase) {
        attempt(passphrase, typed -> vault.create(kind, typed));
    }

    void unlock(String passphrase) {
        attempt(passphrase, vault::unlock);
    }

    /** Protects the key by another passphrase; who asked is told when that is done. */
    void changePassphrase(String old, String fresh, Runnable done) {
        attempt(
                old,
                typed -> {
                    char[] next = fresh.toCharArray();
                    try {
                        return vault.changePassphrase(typed, next);
                    } finally {
                        Arrays.fill(next, '\0');
                    }
                },
                key -> done.run());
    }

    /** Reads what would be lost with the vault; who asked is told, or why that cannot be read. */
    void weigh(AtStake stake, Consumer<List<String>> heard, Consumer<Throwable> failed) {
        weighing.read(stake::losses, heard, failed);
    }

    /** Gives the vault up; who asked is told when that is done, and whether nothing of it is left. */
    void delete(Consumer<Boolean> done) {
        attempt("", typed -> vault.delete(), done);
    }

    void lock() {
        vault.lock();
        look();
    }

    /** What is done with a passphrase that is wiped afterwards. */
    @FunctionalInterface
    private interface WithPassphrase<T> {
        Attempt<T> attempt(char[] passphrase);
    }

    private void attempt(String passphrase, WithPassphrase<PublicKey> what) {
        attempt(passphrase, what, key -> {});
    }

    private <T> void attempt(String passphrase, WithPassphrase<T> what, Consumer<T> done) {
        working.set(true);
        trouble.set(Optional.empty());
        Callable<Attempt<T>> attempt = () -> {
            char[] typed = passphrase.toCharArray();
            try {
                return what.attempt(typed);
            } finally {
                Arrays.fill(typed, '\0');
            }
        };
        work.read(
                attempt,
                result -> {
                    attempted(result);
                    if (result instanceof Attempt.Done<T>(T value)) {
                        done.accept(value);
                    }
                },
                failure -> attempted(new Attempt.Refused<T>(Trouble.UNREADABLE)));
    }

    private void attempted(Attempt<?> attempt) {
        working.set(false);
        trouble.set(attempt instanceof Attempt.Refused<?>(Trouble reason) ? Optional.of(reason) : Optional.empty());
        state.set(vault.state());
    }

    /** What can be done with the vault now. */
    public ReadOnlyObjectProperty<VaultState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the last attempt was refused. */
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether the system has a keychain; nothing while that is being found out. */
    ReadOnlyObjectProperty<Optional<Boolean>> keychainProperty() {
        return keychain.getReadOnlyProperty();
    }

    /** Whether one would be used at all. */
    boolean mayUseKeychain() {
        return vault.mayUseKeychain();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
