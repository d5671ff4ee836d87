package io.slipway.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A sealed value opens at the place that it was sealed to, and nowhere else unasked. */
class SealedValueTest {
    private final Vault vault = new Vault(Path.of("nowhere"), new MapKeychain());
    private final List<PublicKey> own = List.of(created(vault));

    private static PublicKey created(Vault vault) {
        return vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    @Property(tries = 300)
    void opensAtItsPlace(@ForAll String owner, @ForAll String pointer, @ForAll byte[] value) {
        String sealed = SealedValue.seal(owner, pointer, value, own);

        assertThat(SealedValue.open(vault, owner, pointer, sealed)).isInstanceOfSatisfying(
                Attempt.Done.class, done -> assertThat(done.value()).isEqualTo(value));
        assertThat(SealedValue.openFromElsewhere(vault, sealed)).isInstanceOfSatisfying(
                Attempt.Done.class, done -> assertThat(done.value()).isEqualTo(value));
    }

    @Property(tries = 300)
    void opensNowhereElse(
            @ForAll String owner, @ForAll String pointer, @ForAll String otherOwner, @ForAll String otherPointer) {
        String sealed = SealedValue.seal(owner, pointer, new byte[] {1}, own);
        boolean same = owner.equals(otherOwner) && pointer.equals(otherPointer);

        assertThat(SealedValue.open(vault, otherOwner, otherPointer, sealed) instanceof Attempt.Done<byte[]>)
                .isEqualTo(same);
    }

    @Test
    void thePlaceCannotBeShiftedByOddNames() {
        String sealed = SealedValue.seal("a", "/b c\nd", new byte[] {1}, own);

        for (String[] other : new String[][] {{"a /b", "c\nd"}, {"a", "/b c"}, {"a", "/b%20c\nd"}, {"a", ""}}) {
            assertThat(SealedValue.open(vault, other[0], other[1], sealed))
                    .isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
        }
    }

    @Test
    void theFirstLineSaysWhereItBelongs() {
        String sealed = SealedValue.seal("3f2a", "/runtimeFiles/~1etc~1a b/data", "eA==".getBytes(StandardCharsets.UTF_8), own);

        assertThat(vault.open(sealed.getBytes(StandardCharsets.UTF_8)) instanceof Attempt.Done<byte[]>(byte[] text)
                        ? new String(text, StandardCharsets.UTF_8)
                        : "")
                .isEqualTo("slipway:1 3f2a /runtimeFiles/~1etc~1a%20b/data\neA==");
    }

    @Test
    void whatAnotherProgramSealedHasNoPlace() {
        String foreign = new String(
                vault.seal("password\n".getBytes(StandardCharsets.UTF_8), own), StandardCharsets.US_ASCII);

        assertThat(SealedValue.open(vault, "a", "/b", foreign)).isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
        assertThat(SealedValue.openFromElsewhere(vault, foreign)).isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
    }

    @Test
    void aVaultThatIsLockedOrOfAnotherRefuses() {
        Vault other = new Vault(Path.of("elsewhere"), new MapKeychain());
        String sealed = SealedValue.seal("a", "/b", new byte[] {1}, List.of(created(other)));

        assertThat(SealedValue.open(vault, "a", "/b", sealed)).isEqualTo(new Attempt.Refused<>(Trouble.NOT_FOR_THIS_KEY));
        other.lock();
        assertThat(SealedValue.open(other, "a", "/b", sealed)).isEqualTo(new Attempt.Refused<>(Trouble.ABSENT));
    }
}
