package io.slipway.ui;

import io.slipway.draft.EnvVarDraft;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetMarks;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.settings.SettingsFile;
import io.slipway.ui.presets.list.PresetRow;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of presets and drafts, in both themes and both sizes. */
class PresetPicturesTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private PresetStore store;
    private List<PublicKey> own = List.of();

    @Test
    void takesPicturesOfPresets() throws Exception {
        Vault vault = new Vault(home.resolve("vault"), new SystemKeychain());
        vault.create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
        own = vault.publicKey().stream().toList();
        store = new PresetStore(home.resolve("presets"), () -> UUID.randomUUID().toString());
        Path nightly = presets();
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> rows(fixture).getItems().size() > 10);
            WindowFixture.onFx(() -> fixture.services.draft().environment()
                    .add(EnvVarDraft.of(EnvVar.plain("DRY_RUN", "true"))));
            open(fixture, "Nightly report");
            WindowFixture.until(() -> fixture.shows("#bar-locked"));
            both(fixture, "presets-locked");

            WindowFixture.onFx(() -> fixture.services.draft().environment()
                    .add(EnvVarDraft.of(EnvVar.plain("EXTRA", "1"))));
            Files.writeString(nightly, Files.readString(nightly).replace("debug", "warn"));
            WindowFixture.until(() -> fixture.shows("#bar-conflict"));
            both(fixture, "presets-changed");
            fixture.robot.clickOn("#bar-compare");
            WindowFixture.until(() -> fixture.shows("#versions-table"));
            picture(fixture, "#versions-table", "presets-compare");
            fixture.robot.clickOn("#versions-close");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
            WindowFixture.until(() -> fixture.shows("#details-tags"));
            picture(fixture, "#details-tags", "presets-details");
            fixture.robot.push(KeyCode.ESCAPE);
            select(fixture, "reindex");
            both(fixture, "presets-damaged");
        }
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> fixture.shows("#bar-recovery"));
            both(fixture, "presets-recovered");
        }
    }

    private Path presets() throws Exception {
        PresetDetails details = new PresetDetails(
                List.of("prod", "daily"), "Runs at night. Ask the data team before you launch it by day.", List.of());
        RunSpec spec = RunSpec.EMPTY.at(JOB).withEnvironment(List.of(
                EnvVar.plain("LOG_LEVEL", "debug"),
                EnvVar.secret("DATABASE_URL", "postgres://report:pw@db/report"),
                EnvVar.secret("API_TOKEN", "token")));
        Path nightly = create("Nightly report", "", details, spec).file();
        create("Migration, dry", "", new PresetDetails(List.of("careful"), "", List.of()), RunSpec.EMPTY.at(JOB));
        for (String name : List.of("Import customers", "Import orders", "Rebuild prices")) {
            create(name, "shop/imports", PresetDetails.NONE, RunSpec.EMPTY.at(Target.of("default-project", "long-running-import")));
        }
        PresetFile.Usable pinned = create("Smoke test of the whole platform", "platform", PresetDetails.NONE, RunSpec.EMPTY.at(JOB));
        new PresetMarks(new SettingsFile(home.resolve("settings.json"))).pin(pinned.preset().id(), true);
        Files.writeString(
                home.resolve("presets/shop/reindex.json"),
                "{\n  \"slipway\": 1,\n<<<<<<< HEAD\n  \"name\": \"a\"\n=======\n  \"name\": \"b\"\n>>>>>>> x\n}",
                StandardCharsets.UTF_8);
        return nightly;
    }

    private PresetFile.Usable create(String name, String folder, PresetDetails details, RunSpec spec) {
        Preset fresh = store.fresh(name, spec);
        RunSpec sealed = PresetSecrets.seal(fresh.id(), spec, Seals.NONE, own);
        store.create(fresh.with(details).with(sealed), folder);
        return (PresetFile.Usable) store.list().named(name).getFirst();
    }

    private static ListView<PresetRow> rows(WindowFixture fixture) {
        return fixture.find("#presets");
    }

    private static void select(WindowFixture fixture, String name) throws Exception {
        WindowFixture.onFx(() -> {
            rows(fixture).getItems().stream()
                    .filter(row -> row instanceof PresetRow.Item item && item.file().name().equals(name))
                    .findFirst()
                    .ifPresent(rows(fixture).getSelectionModel()::select);
            rows(fixture).requestFocus();
        });
    }

    private static void open(WindowFixture fixture, String name) throws Exception {
        select(fixture, name);
        fixture.robot.push(KeyCode.ENTER);
    }

    private static void both(WindowFixture fixture, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            String suffix = theme.name().toLowerCase(Locale.ROOT);
            ScreenshotTest.shoot(fixture, name + "-" + suffix + "-1024", 1024, 640);
            ScreenshotTest.shoot(fixture, name + "-" + suffix + "-1440", 1440, 900);
        }
    }

    private static void picture(WindowFixture fixture, String id, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            WaitForAsyncUtils.waitForFxEvents(4);
            ScreenshotTest.save(fixture.find(id).getScene(), name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }
}
