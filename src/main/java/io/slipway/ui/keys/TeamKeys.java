package io.slipway.ui.keys;

import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Member;
import io.slipway.vault.team.Team;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The keys of the team as a window sees them; files are read and written, and presets sealed, in the background. */
public final class TeamKeys {
    private final Supplier<Team> team;
    private final Resealer resealer;
    private final BooleanSupplier stale;
    private final BooleanSupplier unlocked;
    private final Runnable sealed;
    private final Background background;
    private final Latest work;
    private final Latest sealing;
    private final ReadOnlyObjectWrapper<Optional<Team.Standing>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sealing> progress = new ReadOnlyObjectWrapper<>(new Sealing.Idle());

    /**
     * The keys of a team.
     *
     * @param team the team of the folder that presets lie in now
     * @param resealer seals them anew
     * @param stale whether they are sealed to other keys than those of the team by now, asked in the background
     * @param unlocked whether the vault is unlocked
     * @param sealed is told when presets were sealed
     * @param background where it is done
     */
    public TeamKeys(
            Supplier<Team> team,
            Resealer resealer,
            BooleanSupplier stale,
            BooleanSupplier unlocked,
            Runnable sealed,
            Background background) {
        this.team = team;
        this.resealer = resealer;
        this.stale = stale;
        this.unlocked = unlocked;
        this.sealed = sealed;
        this.background = background;
        this.work = new Latest(background);
        this.sealing = new Latest(background);
    }

    /** How a look found them. */
    private record Look(Team.Standing standing, boolean stale) {}

    /** Looks how the team stands now, and whether somebody else has changed its keys since presets were sealed. */
    public void look() {
        work.read(
                () -> new Look(team.get().standing(), stale.getAsBoolean()),
                now -> {
                    standing.set(Optional.of(now.standing()));
                    if (now.stale() && !(progress.get() instanceof Sealing.Underway)) {
                        progress.set(new Sealing.Due());
                    }
                    due.set(now.stale());
                },
                this::failed);
    }

    /** Approves a key and adds it to the folder, then seals to it too. */
    void add(Member member) {
        change(now -> now.add(member), !isOwn(member.key()));
    }

    /** Takes a key out, then seals without it. */
    void remove(PublicKey key) {
        change(now -> now.remove(key), !isOwn(key));
    }

    private boolean isOwn(PublicKey key) {
        return standing.get().flatMap(Team.Standing::own).filter(own -> own.key().equals(key)).isPresent();
    }

    /** What is done to a team. */
    @FunctionalInterface
    private interface Change {
        void to(Team team) throws IOException;
    }

    private void change(Change change, boolean concernsOthers) {
        trouble.set(Optional.empty());
        work.read(
                () -> {
                    Team now = team.get();
                    change.to(now);
                    return now.standing();
                },
                now -> {
                    standing.set(Optional.of(now));
                    if (concernsOthers) {
                        seal();
                    }
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        trouble.set(Optional.of(failure));
    }

    /** Seals all presets to the keys as they are now, if the vault is unlocked; else that stays due. */
    void seal() {
        if (!unlocked.getAsBoolean()) {
            progress.set(new Sealing.Due());
            return;
        }
        progress.set(new Sealing.Underway(0, 0));
        sealing.read(
                () -> resealer.seal((done, all) -> background.onFxThread(() -> moved(done, all))),
                result -> {
                    progress.set(new Sealing.Done(result));
                    sealed.run();
                },
                failure -> progress.set(new Sealing.Failed(failure)));
    }

    private void moved(int done, int all) {
        if (progress.get() instanceof Sealing.Underway) {
            progress.set(new Sealing.Underway(done, all));
        }
    }

    /** Stops the sealing; what is done stays done. */
    void stop() {
        sealing.stop();
        progress.set(new Sealing.Stopped());
        sealed.run();
    }

    /** How the team stands; nothing before the first look. */
    public ReadOnlyObjectProperty<Optional<Team.Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Whether somebody else has changed the keys since presets were sealed, by the last look. */
    public ReadOnlyBooleanProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** Why the last change could not be made. */
    ReadOnlyObjectProperty<Optional<Throwable>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How far the sealing is. */
    ReadOnlyObjectProperty<Sealing> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
