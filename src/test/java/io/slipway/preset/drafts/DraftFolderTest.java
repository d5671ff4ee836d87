package io.slipway.preset.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.json.JsonValue;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.Target;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft comes back as it was kept, and one that cannot be understood is set aside rather than lost. */
class DraftFolderTest {
    private static final Instant NOW = Instant.EPOCH;
    private static final Origin ORIGIN = new Origin("/presets/nightly.json", "0123abcd");

    @TempDir
    Path home;

    private DraftFolder folder() {
        return new DraftFolder(home.resolve("drafts"));
    }

    private static KeptDraft draft(String key, Optional<Origin> origin, RunSpec spec) {
        Preset preset = new Preset(
                "preset-1",
                origin.isPresent() ? "nightly" : "",
                new PresetDetails(List.of("prod"), "Ask first.", List.of()),
                spec,
                List.of(new JsonValue.Member("later", new JsonValue.Bool(true))));
        return new KeptDraft(key, true, origin, "staging", preset, NOW);
    }

    private KeptDraft only() throws IOException {
        DraftFolder.Found found = folder().read();
        assertThat(found.setAside()).isEmpty();
        assertThat(found.drafts()).hasSize(1);
        KeptDraft read = found.drafts().getFirst();
        return new KeptDraft(read.key(), read.shown(), read.origin(), read.connection(), read.preset(), NOW);
    }

    @Test
    void aDraftOfAPresetComesBackAsItWasKept() throws Exception {
        KeptDraft kept = draft("a", Optional.of(ORIGIN), RunSpec.EMPTY.at(Target.of("p", "j")));

        folder().write(kept);

        assertThat(only()).isEqualTo(kept);
    }

    @Test
    void aDraftWithoutANameComesBackWithoutOne() throws Exception {
        KeptDraft kept = draft("a", Optional.empty(), RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "1"))));

        folder().write(kept);

        assertThat(only()).isEqualTo(kept);
    }

    @Test
    void noSecretInClearIsWritten() throws Exception {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.secret("TOKEN", "canary-83b1")));

        folder().write(draft("a", Optional.empty(), spec));

        assertThat(home.resolve("drafts/a.json")).content().contains("TOKEN").doesNotContain("canary-83b1");
    }

    @Test
    void theNewestIsFirst() throws Exception {
        folder().write(draft("a", Optional.empty(), RunSpec.EMPTY));
        folder().write(draft("b", Optional.empty(), RunSpec.EMPTY));
        Files.setLastModifiedTime(home.resolve("drafts/b.json"), FileTime.from(NOW));

        assertThat(folder().read().drafts()).extracting(KeptDraft::key).containsExactly("a", "b");
    }

    @Test
    void aDamagedFileIsSetAsideUnderANameThatIsFree() throws Exception {
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        for (String content : List.of("", "{\"slipway\":1", "{\"slipway\":1,\"name\":\"no draft\"}", "{\"slipway\":9,\"$draft\":{}}")) {
            Files.writeString(drafts.resolve("a.json"), content);

            DraftFolder.Found found = folder().read();

            assertThat(found.drafts()).isEmpty();
            assertThat(found.setAside()).hasSize(1);
            assertThat(found.setAside().getFirst()).content().isEqualTo(content);
        }
        assertThat(drafts.resolve("a.json")).doesNotExist();
    }

    @Test
    void whatWasLeftHalfWrittenIsTakenAway() throws Exception {
        Path drafts = Files.createDirectories(home.resolve("drafts"));
        Files.writeString(drafts.resolve(".slipway-1.tmp"), "{\"sli");

        assertThat(folder().read().drafts()).isEmpty();
        assertThat(drafts).isEmptyDirectory();
    }

    @Test
    void whereNothingWasKeptThereIsNothing() throws Exception {
        folder().remove("a");

        assertThat(folder().read().drafts()).isEmpty();
        assertThat(home.resolve("drafts")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        Files.writeString(home.resolve("drafts"), "in the way");

        assertThatThrownBy(() -> folder().write(draft("a", Optional.empty(), RunSpec.EMPTY)))
                .isInstanceOf(IOException.class);
    }

    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    /** What was sealed for the first keeping stays as it is, so that a secret is not sealed at every keystroke. */
    @Property(tries = 200)
    void aSecretThatStaysTheSameKeepsItsSeal(@ForAll("specs") RunSpec spec) {
        List<PublicKey> own = List.of(KEY);
        RunSpec first = PresetSecrets.seal("owner", spec, Seals.NONE, own);
        Seals seals = Seals.of(spec, first, KEY);

        assertThat(PresetSecrets.seal("owner", spec, seals, own)).isEqualTo(first);
    }

    private static final PublicKey KEY = new Vault(Path.of("nowhere"), new SystemKeychain())
                    .create(VaultKind.MEMORY, new char[0])
            instanceof Attempt.Done<PublicKey>(PublicKey key)
                    ? key
                    : PublicKey.parse("").orElseThrow();
}
