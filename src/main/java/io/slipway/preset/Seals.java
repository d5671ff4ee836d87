package io.slipway.preset;

import io.slipway.run.RunSpec;
import io.slipway.run.SecretPlace;
import io.slipway.vault.age.PublicKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Secrets that were opened, with what they were sealed as, so that one that stays the same is not sealed anew and its
 * line in the file does not change. It prints as a mask.
 */
public final class Seals {
    /** No secret was opened. */
    public static final Seals NONE = new Seals(List.of());

    private final List<Seal> seals;

    Seals(List<Seal> seals) {
        this.seals = List.copyOf(seals);
    }

    /**
     * What the secrets of a launch were sealed as just now.
     *
     * @param clear the launch with its secrets in clear
     * @param stored the same launch as {@link PresetSecrets#seal} made it
     * @param own the operator's key, which they were sealed to among others
     */
    public static Seals of(RunSpec clear, RunSpec stored, PublicKey own) {
        List<Seal> seals = new ArrayList<>();
        Iterator<SecretPlace> inStore = stored.secretPlaces().iterator();
        clear.secretPlaces().forEach(secret -> inStore.next().sealed().ifPresent(sealed -> secret.clear()
                .ifPresent(text -> seals.add(new Seal(secret.pointer(), text, sealed, own)))));
        return new Seals(seals);
    }

    /** One secret by its place and in clear. */
    private record Known(String pointer, String text) {}

    /** One secret with what it was sealed as, and to which key of the operator. */
    record Seal(String pointer, String text, String sealed, PublicKey own) {
        @Override
        public String toString() {
            return "Seal[" + pointer + ", ********]";
        }
    }

    /**
     * The seals for one storing; each is given out once, as two entries may have one name and one value. What was sealed
     * to a key that is none of these is sealed anew: that key may be gone.
     */
    Unused unused(List<PublicKey> recipients) {
        return new Unused(seals.stream().filter(seal -> recipients.contains(seal.own())).toList());
    }

    /** What was not given out yet. */
    static final class Unused {
        private final Map<Known, Deque<String>> sealed = new HashMap<>();

        private Unused(List<Seal> seals) {
            for (Seal seal : seals) {
                sealed.computeIfAbsent(new Known(seal.pointer(), seal.text()), first -> new ArrayDeque<>())
                        .add(seal.sealed());
            }
        }

        Optional<String> take(String pointer, String text) {
            return Optional.ofNullable(sealed.get(new Known(pointer, text))).map(Deque::poll);
        }
    }

    /** Both of them. */
    public Seals and(Seals others) {
        List<Seal> all = new ArrayList<>(seals);
        all.addAll(others.seals);
        return new Seals(all);
    }

    @Override
    public String toString() {
        return "Seals" + seals;
    }
}
