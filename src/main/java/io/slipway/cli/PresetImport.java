package io.slipway.cli;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import io.slipway.vault.age.PublicKey;
import java.util.List;
import java.util.Optional;

/** Takes a request body or somebody's preset in as a preset of its own; nothing that is there is written over. */
final class PresetImport {
    private final Terminal terminal;
    private final PresetWords words;
    private final PresetStore store;

    PresetImport(Terminal terminal) {
        this.terminal = terminal;
        this.words = new PresetWords(terminal.messages());
        this.store = terminal.presets();
    }

    PresetFile take(String file, Optional<String> name, String folder) throws CommandFailure {
        RunInput input = RunInput.ofFile(file, terminal);
        ProblemLines.print(
                input.label(),
                input.present(input.reading().judge(Known.NOTHING)),
                terminal.err(),
                terminal.messages());
        if (Rules.blocks(input.reading().problems())) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.import.wrong", file);
        }
        Preset preset = named(input, name);
        if (preset.name().isBlank()) {
            throw terminal.misuse("cli.presets.import.name");
        }
        return stored(store.create(preset.with(sealed(preset)), folder));
    }

    /** A preset keeps its id, which its secrets are sealed for, unless another has it. */
    private Preset named(RunInput input, Optional<String> name) throws CommandFailure {
        if (input.whole().isEmpty()) {
            return store.fresh(name.orElseGet(() -> stem(input.label())), input.reading().spec());
        }
        Preset preset = input.whole().get();
        Preset named = name.map(preset::named).orElse(preset);
        Optional<PresetFile.Usable> twin = new OpenPresets(terminal).list().usable().stream()
                .filter(other -> other.preset().id().equals(preset.id()))
                .findFirst();
        if (twin.isPresent() && preset.spec().holdsLocked()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.import.twin", twin.get().label());
        }
        return twin.isPresent() ? named.withId(store.fresh("", RunSpec.EMPTY).id()) : named;
    }

    private static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    /** The public key is enough for that, so nothing is unlocked. */
    private RunSpec sealed(Preset preset) {
        List<PublicKey> recipients = terminal.team().recipients();
        int secrets = secretsIn(preset.spec());
        if (secrets > 0) {
            terminal.say(recipients.isEmpty() ? "cli.presets.import.left.out" : "cli.presets.import.sealed", secrets);
        }
        return PresetSecrets.seal(preset.id(), preset.spec(), Seals.NONE, recipients);
    }

    private static int secretsIn(RunSpec spec) {
        return Math.toIntExact(spec.secretPlaces().stream()
                .filter(secret -> secret.clear().isPresent())
                .count());
    }

    private PresetFile stored(SaveResult result) throws CommandFailure {
        if (result instanceof SaveResult.Saved(PresetFile saved)) {
            return saved;
        }
        throw new CommandFailure(
                ExitCode.WRONG_INPUT, words.refusal(result, store.folder().choice().path()));
    }
}
