package io.slipway.vault.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.vault.age.AgeException;
import io.slipway.vault.age.Identity;
import io.slipway.vault.age.PublicKey;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A recipients file says who is in a team, and only what is meant changes in it. */
class KeyListTest {
    private final PublicKey anna = fresh();
    private final PublicKey bob = fresh();

    private static PublicKey fresh() {
        try {
            return Identity.of(Identity.newSecret()).publicKey();
        } catch (AgeException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void readsKeysWithTheCommentsAboveThem() {
        KeyList list = KeyList.of("# Anna\r\n" + anna.text() + "\r\n\n# not a name\n\n  " + bob.text() + "  \n");

        assertThat(list.members()).containsExactly(new Member("Anna", anna), new Member("", bob));
        assertThat(list.strangeLines()).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsOneMember() {
        assertThat(KeyList.of("# A\n" + anna.text() + "\n# B\n" + anna.text()).members())
                .containsExactly(new Member("A", anna));
    }

    @Test
    void whatIsNoKeyIsTold() {
        KeyList list = KeyList.of("ssh-ed25519 AAAAC3Nza\n" + anna.text() + "\n<<<<<<< HEAD\nage1qqqq\n");

        assertThat(list.strangeLines()).containsExactly(1, 3, 4);
        assertThat(list.members()).containsExactly(new Member("", anna));
    }

    @Test
    void addingAndRemovingChangeNothingElse() {
        String before = "# The data team\n\n# Anna\n" + anna.text() + "\nstrange\n";

        KeyList more = KeyList.of(before).with(new Member("Bob\n" + anna.text(), bob));
        assertThat(more.text()).isEqualTo(before + "# Bob " + anna.text() + "\n" + bob.text() + "\n");
        assertThat(more.with(new Member("Robert", bob)).text()).isEqualTo(more.text());
        assertThat(more.without(bob).text()).isEqualTo(before);
        assertThat(more.without(anna).without(bob).text()).isEqualTo("# The data team\n\nstrange\n");
    }

    @Test
    void aKeyWithoutANameDoesNotTakeTheCommentAboveForOne() {
        assertThat(KeyList.of("# The data team").with(new Member("", bob)).members())
                .containsExactly(new Member("", bob));
    }

    @Property(tries = 500)
    void anyTextIsAListThatAMemberCanJoinAndLeave(@ForAll String text) {
        KeyList list = KeyList.of(text);

        KeyList more = list.with(new Member("", bob));

        assertThat(more.holds(bob)).isTrue();
        assertThat(more.members()).hasSize(list.members().size() + 1);
        assertThat(more.without(bob).members()).isEqualTo(list.members());
    }
}
