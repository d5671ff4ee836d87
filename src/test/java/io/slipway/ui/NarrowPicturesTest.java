package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.history.LaunchRecord;
import io.slipway.history.ManyLaunches;
import io.slipway.northflank.Credentials;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.shell.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small window that is full: presets, history and a guarded connection, for a person to look at. */
class NarrowPicturesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"de,DARK", "en,LIGHT"})
    @Timeout(120)
    void takesPictures(String language, Theme theme) throws Exception {
        String dress = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
        ManyLaunches.fill(home.resolve("history.db"), 450);
        PresetStore store = new PresetStore(home.resolve("presets"), () -> UUID.randomUUID().toString());
        for (String name : List.of("Nightly report", "Import of all orders of the last month", "Reindex", "Warm caches", "Close books", "Send reminders", "Monthly invoices", "Repair stock")) {
            store.create(store.fresh(name, RunSpec.EMPTY.at(Tour.JOB)), name.startsWith("R") ? "shop/imports" : "");
        }
        try (WindowFixture fixture = WindowFixture.openIn(new Messages(Locale.of(language)), home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx((name, scene) -> ScreenshotTest.saveHere(scene, "small-" + name + dress)));
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            tour.size(1024, 640);
            tour.fill();
            tour.show("show-presets", true);
            tour.at("presets", fixture.stage.getScene());
            tour.show("show-history", true);
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 200);
            tour.at("history", fixture.stage.getScene());
            assertThat(WindowFixture.onFx(() -> fixture.<Parent>find("#history-filters").getChildrenUnmodifiable().stream()
                            .filter(Node::isManaged)
                            .mapToDouble(part -> Math.rint(part.getBoundsInParent().getCenterY()))
                            .distinct()
                            .count()))
                    .as("lines of filters")
                    .isEqualTo(1);
            int failed = failed(table);
            WindowFixture.onFx(() -> table.getSelectionModel().clearAndSelect(failed));
            tour.at("failed", fixture.stage.getScene());
            URI address = fixture.window.connections().current().orElseThrow().connection().credentials().address();
            Profile profile = new Profile("prod", "prod-eu", address, "", Tint.RED, Guard.TYPE_JOB, false);
            WindowFixture.onFx(() -> {
                fixture.window.connections().choose(fixture.window.connections().add(new Connection(profile, new Credentials(address, "t"))));
                fixture.services.draft().restore(RunSpec.EMPTY.at(Tour.JOB));
            });
            tour.at("guarded", fixture.stage.getScene());
            tour.review();
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        }
    }

    private static int failed(TableView<LaunchRecord> table) throws Exception {
        return WindowFixture.onFx(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).runStatus().equals("FAILED")) {
                    return i;
                }
            }
            return 0;
        });
    }
}
