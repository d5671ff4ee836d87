package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.preset.PresetSchema;
import io.slipway.storage.FilesBelow;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presets from the command line: taken in, listed, shown, handed out and launched, none of their secrets shown. */
class PresetsCommandTest {
    private static final String CANARY = "canary-9d2e";
    private static final String BODY = """
            {"runtimeEnvironment":{"TOKEN":"%s"},"runtimeFiles":{"/etc/key":{"data":"Y2FuYXJ5LTlkMmU=","encoding":"utf-8"}}}
            """
            .formatted(CANARY);

    @TempDir
    Path home;

    private Shell shell() {
        return new Shell(home);
    }

    private void makeVault() {
        new Vault(home.resolve("vault"), new SystemKeychain()).create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
    }

    private Shell.Result take(String... more) {
        String[] args = Stream.concat(Stream.of("presets", "import", "-"), Stream.of(more)).toArray(String[]::new);
        return shell().input(BODY).run(args);
    }

    private Path preset(String file, String text) throws IOException {
        Path path = home.resolve("presets").resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void withoutAVaultSecretsAreLeftOutAndThatIsSaid() throws Exception {
        Shell.Result result = take("--name", "migrate");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("2 secrets are left out").contains("migrate.json");
        assertThat(Files.readString(home.resolve("presets/migrate.json"))).doesNotContain(CANARY, "sealed", "Y2Fu");
    }

    @Test
    void aPresetHasAName() throws Exception {
        for (String blank : List.of("", "  ")) {
            assertThat(take("--name", blank).exitCode()).isEqualTo(2);
        }
        Shell.Result nameless = shell().input("{\"slipway\":1,\"name\":\"\"}").run("presets", "import", "-", "--name", "a");
        assertThat(nameless.exitCode()).as(nameless.err()).isZero();
        assertThat(shell().run("presets", "list").out()).startsWith("a  ").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereLosesNothing() throws Exception {
        Shell.Result result = shell().run("presets", "import", "nowhere.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no such file").doesNotContain("lost");
    }

    @Test
    void whereItCannotBeWrittenIsSaid() throws Exception {
        preset("a.json", "{\"slipway\":1,\"id\":\"preset-1\",\"name\":\"a\"}");
        Shell.Result nowhere = shell().run("presets", "export", "a", "--output", home.resolve("no/a.json").toString());
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no such folder").hasLineCount(1);

        Shell.Result empty = shell().run("presets", "export", "a", "--output", "");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).contains("--output needs a value");
    }

    @Test
    void nothingIsExportedForAnAddressOfDots() throws Exception {
        Shell.Result result = shell().input("{}").run("export", "-", "--as", "curl", "-p", "..", "-j", "b");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("[target.dots]");
    }

    @Test
    void aFileThatIsNotThereNeedsNoJob() throws Exception {
        Shell.Result result = shell().run("launch", "no\nwhere.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("no\uFFFDwhere.json: : error: There is no such file").doesNotContain("--project");
    }

    @Test
    void secretsAreSealedToTheOwnKeyAndOpenedForALaunch() throws Exception {
        makeVault();
        assertThat(take("--name", "migrate", "--folder", "team").err()).contains("2 secrets are sealed");
        noSecretLiesOnTheDisk();

        Shell.Result locked = launch(shell());
        assertThat(locked.exitCode()).isEqualTo(2);
        assertThat(locked.err()).contains("[env.value.locked]", "[file.data.locked]", "SLIPWAY_PASSPHRASE_FILE");

        Path passphrase = Files.writeString(home.resolve("passphrase"), "correct horse\n");
        Shell.Result opened = launch(shell().with("SLIPWAY_PASSPHRASE_FILE", passphrase.toString()));
        assertThat(opened.exitCode()).isZero();
        assertThat(opened.out()).contains(CANARY, "Y2FuYXJ5LTlkMmU=");

        Files.writeString(passphrase, "wrong");
        Shell.Result wrong = launch(shell().with("SLIPWAY_PASSPHRASE_FILE", passphrase.toString()));
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("does not fit");
    }

    private static Shell.Result launch(Shell shell) {
        return shell.run("launch", "migrate", "--project", "p", "--job", "j", "--dry-run", "--with-secrets");
    }

    private void noSecretLiesOnTheDisk() throws IOException {
        FilesBelow.of(home).holdNone(CANARY, "Y2FuYXJ5LTlkMmU=");
    }

    @Test
    void aValueFromTheEnvironmentTakesThePlaceOfASealedOne() {
        makeVault();
        shell().input("{\"runtimeEnvironment\":{\"TOKEN\":\"x\"}}").run("presets", "import", "-", "--name", "migrate");

        Shell.Result result = shell().with("TOKEN", "given")
                .run("launch", "migrate", "--project", "p", "--job", "j", "--env", "TOKEN", "--dry-run", "--with-secrets");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("given");
        assertThat(result.err()).doesNotContain("vault");
    }

    @Test
    void aLaunchWithLockedValuesSendsNothing() throws Exception {
        makeVault();
        take("--name", "migrate");
        try (RecordingServer server = new RecordingServer(false)) {
            Shell.Result result = shell().with("SLIPWAY_HOST", server.address())
                    .with("SLIPWAY_TOKEN", "t")
                    .run("launch", "migrate", "--project", "p", "--job", "j");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(server.posts()).isEmpty();
        }
    }

    @Test
    void checkAndMaskedExportCountSealedValuesAsPresent() {
        makeVault();
        take("--name", "migrate");

        assertThat(shell().run("check", "migrate").exitCode()).isZero();
        Shell.Result masked = shell().run("export", "migrate", "--as", "json");
        assertThat(masked.exitCode()).isZero();
        assertThat(masked.out()).contains("\"TOKEN\": \"********\"", "\"data\": \"********\"");
        assertThat(shell().run("export", "migrate", "--as", "json", "--with-secrets").exitCode()).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        take("--name", "migrate");
        String before = Files.readString(home.resolve("presets/migrate.json"));

        Shell.Result again = take("--name", "migrate");

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(Files.readString(home.resolve("presets/migrate.json"))).isEqualTo(before);
        assertThat(take("--name", "migrate", "--folder", "../x").exitCode()).isEqualTo(2);
        assertThat(take().exitCode()).isEqualTo(2);
    }

    @Test
    void whatWouldBeLostIsNotTakenIn() {
        Shell.Result result =
                shell().input("{\"runtimeEnv\":{}}").run("presets", "import", "-", "--name", "a");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("[key.unknown");
        assertThat(home.resolve("presets")).doesNotExist();
    }

    @Test
    void aSharedPresetIsTakenInUnderItsIdUnlessThatIsTaken() throws Exception {
        makeVault();
        take("--name", "migrate", "--folder", "team");
        Path sealed = home.resolve("presets/team/migrate.json");
        Path copy = Files.copy(sealed, home.resolve("copy.json"));

        Shell.Result twin = shell().run("presets", "import", copy.toString());
        assertThat(twin.exitCode()).isEqualTo(2);
        assertThat(twin.err()).contains("team/migrate");

        Files.delete(sealed);
        assertThat(shell().run("presets", "import", copy.toString(), "--name", "again").exitCode()).isZero();
        assertThat(shell().run("check", "again").exitCode()).isZero();
        assertThat(Files.readString(home.resolve("presets/again.json")))
                .isEqualTo(Files.readString(copy).replace("\"name\": \"migrate\"", "\"name\": \"again\""));
    }

    @Test
    void listsByFolderTagAndWordsAndSaysWhatIsDamaged() throws Exception {
        preset("a.json", """
                {"slipway":1,"id":"1","name":"Nightly","tags":["eu"],"target":{"project":"shop","job":"report"}}""");
        preset("team/b.json", "{\"slipway\":1,\"id\":\"2\",\"name\":\"Migrate\"}");
        preset("team/c.json", "{\n<<<<<<< HEAD\n");

        assertThat(shell().run("presets", "list").out()).isEqualToNormalizingNewlines("""
                Nightly  shop/report  #eu
                team/c  damaged: Merge conflict in line 2: settle it in git first
                team/Migrate  no job
                """);
        assertThat(shell().run("presets", "list", "--tag", "EU").out()).startsWith("Nightly").hasLineCount(1);
        assertThat(shell().run("presets", "list", "--folder", "team").out()).hasLineCount(2);
        assertThat(shell().run("presets", "list", "report", "night").out()).hasLineCount(1);
        assertThat(shell().run("presets", "list", "nothing").err()).contains("No preset matches");

        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(shell().run("presets", "list", "-o", "json").out());
        assertThat(json.objects("presets"))
                .extracting(entry -> entry.text("name").orElse(""), entry -> entry.object("defect").text("kind").orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nightly", ""),
                        org.assertj.core.groups.Tuple.tuple("c", "conflict"),
                        org.assertj.core.groups.Tuple.tuple("Migrate", ""));
    }

    @Test
    void aNameThatSeveralHaveIsNotGuessed() throws Exception {
        preset("a.json", "{\"slipway\":1,\"id\":\"1\",\"name\":\"nightly\"}");
        preset("team/b.json", "{\"slipway\":1,\"id\":\"2\",\"name\":\"nightly\"}");
        preset("team/c.json", "{\"slipway\":1,\"id\":\"3\",\"name\":\"x.json\"}");

        Shell.Result ambiguous = shell().run("check", "nightly");
        assertThat(ambiguous.exitCode()).isEqualTo(2);
        assertThat(ambiguous.err()).contains("nightly, team/nightly");
        assertThat(shell().run("check", "preset:team/nightly").exitCode()).isZero();
        assertThat(shell().run("check", "preset:x.json").exitCode()).isZero();
        assertThat(shell().run("check", "team/nightly").out()).contains("[file.absent]");
        assertThat(shell().run("presets", "show", "team/nightly").out()).startsWith("team/nightly");
    }

    @Test
    void aTwinIsSaidAndCanBeUsed() throws Exception {
        preset("a.json", "{\"slipway\":1,\"id\":\"1\",\"name\":\"first\"}");
        preset("b.json", "{\"slipway\":1,\"id\":\"1\",\"name\":\"second\"}");

        assertThat(shell().run("presets", "list").err()).contains("“first” has the id", "“second” has the id");
        assertThat(shell().run("check", "first", "second").exitCode()).isZero();
    }

    @Test
    void whatIsHandedOutHoldsNoSecretAndCanBeTakenInAgain() throws Exception {
        makeVault();
        take("--name", "migrate");
        Path shared = home.resolve("shared.json");

        assertThat(shell().run("presets", "export", "migrate", "--output", shared.toString()).exitCode()).isZero();

        assertThat(Files.readString(shared)).contains("\"secret\": true").doesNotContain("AGE", "sealed", CANARY);
        assertThat(shell().run("presets", "export", "migrate", "--output", shared.toString()).exitCode()).isEqualTo(2);
        assertThat(shell().run("presets", "import", shared.toString(), "--name", "copy").exitCode()).isZero();
        assertThat(List.of(shell().run("presets", "show", "copy").out(), shell().run("presets", "show", "migrate").out()))
                .allSatisfy(out -> assertThat(out).contains("********").doesNotContain(CANARY));
    }

    @Test
    void anOpenPresetShowsItsFileAsItIs() throws Exception {
        makeVault();
        take("--name", "migrate");

        assertThat(shell().run("presets", "show", "migrate", "--output", "json").out())
                .isEqualTo(Files.readString(home.resolve("presets/migrate.json")));
    }

    @Test
    void aPlainValueThatLooksSecretIsSaidBeforeItIsShared() throws Exception {
        preset("a.json", "{\"slipway\":1,\"name\":\"a\",\"runtimeEnvironment\":[{\"name\":\"API_TOKEN\",\"value\":\"ghp_x\"}]}");

        assertThat(shell().run("presets", "export", "a").err()).contains("[env.value.looks.secret]");
    }

    @Test
    void theChosenFolderIsUsedAndSaidWhenItIsAway() throws Exception {
        Path chosen = home.resolve("git");
        Files.writeString(home.resolve("settings.json"), "{\"presetsFolder\":\"" + chosen + "\"}");

        Shell.Result away = shell().run("presets", "list");
        assertThat(away.exitCode()).isEqualTo(2);
        assertThat(away.err()).contains(chosen.toString(), "is not there");
        assertThat(take("--name", "a").exitCode()).isEqualTo(2);
        assertThat(shell().run("check", "a").exitCode()).isEqualTo(2);

        Files.createDirectories(chosen);
        assertThat(take("--name", "a").exitCode()).isZero();
        assertThat(chosen.resolve("a.json")).exists();
    }

    @Test
    void damagedAndUnknownPresetsAreRefused() throws Exception {
        preset("a.json", "{\"slipway\":2}");

        assertThat(shell().run("presets", "show", "a").err()).contains("From a newer Slipway, format 2");
        assertThat(shell().run("presets", "show", "a").exitCode()).isEqualTo(2);
        assertThat(shell().run("presets", "export", "b").exitCode()).isEqualTo(2);
        assertThat(shell().run("presets").exitCode()).isEqualTo(2);
    }

    @Test
    void printsTheSchema() {
        assertThat(shell().run("presets", "schema").out()).isEqualTo(PresetSchema.text());
    }
}
