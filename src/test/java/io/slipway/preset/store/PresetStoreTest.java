package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presets come back as they were stored, without their secrets, and no file is ever written over by mistake. */
class PresetStoreTest {
    private static final RunSpec NIGHTLY = RunSpec.EMPTY
            .at(Target.of("default-project", "nightly-report"))
            .withEnvironment(List.of(EnvVar.plain("MODE", "full"), EnvVar.secret("TOKEN", "canary-6c1f")));

    @TempDir
    Path folder;

    private PresetStore store;

    @BeforeEach
    void makeStore() {
        AtomicInteger next = new AtomicInteger();
        store = new PresetStore(folder.resolve("presets"), () -> "id-" + next.incrementAndGet());
    }

    @Test
    void savesAndOpens() throws Exception {
        Path file = store.save(store.fresh("Nightly report", NIGHTLY));

        assertThat(file).hasFileName("nightly-report.json");
        assertThat(store.find("Nightly report")).hasValueSatisfying(found -> assertThat(
                        ((PresetFile.Usable) found).preset().spec())
                .isEqualTo(NIGHTLY.withoutSecrets()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void noSecretReachesTheDisk() throws Exception {
        RunSpec spec = new RunSpec(
                NIGHTLY.target(),
                NIGHTLY.environment(),
                List.of(new SecretFile("/a", FileData.ofText("canary-6c1f"), "")),
                List.of(),
                "",
                NIGHTLY.deployment());
        store.save(store.fresh("a", spec));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary-6c1f", "Y2FuYXJ5LTZjMWY="));
        }
    }

    @Test
    void secretsComeBackAsMissing() throws Exception {
        store.save(store.fresh("a", NIGHTLY));

        assertThat(only().spec().environment())
                .containsExactly(EnvVar.plain("MODE", "full"), new EnvVar("TOKEN", new EnvValue.Missing()));
    }

    @Test
    void savingAgainKeepsTheFileAndWhatItDoesNotKnow() throws Exception {
        Path file = store.save(store.fresh("a", NIGHTLY));
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"x-team\": [\"x\"],"));

        store.save(only().with(RunSpec.EMPTY));

        assertThat(store.list()).hasSize(1);
        assertThat(Files.readString(file)).contains("\"x-team\": [\n    \"x\"\n  ]").doesNotContain("MODE");
    }

    @Test
    void renamesDuplicatesAndDeletes() throws Exception {
        Preset preset = store.fresh("a", NIGHTLY);
        store.save(preset);

        Preset renamed = store.rename(preset, "b");
        Preset copy = store.duplicate(renamed, "c");
        assertThat(store.list()).extracting(PresetFile::name).containsExactly("b", "c");
        assertThat(copy.id()).isNotEqualTo(preset.id());

        store.delete(renamed);
        assertThat(store.list()).extracting(PresetFile::name).containsExactly("c");

        store.save(renamed);
        assertThat(store.list()).extracting(PresetFile::name).containsExactly("b", "c");
    }

    @Test
    void aNameBelongsToOnePreset() throws Exception {
        store.save(store.fresh("a", NIGHTLY));

        assertThatThrownBy(() -> store.save(store.fresh("a", RunSpec.EMPTY))).isInstanceOf(PresetNameTaken.class);
        assertThat(only().spec()).isEqualTo(NIGHTLY.withoutSecrets());
    }

    @Test
    void namesThatLookAlikeGetFilesOfTheirOwn() throws Exception {
        store.save(store.fresh("A b", NIGHTLY));
        store.save(store.fresh("A-b", RunSpec.EMPTY));
        store.save(store.fresh("日本", RunSpec.EMPTY));

        assertThat(store.list())
                .extracting(file -> file.file().getFileName().toString())
                .containsExactlyInAnyOrder("a-b.json", "a-b-2.json", "preset.json");
    }

    @Test
    void searchesNameProjectAndJob() throws Exception {
        store.save(store.fresh("First", NIGHTLY));
        store.save(store.fresh("Second", RunSpec.EMPTY));

        assertThat(store.search("REPORT first")).extracting(PresetFile::name).containsExactly("First");
        assertThat(store.search("")).hasSize(2);
        assertThat(store.search("third")).isEmpty();
    }

    @Test
    void damagedFilesAreListedAndLeftAlone() throws Exception {
        Path presets = Files.createDirectories(folder.resolve("presets"));
        Files.writeString(presets.resolve("broken.json"), "{\"slipway\":1,");
        Files.writeString(presets.resolve("body.json"), "{}");
        Files.writeString(presets.resolve("newer.json"), "{\"slipway\":2,\"name\":\"Newer\"}");
        Files.write(presets.resolve("bytes.json"), new byte[] {(byte) 0xff, 0});

        assertThat(store.list())
                .allSatisfy(file -> assertThat(file).isInstanceOf(PresetFile.Damaged.class))
                .extracting(PresetFile::name)
                .containsExactly("body", "broken", "bytes", "Newer");
        assertThatThrownBy(() -> store.save(store.fresh("Newer", RunSpec.EMPTY))).isInstanceOf(PresetNameTaken.class);
        assertThat(Files.readString(presets.resolve("newer.json"))).isEqualTo("{\"slipway\":2,\"name\":\"Newer\"}");
    }

    @Test
    void aFolderThatCannotBeWrittenLosesNothing() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way");
        PresetStore inTheWay = new PresetStore(blocked.resolve("presets"), () -> "id");

        assertThatThrownBy(() -> inTheWay.save(inTheWay.fresh("a", NIGHTLY))).isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("in the way");
    }

    private Preset only() throws IOException {
        assertThat(store.list()).hasSize(1);
        return ((PresetFile.Usable) store.list().getFirst()).preset();
    }
}
