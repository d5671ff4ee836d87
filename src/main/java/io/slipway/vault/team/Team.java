package io.slipway.vault.team;

import io.slipway.storage.Damage;
import io.slipway.storage.FileTurn;
import io.slipway.storage.Loaded;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who can open what is sealed in a shared folder: the keys that its {@code recipients.txt} names and that the operator
 * has approved on this machine. A key that only the folder names gets nothing, whoever has put it there.
 */
public final class Team {
    /** The file of a shared folder; {@code age -R recipients.txt} takes it too. */
    public static final String FILE = "recipients.txt";

    private final Vault vault;
    private final KeyFile shared;
    private final KeyFile approved;
    /** Of the approved keys: nothing is left beside the folder's, which others share. */
    private final Path path;

    /**
     * The team of a folder.
     *
     * @param vault has the operator's own key
     * @param folder the folder that is shared
     * @param approved the file of this machine with the keys that the operator has approved
     */
    public Team(Vault vault, Path folder, Path approved) {
        this.vault = vault;
        this.shared = new KeyFile(folder.resolve(FILE));
        this.approved = new KeyFile(approved);
        this.path = approved;
    }

    /**
     * How a team stands.
     *
     * @param own the operator's own key, with its name in the folder, or nothing without a vault
     * @param ownShared whether the folder names it, so that others seal to it
     * @param approved the others that content is sealed to
     * @param unapproved those that the folder names and that get nothing
     * @param strangeLines the lines of the folder's file that are no key
     * @param damage why one of the two files cannot be read
     */
    public record Standing(
            Optional<Member> own,
            boolean ownShared,
            List<Member> approved,
            List<Member> unapproved,
            List<Integer> strangeLines,
            Optional<Damage> damage) {}

    /** How the team stands now; it reads two small files. */
    public Standing standing() {
        KeyList listed = shared.orEmpty();
        Optional<PublicKey> own = vault.publicKey();
        KeyList pinned = approved.orEmpty();
        List<Member> others = listed.members().stream()
                .filter(member -> own.filter(member.key()::equals).isEmpty())
                .toList();
        return new Standing(
                own.map(key -> named(key, listed)),
                own.filter(listed::holds).isPresent(),
                others.stream().filter(member -> pinned.holds(member.key())).toList(),
                others.stream().filter(member -> !pinned.holds(member.key())).toList(),
                listed.strangeLines(),
                damage(shared.read()).or(() -> damage(approved.read())));
    }

    private static Member named(PublicKey key, KeyList listed) {
        return listed.members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Member("", key));
    }

    private static Optional<Damage> damage(Loaded<KeyList> file) {
        return file instanceof Loaded.Damaged<KeyList>(Damage damage) ? Optional.of(damage) : Optional.empty();
    }

    /** Who content is sealed to: the operator and the approved ones; nobody without a vault, as it could not be opened. */
    public List<PublicKey> recipients() {
        Standing now = standing();
        if (now.own().isEmpty()) {
            return List.of();
        }
        List<PublicKey> recipients = new ArrayList<>(List.of(now.own().get().key()));
        now.approved().forEach(member -> recipients.add(member.key()));
        return recipients;
    }

    /**
     * Approves a key, and adds it to the folder when it is not there. The operator's own key is only added.
     *
     * @throws IOException when a file cannot be read or written; what was approved before stays so
     */
    public void add(Member member) throws IOException {
        FileTurn.of(path, () -> {
            with(member);
            return member;
        });
    }

    private void with(Member member) throws IOException {
        KeyList listed = shared.forChange();
        if (!vault.publicKey().equals(Optional.of(member.key()))) {
            approved.write(approved.forChange().with(member));
        }
        if (!listed.holds(member.key())) {
            shared.write(listed.with(member));
        }
    }

    /**
     * Takes a key out of the folder and back from the approved ones. Who has it can still open what was sealed before,
     * and may have read it: the secrets themselves have to be changed.
     *
     * @throws IOException when a file cannot be read or written; what could be taken back stays so
     */
    public void remove(PublicKey key) throws IOException {
        FileTurn.of(path, () -> {
            without(key);
            return key;
        });
    }

    private void without(PublicKey key) throws IOException {
        approved.write(approved.forChange().without(key));
        shared.write(shared.forChange().without(key));
    }
}
