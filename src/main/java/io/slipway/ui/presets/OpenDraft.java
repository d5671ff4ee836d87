package io.slipway.ui.presets;

import io.slipway.draft.Change;
import io.slipway.draft.RunDraft;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.Seals;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.drafts.DraftWriter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The draft in the window beside what it came from: whether it says something new, and how one draft follows another. */
public final class OpenDraft {
    private final RunDraft draft;
    private final DraftWriter writer;
    private final Supplier<String> keys;
    private final OpenBasis cameFrom;
    private final ObjectProperty<PresetDetails> details = new SimpleObjectProperty<>(PresetDetails.NONE);
    private final ReadOnlyStringWrapper connection = new ReadOnlyStringWrapper("");
    private final BooleanBinding dirty;
    private Placing placing = (key, before) -> before;
    /** What secrets of the draft are sealed as that its preset does not hold so. */
    private Seals seals = Seals.NONE;

    /**
     * A draft that came from nothing yet.
     *
     * @param writer keeps drafts
     * @param keys random keys for drafts
     */
    public OpenDraft(RunDraft draft, DraftWriter writer, Supplier<String> keys) {
        this.draft = draft;
        this.writer = writer;
        this.keys = keys;
        this.cameFrom = new OpenBasis(Basis.fresh(keys.get()));
        this.dirty = Bindings.createBooleanBinding(
                () -> park().isDirty(), draft.specProperty(), cameFrom.basisProperty(), details);
    }

    BooleanBinding dirty() {
        return dirty;
    }

    RunDraft draft() {
        return draft;
    }

    OpenBasis cameFrom() {
        return cameFrom;
    }

    Basis basis() {
        return cameFrom.basis();
    }

    ObjectProperty<PresetDetails> detailsProperty() {
        return details;
    }

    String freshKey() {
        return keys.get();
    }

    /** What has to be put aside of it for another one to be shown. */
    Parked park() {
        return new Parked(
                basis(),
                draft.spec(),
                connection.get(),
                draft.steps().history(),
                details.get(),
                seals,
                cameFrom.conflictProperty().get());
    }

    /** The draft as it is kept, or nothing when there is nothing to keep of it. */
    Optional<DraftContent> content() {
        return park().content();
    }

    /** Who knows where a draft is started on the connection that is chosen when it is shown. */
    void setPlacing(Placing now) {
        placing = now;
    }

    /** The id of the connection that its job was chosen on. */
    ReadOnlyStringProperty connectionProperty() {
        return connection.getReadOnlyProperty();
    }

    /** It is started there from now on. */
    void choose(Chosen place) {
        connection.set(place.connection());
        draft.choose(place.target());
    }

    /**
     * Another draft takes its place, which was put aside before; never is it started on a connection that it was not
     * made on.
     */
    void show(Parked left) {
        Parked next = left.at(placing.here(left.basis().key(), left.chosen()));
        connection.set(next.connection());
        seals = next.seals();
        cameFrom.set(next.basis());
        details.set(next.details());
        draft.steps().show(next.steps());
        cameFrom.met(next.conflict());
    }

    /** The same draft comes to say something else, in one step. */
    void become(Basis next, Change step, RunSpec spec, PresetDetails said) {
        cameFrom.set(next);
        details.set(said);
        draft.steps().as(step, spec);
    }

    /** A basis for a draft that comes from nothing. */
    Basis fresh() {
        return Basis.fresh(keys.get());
    }

    /** What such a draft says: it goes to the same job. */
    RunSpec nothing() {
        return RunSpec.EMPTY.at(draft.spec().target());
    }

    /** Gives up what is stored nowhere: the draft says again what its preset says, or nothing. */
    void discard() {
        Basis from = basis();
        writer.forget(from.key());
        boolean named = from.isNamed() && from.stored();
        Basis next = named ? from : from.isNamed() ? fresh() : from;
        become(
                next,
                Change.of(Change.Kind.DISCARDED, Place.of(Field.ROOT), 1),
                named ? from.spec() : nothing(),
                next.details());
    }

    /** What is stored is kept among drafts no longer; what was typed while it was stored still is. */
    void saved(Basis now) {
        cameFrom.set(now);
        if (!dirty.get()) {
            writer.forget(now.key());
        }
    }

    /** The preset is gone by the operator's own doing; the draft stays, without a name. */
    void isGone() {
        writer.forget(basis().key());
        cameFrom.set(Basis.nameless(keys.get(), basis().owner()));
    }

    /** More of its secrets could be opened; that is no change. */
    void opened(PresetSealing.Unlocked found, RunSpec before) {
        cameFrom.know(basis().opened(found.stored()));
        add(found.draft().seals());
        draft.steps().reread(spec -> SecretWords.withOpened(spec, before, found.draft().spec()));
    }

    void add(Seals more) {
        seals = seals.and(more);
    }
}
