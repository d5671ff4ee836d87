package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.drafts.Origin;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.Seen;
import io.slipway.run.RunSpec;
import java.util.Optional;

/**
 * What the draft in the window came from: a preset as it is stored, or nothing.
 *
 * @param key random; it names the draft for as long as it is the same one
 * @param owner the id that its secrets are sealed for
 * @param file the preset; nothing for a draft without a name
 * @param spec its launch, its secrets opened as far as that was possible; empty when that is not known
 * @param details what it says besides
 * @param seals what the opened secrets are sealed as in the file
 * @param stored whether the file still says this
 * @param whole whether no secret was left out when it was stored
 */
record Basis(
        String key,
        String owner,
        Optional<PresetFile.Usable> file,
        RunSpec spec,
        PresetDetails details,
        Seals seals,
        boolean stored,
        boolean whole) {
    /** A draft without a name; its key becomes its id when it is stored, so that what is sealed for it stays so. */
    static Basis fresh(String key) {
        return nameless(key, key);
    }

    /** A draft that has lost its preset. */
    static Basis nameless(String key, String owner) {
        return new Basis(key, owner, Optional.empty(), RunSpec.EMPTY, PresetDetails.NONE, Seals.NONE, true, true);
    }

    /** A preset as its file says it. */
    static Basis of(String key, PresetFile.Usable file, PresetSecrets.Opened opened) {
        return new Basis(
                key,
                file.preset().id(),
                Optional.of(file),
                opened.spec(),
                file.preset().details(),
                opened.seals(),
                true,
                true);
    }

    /** A preset whose file says something else by now, or is gone: of the file nothing is known but its place. */
    static Basis lost(String key, PresetFile.Usable file) {
        return new Basis(
                key,
                file.preset().id(),
                Optional.of(file),
                RunSpec.EMPTY,
                file.preset().details(),
                Seals.NONE,
                false,
                true);
    }

    /** The same, its file renamed or moved. */
    Basis in(PresetFile.Usable now) {
        return new Basis(key, owner, Optional.of(now), spec, details, seals, stored, whole);
    }

    /** The same, to be stored over what was found in the file; it is sealed anew, as the keys may be others by now. */
    Basis over(Seen found) {
        Optional<PresetFile.Usable> same = file.map(before ->
                new PresetFile.Usable(found, before.folder(), before.preset(), before.searchText()));
        return new Basis(key, owner, same, spec, details, Seals.NONE, false, whole);
    }

    /** The same with more of its secrets opened. */
    Basis opened(PresetSecrets.Opened now) {
        return new Basis(key, owner, file, now.spec(), details, now.seals(), stored, whole);
    }

    /** The preset as a kept draft names it. */
    Optional<Origin> origin() {
        return file.map(now -> Origin.of(now.file(), now.preset()));
    }

    /** The same draft without its preset, which is gone by the operator's own doing. */
    Basis withoutFile(String freshKey) {
        return nameless(freshKey, owner);
    }

    /** Whether it came from this state of a file. */
    boolean cameFrom(Seen state) {
        return file.filter(mine -> mine.seen().equals(state)).isPresent();
    }

    boolean isNamed() {
        return file.isPresent();
    }

    /** The folder of its file, empty for the top and for a draft without a name. */
    String folder() {
        return file.map(PresetFile.Usable::folder).orElse("");
    }

    String name() {
        return file.map(PresetFile.Usable::name).orElse("");
    }
}
