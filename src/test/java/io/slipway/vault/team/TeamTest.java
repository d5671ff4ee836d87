package io.slipway.vault.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.vault.Attempt;
import io.slipway.storage.Damage;
import io.slipway.storage.DamagedFile;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is sealed to a key that nobody on this machine has approved. */
class TeamTest {
    @TempDir
    Path folder;

    private final Vault vault = new Vault(Path.of("nowhere"), new SystemKeychain());
    private final PublicKey own = created(vault);
    private final Member bob = new Member("Bob", created(new Vault(Path.of("bob"), new SystemKeychain())));
    private Path approved;
    private Path shared;
    private Team team;

    private static PublicKey created(Vault vault) {
        return vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    @BeforeEach
    void makeTeam() {
        approved = folder.resolve("approved.txt");
        shared = folder.resolve("presets").resolve(Team.FILE);
        team = new Team(vault, shared.getParent(), approved);
    }

    @Test
    void aFolderOfOnesOwnIsSealedToOneself() {
        assertThat(team.recipients()).containsExactly(own);
        assertThat(team.standing().approved()).isEmpty();
    }

    @Test
    void aKeyThatTheFolderBringsGetsNothingUntilItIsApproved() throws Exception {
        Files.createDirectories(shared.getParent());
        Files.writeString(shared, "# Bob\n" + bob.key().text() + "\n");

        assertThat(team.recipients()).containsExactly(own);
        assertThat(team.standing().unapproved()).containsExactly(bob);

        team.add(bob);
        assertThat(team.recipients()).containsExactly(own, bob.key());
        assertThat(team.standing().unapproved()).isEmpty();
        assertThat(shared).hasContent("# Bob\n" + bob.key().text());
    }

    @Test
    void aKeyThatIsAddedIsInTheFolderForTheOthers() throws Exception {
        team.add(bob);
        team.add(new Member("Anna", own));

        assertThat(team.standing().own()).contains(new Member("Anna", own));
        assertThat(team.standing().ownShared()).isTrue();
        assertThat(shared).hasContent("# Bob\n" + bob.key().text() + "\n# Anna\n" + own.text());
        assertThat(approved).hasContent("# Bob\n" + bob.key().text());
    }

    @Test
    void anApprovedKeyThatTheFolderDoesNotNameGetsNothing() throws Exception {
        team.add(bob);
        Files.delete(shared);

        assertThat(team.recipients()).containsExactly(own);
    }

    @Test
    void aKeyThatIsRemovedHasToBeApprovedAnew() throws Exception {
        team.add(bob);
        String before = Files.readString(shared);

        team.remove(bob.key());
        assertThat(team.recipients()).containsExactly(own);
        assertThat(team.standing().unapproved()).isEmpty();

        Files.writeString(shared, before);
        assertThat(team.standing().unapproved()).containsExactly(bob);
    }

    @Test
    void withoutAVaultThereIsNobodyToSealTo() throws Exception {
        Team none = new Team(new Vault(folder.resolve("vault"), new SystemKeychain()), shared.getParent(), approved);
        none.add(bob);

        assertThat(none.recipients()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNotWrittenOver() throws Exception {
        Files.createDirectories(shared.getParent());
        Files.write(shared, new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(team.standing().damage()).contains(Damage.of(Damage.Kind.NO_TEXT, shared));
        assertThatThrownBy(() -> team.add(bob)).isInstanceOf(DamagedFile.class);
        assertThat(Files.readAllBytes(shared)).containsExactly(0xff, 0xfe);
        assertThat(approved).doesNotExist();
        assertThat(team.recipients()).containsExactly(own);
    }
}
