package io.slipway.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.storage.AppDirs;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VaultTest {
    private static final int QUICK = 4;
    private static final char[] NONE = {};
    private static final char[] RIGHT = "correct horse".toCharArray();
    private static final char[] WRONG = "battery staple".toCharArray();
    private static final byte[] CONTENT = "the content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private final MapKeychain keychain = new MapKeychain();

    @Test
    void thereIsNoneUntilOneIsCreated() {
        Vault vault = vault();

        assertThat(vault.state()).isEqualTo(new VaultState.Absent());
        assertThat(vault.publicKey()).isEmpty();
        assertThat(trouble(vault.unlock(RIGHT))).isEqualTo(Trouble.ABSENT);
        assertThat(trouble(vault.open(CONTENT))).isEqualTo(Trouble.ABSENT);
        assertThat(folder()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(VaultKind.class)
    void aNewVaultIsUnlocked(VaultKind kind) {
        Vault vault = vault();

        PublicKey key = done(vault.create(kind, RIGHT));

        assertThat(vault.state()).isEqualTo(new VaultState.Unlocked(kind, key));
        assertThat(vault.publicKey()).contains(key);
        assertThat(done(vault.open(vault.seal(CONTENT, List.of(key))))).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYCHAIN", "PASSPHRASE"})
    void aLockedVaultSealsAndDoesNotOpen(VaultKind kind) {
        PublicKey key = done(vault().create(kind, RIGHT));
        Vault later = vault();

        byte[] sealed = later.seal(CONTENT, List.of(later.publicKey().orElseThrow()));

        assertThat(later.state()).isEqualTo(new VaultState.Locked(kind));
        assertThat(trouble(later.open(sealed))).isEqualTo(Trouble.LOCKED);
        assertThat(done(later.unlock(RIGHT))).isEqualTo(key);
        assertThat(done(later.open(sealed))).isEqualTo(CONTENT);
        later.lock();
        assertThat(trouble(later.open(sealed))).isEqualTo(Trouble.LOCKED);
        assertThat(later.state()).isEqualTo(new VaultState.Locked(kind));
    }

    @ParameterizedTest
    @EnumSource(VaultKind.class)
    void aKeyInMemoryIsNoneThatLasts(VaultKind kind) {
        Vault vault = vault();
        assertThat(vault.lastingKey()).isEmpty();

        PublicKey key = done(vault.create(kind, RIGHT));
        assertThat(vault.lastingKey().filter(key::equals).isPresent()).isEqualTo(kind != VaultKind.MEMORY);

        vault.lock();
        assertThat(vault.lastingKey().isPresent()).isEqualTo(kind != VaultKind.MEMORY);
    }

    /** Whatever was sealed to it could be opened by nobody once this program has ended. */
    @ParameterizedTest
    @EnumSource(names = {"KEYCHAIN", "PASSPHRASE"})
    void aKeyWhoseFilesWereTakenAwayIsNoneThatLasts(VaultKind kind) throws Exception {
        Vault vault = vault();
        done(vault.create(kind, RIGHT));
        Files.deleteIfExists(folder().resolve("identity.age"));
        Files.delete(folder().resolve("recipient.txt"));
        assertThat(vault.lastingKey()).isEmpty();

        PublicKey other = done(vault().create(kind, RIGHT));
        assertThat(vault.lastingKey()).as("that of the vault in its place").contains(other);
    }

    @Test
    void aPublicKeyThatIsDamagedDoesNotEndTheOther() throws Exception {
        Vault vault = vault();
        PublicKey key = done(vault.create(VaultKind.PASSPHRASE, RIGHT));
        Files.writeString(folder().resolve("recipient.txt"), "damaged");
        assertThat(vault.lastingKey()).contains(key);
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsNotTakenForNoVault() throws Exception {
        Files.createSymbolicLink(folder(), folder());
        Vault vault = vault();
        assertThat(vault.state()).isInstanceOf(VaultState.Locked.class);
        assertThat(trouble(vault.unlock(RIGHT))).isEqualTo(Trouble.UNREADABLE);
        assertThat(trouble(vault.create(VaultKind.PASSPHRASE, RIGHT))).isEqualTo(Trouble.THERE_ALREADY);
        assertThat(vault.lastingKey()).isEmpty();
    }

    @Test
    void whatAWriteLeftIsGivenUpWithTheKey() throws Exception {
        Vault vault = vault();
        done(vault.create(VaultKind.PASSPHRASE, RIGHT));
        Path leftOver = folder().resolve(".slipway-123.tmp");
        Files.copy(folder().resolve("identity.age"), leftOver);
        assertThat(done(vault.delete())).isTrue();
        assertThat(leftOver).doesNotExist();
    }

    @Test
    void aVaultInMemoryLeavesNoTrace() {
        Vault vault = vault();
        PublicKey key = done(vault.create(VaultKind.MEMORY, NONE));
        byte[] sealed = vault.seal(CONTENT, List.of(key));

        vault.lock();

        assertThat(vault.state()).isEqualTo(new VaultState.Absent());
        assertThat(trouble(vault.open(sealed))).isEqualTo(Trouble.ABSENT);
        assertThat(folder()).doesNotExist();
        assertThat(keychain.kept).isEmpty();
    }

    @Test
    void aWrongPassphraseChangesNothing() throws IOException {
        done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        String before = files();
        Vault later = vault();

        assertThat(trouble(later.unlock(WRONG))).isEqualTo(Trouble.WRONG_PASSPHRASE);
        assertThat(trouble(later.unlock(NONE))).isEqualTo(Trouble.WRONG_PASSPHRASE);

        assertThat(later.state()).isEqualTo(new VaultState.Locked(VaultKind.PASSPHRASE));
        assertThat(files()).isEqualTo(before);
        done(later.unlock(RIGHT));
    }

    @ParameterizedTest
    @EnumSource(VaultKind.class)
    void noVaultReplacesAnother(VaultKind second) throws IOException {
        for (VaultKind first : List.of(VaultKind.PASSPHRASE, VaultKind.KEYCHAIN)) {
            Path folder = home.resolve(first.name());
            done(new Vault(folder, keychain, QUICK).create(first, RIGHT));
            String before = files();

            assertThat(trouble(new Vault(folder, keychain, QUICK).create(second, WRONG))).isEqualTo(Trouble.THERE_ALREADY);
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void anEmptyPassphraseIsRefused() {
        assertThat(trouble(vault().create(VaultKind.PASSPHRASE, NONE))).isEqualTo(Trouble.EMPTY_PASSPHRASE);
        assertThat(folder()).doesNotExist();
    }

    @Test
    void anotherProcessThatCreatesOneIsNotDisturbed() throws IOException {
        Files.createDirectories(folder());
        try (FileChannel other = FileChannel.open(
                        folder().resolve("create.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = other.lock()) {
            assertThat(trouble(vault().create(VaultKind.PASSPHRASE, RIGHT))).isEqualTo(Trouble.BUSY);
            assertThat(openLocks()).as("what was opened to look is closed").isLessThanOrEqualTo(1);
        }
        done(vault().create(VaultKind.PASSPHRASE, RIGHT));
    }

    /** How often this process has the lock's file open, as far as the system tells. */
    private long openLocks() throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(handles)) {
            return open.filter(this::isLock).count();
        }
    }

    private boolean isLock(Path handle) {
        try {
            return Files.isSameFile(handle, folder().resolve("create.lock"));
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void aKeychainThatFailsLeavesNoHalfVault() {
        keychain.refuses = true;
        assertThat(trouble(vault().create(VaultKind.KEYCHAIN, NONE))).isEqualTo(Trouble.KEYCHAIN_REFUSED);
        keychain.refuses = false;
        keychain.forgets = true;
        assertThat(trouble(vault().create(VaultKind.KEYCHAIN, NONE))).isEqualTo(Trouble.KEYCHAIN_REFUSED);
        keychain.supported = false;
        assertThat(trouble(vault().create(VaultKind.KEYCHAIN, NONE))).isEqualTo(Trouble.KEYCHAIN_MISSING);

        assertThat(vault().state()).isEqualTo(new VaultState.Absent());
    }

    @Test
    void portableDataAsksNoKeychain() {
        AppDirs carried = new AppDirs(home, home, home, home, AppDirs.Reason.PORTABLE);
        Vault portable = new Vault(home, Keychain.of(carried), QUICK);

        assertThat(portable.mayUseKeychain()).isFalse();
        assertThat(portable.hasKeychain()).isFalse();
        assertThat(trouble(portable.create(VaultKind.KEYCHAIN, NONE))).isEqualTo(Trouble.KEYCHAIN_MISSING);
        assertThat(portable.state()).isEqualTo(new VaultState.Absent());
        done(portable.create(VaultKind.PASSPHRASE, RIGHT));

        assertThat(new Vault(home, Keychain.of(AppDirs.under(home))).mayUseKeychain()).isTrue();
    }

    @Test
    void anotherPassphraseOpensTheSameKey() throws IOException {
        PublicKey key = done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        byte[] sealed = PublicKey.sealText(CONTENT, List.of(key));
        Vault vault = vault();

        assertThat(done(vault.changePassphrase(RIGHT, WRONG))).isEqualTo(key);

        assertThat(vault.state()).isEqualTo(new VaultState.Unlocked(VaultKind.PASSPHRASE, key));
        assertThat(trouble(vault().unlock(RIGHT))).isEqualTo(Trouble.WRONG_PASSPHRASE);
        Vault later = vault();
        assertThat(done(later.unlock(WRONG))).isEqualTo(key);
        assertThat(done(later.open(sealed))).isEqualTo(CONTENT);
        assertThat(files()).doesNotContain("AGE-SECRET-KEY", new String(WRONG));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("identity.age"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aPassphraseThatIsNotChangedChangesNothing() throws IOException {
        PublicKey key = done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        Vault unlocked = vault();
        done(unlocked.unlock(RIGHT));
        String before = files();

        assertThat(trouble(unlocked.changePassphrase(WRONG, WRONG))).isEqualTo(Trouble.WRONG_PASSPHRASE);
        assertThat(trouble(unlocked.changePassphrase(RIGHT, NONE))).isEqualTo(Trouble.EMPTY_PASSPHRASE);
        assertThat(unlocked.state()).isEqualTo(new VaultState.Unlocked(VaultKind.PASSPHRASE, key));
        try (FileChannel other = FileChannel.open(folder().resolve("create.lock"), StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            assertThat(trouble(unlocked.changePassphrase(RIGHT, WRONG))).isEqualTo(Trouble.BUSY);
        }
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYCHAIN", "MEMORY"})
    void aKeyThatNoPassphraseProtectsGetsNone(VaultKind kind) {
        Vault vault = vault();
        PublicKey key = done(vault.create(kind, NONE));

        assertThat(trouble(vault.changePassphrase(NONE, RIGHT))).isEqualTo(Trouble.ABSENT);
        assertThat(vault.state()).isEqualTo(new VaultState.Unlocked(kind, key));
    }

    @Test
    void aPassphraseInAFolderThatCannotBeWrittenStays() throws IOException {
        done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        Path file = folder().resolve("identity.age");
        byte[] whole = Files.readAllBytes(file);
        Files.delete(folder().resolve("create.lock"));
        Files.createDirectory(folder().resolve("create.lock"));

        assertThat(trouble(vault().changePassphrase(RIGHT, WRONG))).isEqualTo(Trouble.NOT_WRITTEN);
        assertThat(file).hasBinaryContent(whole);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYCHAIN", "PASSPHRASE"})
    void aDeletedVaultIsGoneUnlockedOrLockedAndAnotherOneTakesItsPlace(VaultKind kind) throws IOException {
        for (boolean locked : new boolean[] {true, false}) {
            Vault vault = vault();
            PublicKey key = done(vault.create(kind, RIGHT));
            byte[] sealed = vault.seal(CONTENT, List.of(key));
            if (locked) {
                vault.lock();
            }

            assertThat(done(vault.delete())).isTrue();

            assertThat(vault.state()).isEqualTo(new VaultState.Absent());
            assertThat(vault().state()).isEqualTo(new VaultState.Absent());
            assertThat(vault.publicKey()).isEmpty();
            assertThat(keychain.kept).isEmpty();
            assertThat(files()).doesNotContain("age1", "age-encryption");
            assertThat(trouble(vault.open(sealed))).isEqualTo(Trouble.ABSENT);
            assertThat(trouble(vault.delete())).isEqualTo(Trouble.ABSENT);
            assertThat(done(vault.create(kind, RIGHT))).isNotEqualTo(key);
            assertThat(trouble(vault.open(sealed))).isEqualTo(Trouble.NOT_FOR_THIS_KEY);
            done(vault.delete());
        }
    }

    /** The moment in between: the public key is gone, and nothing else yet. */
    @Test
    void aDeletionThatIsCutOffLeavesTheVaultOrNone() throws IOException {
        PublicKey key = done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        Files.delete(folder().resolve("recipient.txt"));
        assertThat(vault().state()).isEqualTo(new VaultState.Locked(VaultKind.PASSPHRASE));
        Vault later = vault();
        assertThat(done(later.unlock(RIGHT))).isEqualTo(key);
        assertThat(vault().publicKey()).contains(key);
        assertThat(done(later.delete())).isTrue();

        done(vault().create(VaultKind.KEYCHAIN, NONE));
        Files.delete(folder().resolve("recipient.txt"));
        assertThat(vault().state()).isEqualTo(new VaultState.Absent());
        done(vault().create(VaultKind.KEYCHAIN, NONE));
    }

    @Test
    void aKeychainThatKeepsTheKeyKeepsTheVault() throws IOException {
        PublicKey key = done(vault().create(VaultKind.KEYCHAIN, NONE));
        String before = files();
        keychain.clings = true;

        assertThat(trouble(vault().delete())).isEqualTo(Trouble.KEYCHAIN_KEEPS);

        assertThat(files()).isEqualTo(before);
        assertThat(done(vault().unlock(NONE))).isEqualTo(key);
    }

    @Test
    void aKeychainThatDoesNotAnswerKeepsNobodyFromDeleting() {
        done(vault().create(VaultKind.KEYCHAIN, NONE));
        keychain.supported = false;

        assertThat(done(vault().delete())).as("nothing is left of it").isFalse();
        assertThat(vault().state()).isEqualTo(new VaultState.Absent());
    }

    @Test
    void whatCannotBeDeletedStays() throws IOException {
        assertThat(trouble(vault().delete())).isEqualTo(Trouble.ABSENT);
        assertThat(folder()).doesNotExist();
        Vault inMemory = vault();
        PublicKey key = done(inMemory.create(VaultKind.MEMORY, NONE));
        assertThat(trouble(inMemory.delete())).isEqualTo(Trouble.ABSENT);
        assertThat(inMemory.state()).isEqualTo(new VaultState.Unlocked(VaultKind.MEMORY, key));

        PublicKey lasting = done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        Files.delete(folder().resolve("identity.age"));
        Files.createDirectories(folder().resolve("identity.age/in-its-place"));
        String before = files();
        assertThat(trouble(vault().delete())).isEqualTo(Trouble.NOT_WRITTEN);
        assertThat(files()).isEqualTo(before);
        assertThat(vault().publicKey()).contains(lasting);
    }

    @Test
    void nobodyDeletesWhileAnotherProcessChangesIt() throws IOException {
        done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        String before = files();
        try (FileChannel other = FileChannel.open(folder().resolve("create.lock"), StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            assertThat(trouble(vault().delete())).isEqualTo(Trouble.BUSY);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aKeychainThatIsGoneIsAStateAndLosesNothing() {
        PublicKey key = done(vault().create(VaultKind.KEYCHAIN, NONE));
        Vault later = vault();
        keychain.supported = false;

        assertThat(trouble(later.unlock(NONE))).isEqualTo(Trouble.KEYCHAIN_MISSING);
        assertThat(later.state()).isEqualTo(new VaultState.Unsupported(Trouble.KEYCHAIN_MISSING));
        assertThat(later.publicKey()).contains(key);

        keychain.supported = true;
        assertThat(done(later.unlock(NONE))).isEqualTo(key);
    }

    @Test
    void aKeychainThatHoldsAnotherKeyIsRefused() {
        PublicKey key = done(vault().create(VaultKind.KEYCHAIN, NONE));

        keychain.kept.put(key.text(), new String(Identity.newSecret(), StandardCharsets.US_ASCII));
        assertThat(trouble(vault().unlock(NONE))).isEqualTo(Trouble.PUBLIC_KEY_DIFFERS);
        keychain.kept.put(key.text(), "\u6f22 no key");
        assertThat(trouble(vault().unlock(NONE))).isEqualTo(Trouble.DAMAGED);
        keychain.kept.clear();
        assertThat(trouble(vault().unlock(NONE))).isEqualTo(Trouble.KEYCHAIN_REFUSED);
    }

    @Test
    void aDamagedFileIsAStateAndStaysAsItIs() throws IOException {
        done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        Path file = folder().resolve("identity.age");
        byte[] whole = Files.readAllBytes(file);
        Vault later = vault();

        for (byte[] damaged : List.of(new byte[0], CONTENT, Arrays.copyOf(whole, 200), new byte[100_000])) {
            Files.write(file, damaged);
            assertThat(trouble(later.unlock(RIGHT))).isEqualTo(Trouble.DAMAGED);
            assertThat(later.state()).isEqualTo(new VaultState.Unsupported(Trouble.DAMAGED));
            assertThat(file).hasBinaryContent(damaged);
        }

        Files.write(file, whole);
        done(later.unlock(RIGHT));
    }

    @Test
    void aPublicKeyThatSomebodyReplacedIsNoticed() throws IOException {
        PublicKey key = done(vault().create(VaultKind.PASSPHRASE, RIGHT));
        Path file = folder().resolve("recipient.txt");
        Path elsewhere = home.resolve("elsewhere");
        Files.writeString(file, done(new Vault(elsewhere, keychain).create(VaultKind.MEMORY, NONE)).text());

        assertThat(trouble(vault().unlock(RIGHT))).isEqualTo(Trouble.PUBLIC_KEY_DIFFERS);

        Files.writeString(file, "no key");
        assertThat(trouble(vault().unlock(RIGHT))).isEqualTo(Trouble.DAMAGED);
        assertThat(vault().publicKey()).isEmpty();

        Files.delete(file);
        assertThat(done(vault().unlock(RIGHT))).isEqualTo(key);
        assertThat(vault().publicKey()).contains(key);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnOutcome() throws IOException {
        Files.writeString(folder(), "a file in the folder's place");

        assertThat(trouble(vault().create(VaultKind.PASSPHRASE, RIGHT))).isEqualTo(Trouble.NOT_WRITTEN);
    }

    @Test
    void itsFilesAreTheOwnersAndHoldNoSecret() throws IOException {
        Vault vault = vault();
        done(vault.create(VaultKind.PASSPHRASE, RIGHT));

        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(Files.readString(file)).doesNotContain("AGE-SECRET-KEY").doesNotContain("correct horse");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void nothingPrintsASecret() {
        Vault vault = vault();
        done(vault.create(VaultKind.KEYCHAIN, NONE));
        String secret = keychain.kept.values().iterator().next();

        assertThat(Stream.of(vault, vault.state(), vault.unlock(NONE), keychain.fetch("other"), vault.open(CONTENT))
                        .map(Object::toString))
                .noneMatch(text -> text.contains(secret) || text.contains("AGE-SECRET"));
        assertThat(new Attempt.Done<>(secret).toString()).isEqualTo("Done[********]");
    }

    @Test
    void theRealWorkFactorCanBeOpenedAgain() {
        done(new Vault(folder(), keychain).create(VaultKind.PASSPHRASE, RIGHT));

        done(new Vault(folder(), keychain).unlock(RIGHT));
    }

    private Vault vault() {
        return new Vault(folder(), keychain, QUICK);
    }

    private Path folder() {
        return home.resolve("vault");
    }

    /** All that lies below the home, byte for byte. */
    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file).append('\n').append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static <T> T done(Attempt<T> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Done.class);
        return ((Attempt.Done<T>) attempt).value();
    }

    private static Trouble trouble(Attempt<?> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Refused.class);
        return ((Attempt.Refused<?>) attempt).reason();
    }
}
