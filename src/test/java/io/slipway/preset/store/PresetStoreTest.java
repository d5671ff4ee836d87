package io.slipway.preset.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.Defect;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.folder.PresetQuery;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.storage.FilesBelow;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presets come back as they were stored, and no file is ever written over unasked. */
class PresetStoreTest {
    private static final RunSpec NIGHTLY = RunSpec.EMPTY
            .at(Target.of("default-project", "nightly-report"))
            .withEnvironment(List.of(EnvVar.plain("MODE", "full"), EnvVar.secret("TOKEN", "canary-6c1f")));

    @TempDir
    Path home;

    private Path folder;
    private PresetStore store;

    @BeforeEach
    void makeStore() {
        AtomicInteger next = new AtomicInteger();
        folder = home.resolve("presets");
        store = new PresetStore(folder, () -> "id-" + next.incrementAndGet());
    }

    @Test
    void savesAndOpens() throws Exception {
        PresetFile.Usable saved = created("Nightly report", NIGHTLY, "");

        assertThat(saved.file()).isEqualTo(folder.resolve("nightly-report.json"));
        assertThat(store.list().files()).containsExactly(saved);
        assertThat(saved.preset().spec()).isEqualTo(NIGHTLY.withoutSecrets());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved.file()))).isEqualTo("rw-------");
    }

    @Test
    void noFileOrFolderIsCalledAsADeviceOfWindows() {
        assertThat(created("Con", NIGHTLY, "").file()).isEqualTo(folder.resolve("preset-con.json"));
        assertThat(created("lpt1", NIGHTLY, "").file()).isEqualTo(folder.resolve("preset-lpt1.json"));
        assertThat(created("console", NIGHTLY, "").file()).isEqualTo(folder.resolve("console.json"));
        for (String device : List.of("aux", "NUL.d", "team/prn")) {
            assertThat(store.create(store.fresh("a", NIGHTLY), device)).isInstanceOf(SaveResult.WrongFolder.class);
        }
    }

    @Test
    void noSecretReachesTheDisk() throws Exception {
        created("a", new RunSpec(
                NIGHTLY.target(),
                NIGHTLY.environment(),
                List.of(new SecretFile("/a", FileData.ofText("canary-6c1f"), "")),
                List.of(),
                "",
                NIGHTLY.deployment()), "");

        FilesBelow.of(home).holdNone("canary-6c1f", "Y2FuYXJ5LTZjMWY=");
    }

    @Test
    void secretsComeBackAsMissing() throws Exception {
        assertThat(created("a", NIGHTLY, "").preset().spec().environment())
                .containsExactly(EnvVar.plain("MODE", "full"), new EnvVar("TOKEN", new EnvValue.Missing()));
    }

    @Test
    void foldersAreFoldersAndCanBeNested() throws Exception {
        PresetFile.Usable saved = created("a", NIGHTLY, "team/eu");

        assertThat(saved.file()).isEqualTo(folder.resolve("team/eu/a.json"));
        assertThat(saved.label()).isEqualTo("team/eu/a");
        assertThat(store.list().folders()).containsExactly("team", "team/eu");
        assertThat(created("a", NIGHTLY, "").label()).isEqualTo("a");
        assertThat(store.list().named("a")).hasSize(2);
        assertThat(store.list().named("team/eu/a")).containsExactly(saved);
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws Exception {
        Files.createDirectories(folder);
        Files.createDirectories(home.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("link"), home.resolve("outside"));

        for (String wrong : List.of("..", "../x", "/x", "a//b", "a/", ".git", "a/.hidden", "a\\b", "link", "link/x", " ")) {
            assertThat(store.create(store.fresh("a", NIGHTLY), wrong))
                    .as(wrong)
                    .isEqualTo(new SaveResult.WrongFolder(wrong));
        }
        assertThat(home.resolve("outside")).isEmptyDirectory();
    }

    @Test
    void savingAgainKeepsTheFileAndWhatItDoesNotKnow() throws Exception {
        Path file = created("a", NIGHTLY, "").file();
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"x-team\": [\"x\"],"));

        PresetFile.Usable now = usable(store.list().files().getFirst());
        assertThat(store.save(now.seen(), now.preset().with(RunSpec.EMPTY))).isInstanceOf(SaveResult.Saved.class);

        assertThat(store.list().files()).hasSize(1);
        assertThat(Files.readString(file)).contains("\"x-team\": [\n    \"x\"\n  ]").doesNotContain("MODE");
    }

    @Test
    void whatOthersWroteMeanwhileIsNotWrittenOver() throws Exception {
        PresetFile.Usable opened = created("a", NIGHTLY, "");
        Preset mine = opened.preset().with(new PresetDetails(List.of(), "mine", List.of()));
        String theirs = Files.readString(opened.file()).replace("full", "theirs");
        Files.writeString(opened.file(), theirs);

        SaveResult result = store.save(opened.seen(), mine);

        assertThat(opened.file()).hasContent(theirs);
        assertThat(result).isInstanceOfSatisfying(SaveResult.ChangedOnDisk.class, changed -> {
            assertThat(usable(changed.theirs()).preset().spec().environment()).contains(EnvVar.plain("MODE", "theirs"));
            assertThat(store.keepMine(changed, mine)).isInstanceOf(SaveResult.Saved.class);
        });
        assertThat(Files.readString(opened.file())).contains("mine").doesNotContain("theirs");
    }

    @Test
    void keepingMineIsForWhatWasFoundOnly() throws Exception {
        PresetFile.Usable opened = created("a", NIGHTLY, "");
        Files.writeString(opened.file(), "<<<<<<< HEAD\n");
        SaveResult.Conflict conflict = (SaveResult.Conflict) store.save(opened.seen(), opened.preset());
        Files.writeString(opened.file(), "changed once more");

        assertThat(store.keepMine(conflict, opened.preset())).isInstanceOf(SaveResult.ChangedOnDisk.class);
        assertThat(opened.file()).hasContent("changed once more");
    }

    @Test
    void whatOthersRemovedComesBackOnlyWhenAsked() throws Exception {
        PresetFile.Usable opened = created("a", NIGHTLY, "");
        Files.delete(opened.file());

        SaveResult gone = store.save(opened.seen(), opened.preset());

        assertThat(gone).isEqualTo(new SaveResult.Gone(opened.file()));
        assertThat(opened.file()).doesNotExist();
        assertThat(store.keepMine((SaveResult.Conflict) gone, opened.preset())).isEqualTo(new SaveResult.Saved(opened));
    }

    @Test
    void savingHitsTheFileThatWasOpenedAlsoBesideItsCopy() throws Exception {
        PresetFile.Usable original = created("a", NIGHTLY, "");
        Path copy = Files.copy(original.file(), folder.resolve("copy.json"));
        PresetFile.Usable opened = usable(store.list().at(copy).orElseThrow());

        assertThat(store.list().twins(opened)).containsExactly(original);
        store.save(opened.seen(), opened.preset().named("b").with(RunSpec.EMPTY));

        assertThat(store.list().files()).extracting(PresetFile::name).containsExactly("a", "b");
        assertThat(usable(store.list().at(original.file()).orElseThrow())).isEqualTo(original);
    }

    @Test
    void aNameBelongsToOnePresetInAFolder() throws Exception {
        PresetFile.Usable first = created("a", NIGHTLY, "");
        PresetFile.Usable second = created("b", NIGHTLY, "");
        PresetFile.Usable third = created("a", NIGHTLY, "team");

        assertThat(store.create(store.fresh("a", RunSpec.EMPTY), "")).isEqualTo(new SaveResult.NameTaken(first));
        assertThat(store.rename(second, "a")).isEqualTo(new SaveResult.NameTaken(first));
        assertThat(store.move(third, "")).isEqualTo(new SaveResult.NameTaken(first));
        assertThat(store.list().files()).containsExactly(first, second, third);
    }

    @Test
    void renamingKeepsTheFile() throws Exception {
        PresetFile.Usable file = created("a", NIGHTLY, "");

        assertThat(store.rename(file, "b")).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> {
            assertThat(saved.file().file()).isEqualTo(file.file());
            assertThat(saved.file().name()).isEqualTo("b");
        });
    }

    @Test
    void movingKeepsEveryByteAndDisplacesNobody() throws Exception {
        Files.createDirectories(folder.resolve("team"));
        Files.writeString(folder.resolve("team/a.json"), "{}");
        Files.writeString(folder.resolve("a.json"), "broken \0");
        PresetFile broken = store.list().inFolder("", "a").orElseThrow();
        Files.move(folder.resolve("team/a.json"), folder.resolve("team/b.json"));
        Files.writeString(folder.resolve("team/c.json"), "{\"slipway\":1,\"name\":\"a.json\"}");

        assertThat(store.move(broken, "team")).isInstanceOf(SaveResult.Saved.class);

        assertThat(folder.resolve("team/a.json")).hasContent("broken \0");
        assertThat(store.list().files()).hasSize(3);
        PresetFile.Usable other = created("A", NIGHTLY, "");
        assertThat(store.move(other, "team")).isInstanceOfSatisfying(SaveResult.Saved.class, saved ->
                assertThat(saved.file().file()).isEqualTo(folder.resolve("team/a-2.json")));
    }

    @Test
    void deletingIsUndoneByteForByte() throws Exception {
        PresetFile.Usable file = created("a", NIGHTLY, "team");
        Files.writeString(file.file(), Files.readString(file.file()) + "\n\n");
        byte[] before = Files.readAllBytes(file.file());

        Removal.Removed removed = (Removal.Removed) store.delete(file);
        assertThat(file.file()).doesNotExist();
        assertThat(store.restore(removed)).isInstanceOf(SaveResult.Saved.class);

        assertThat(file.file()).hasBinaryContent(before);
    }

    @Test
    void aDamagedFileIsDeletedAndBroughtBackToo() throws Exception {
        byte[] damaged = {'{', 0, (byte) 0xff};
        Files.createDirectories(folder);
        Path file = Files.write(folder.resolve("a.json"), damaged);

        Removal.Removed removed = (Removal.Removed) store.delete(store.list().files().getFirst());
        Path taken = Files.writeString(file, "somebody else's");
        store.restore(removed);

        assertThat(taken).hasContent("somebody else's");
        assertThat(folder.resolve("a-2.json")).hasBinaryContent(damaged);
    }

    @Test
    void deletingWhatIsGoneIsSaid() throws Exception {
        PresetFile.Usable file = created("a", NIGHTLY, "");
        Files.delete(file.file());

        assertThat(store.delete(file)).isEqualTo(new Removal.Failed(new SaveResult.Gone(file.file())));
    }

    @Test
    void aCopyIsSealedAnewAndALockedOneRefused() throws Exception {
        Vault vault = new Vault(home.resolve("none"), new SystemKeychain());
        PublicKey key = vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey own)
                ? own
                : PublicKey.parse("").orElseThrow();
        Preset preset = store.fresh("a", NIGHTLY);
        Preset sealed = preset.with(PresetSecrets.seal(preset.id(), NIGHTLY, Seals.NONE, List.of(key)));
        PresetFile.Usable file = usable(((SaveResult.Saved) store.create(sealed, "team")).file());

        SaveResult.Saved copied = (SaveResult.Saved) store.duplicate(file, "b", vault, List.of(key));

        Preset copy = usable(copied.file()).preset();
        assertThat(copy.id()).isNotEqualTo(preset.id());
        assertThat(PresetSecrets.open(copy.id(), copy.spec(), vault).spec()).isEqualTo(NIGHTLY);

        vault.lock();
        assertThat(store.duplicate(file, "c", vault, List.of(key))).isInstanceOf(SaveResult.StillLocked.class);
        assertThat(store.list().files()).extracting(PresetFile::label).containsExactly("team/a", "team/b");
    }

    @Test
    void namesThatLookAlikeGetFilesOfTheirOwn() throws Exception {
        created("A b", NIGHTLY, "");
        created("A-b", RunSpec.EMPTY, "");
        created("日本", RunSpec.EMPTY, "");

        assertThat(store.list().files())
                .extracting(file -> file.file().getFileName().toString())
                .containsExactlyInAnyOrder("a-b.json", "a-b-2.json", "preset.json");
    }

    @Test
    void searchesEverythingThatNamesSomethingAndNoValue() throws Exception {
        PresetFile.Usable first = created("First", NIGHTLY, "team");
        created("Second", RunSpec.EMPTY, "");
        PresetFile.Usable tagged = usable(((SaveResult.Saved) store.save(
                        first.seen(),
                        first.preset().with(new PresetDetails(List.of("Eu"), "Ask the data team", List.of()))))
                .file());

        for (String text : List.of("REPORT first", "team", "eu", "data", "default-project", "mode")) {
            assertThat(store.list().matching(PresetQuery.of(text))).as(text).containsExactly(tagged);
        }
        assertThat(store.list().matching(PresetQuery.of("full"))).isEmpty();
        assertThat(store.list().matching(PresetQuery.of(""))).hasSize(2);
        assertThat(store.list().matching(PresetQuery.of("").in(Optional.of("team"), Optional.of("eu"))))
                .containsExactly(tagged);
        assertThat(store.list().matching(PresetQuery.of("").in(Optional.of("tea"), Optional.empty()))).isEmpty();
    }

    @Test
    void damagedFilesAreListedAndLeftAlone() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("broken.json"), "{\"slipway\":1,");
        Files.writeString(folder.resolve("body.json"), "{}");
        Files.writeString(folder.resolve("newer.json"), "{\"slipway\":2,\"name\":\"Newer\"}");

        assertThat(store.list().files())
                .extracting(PresetFile::name, file -> ((PresetFile.Damaged) file).defect().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("body", Defect.Kind.NO_PRESET),
                        org.assertj.core.groups.Tuple.tuple("broken", Defect.Kind.CUT_OFF),
                        org.assertj.core.groups.Tuple.tuple("Newer", Defect.Kind.NEWER));
        assertThat(store.create(store.fresh("Newer", RunSpec.EMPTY), "")).isInstanceOf(SaveResult.NameTaken.class);
        assertThat(folder.resolve("newer.json")).hasContent("{\"slipway\":2,\"name\":\"Newer\"}");
    }

    @Test
    void aFolderThatCannotBeWrittenLosesNothing() throws Exception {
        Path blocked = Files.writeString(home.resolve("file"), "in the way");
        PresetStore inTheWay = new PresetStore(blocked.resolve("presets"), () -> "id");

        assertThat(inTheWay.create(inTheWay.fresh("a", NIGHTLY), "")).isInstanceOf(SaveResult.NotWritable.class);
        assertThat(blocked).hasContent("in the way");
    }

    @Test
    void aChosenFolderThatIsAwayIsNotMadeAnew() {
        Path away = home.resolve("away");
        PresetStore chosen = new PresetStore(
                new PresetFolder(new FolderChoice(away, FolderChoice.Kind.CHOSEN), InstantSource.system()), () -> "id");

        assertThat(chosen.list().state()).isEqualTo(FolderState.MISSING);
        assertThat(chosen.create(chosen.fresh("a", NIGHTLY), "team"))
                .isEqualTo(new SaveResult.NotWritable(away, FolderState.MISSING, Optional.empty()));
        assertThat(away).doesNotExist();
    }

    private PresetFile.Usable created(String name, RunSpec spec, String in) {
        return usable(((SaveResult.Saved) store.create(store.fresh(name, spec), in)).file());
    }

    private static PresetFile.Usable usable(PresetFile file) {
        return (PresetFile.Usable) file;
    }
}
