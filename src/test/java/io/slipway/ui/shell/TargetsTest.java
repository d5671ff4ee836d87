package io.slipway.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.draft.EnvVarDraft;
import io.slipway.northflank.Credentials;
import io.slipway.preset.drafts.OpenTabs;
import io.slipway.run.EnvVar;
import io.slipway.run.Target;
import io.slipway.ui.catalogue.SilentNorthflank;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.Places;
import io.slipway.ui.presets.PresetDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** No draft is started on a connection that its job was not chosen on. */
@ExtendWith(ApplicationExtension.class)
class TargetsTest {
    private static final Target REPORT = Target.of("shop", "report");
    private static final Target MIGRATE = Target.of("shop", "migrate");

    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();
    private PresetDesk desk;
    private Connections connections;

    @BeforeEach
    void open() {
        begin();
        choose("staging", "");
    }

    /** As the window does it, at each start. */
    private void begin() {
        fx(() -> {
            desk = new PresetDesk(home);
            connections = new Connections(connection -> new SilentNorthflank());
            Targets targets = new Targets(
                    desk.presets, connections, Places.none(), (made, here) -> told.add(made + " > " + here.id()));
            connections.currentProperty().addListener((same, left, entered) -> targets.change(left, entered));
        });
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String id, String team) {
        fx(() -> connections.choose(connections.add(new Connection(
                new Profile(id, id, Credentials.OFFICIAL, team, Tint.NONE, Guard.CONFIRM, false),
                new Credentials(Credentials.OFFICIAL, "token")))));
    }

    private void twoDrafts() {
        fx(() -> {
            desk.draft.choose(REPORT);
            desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("A", "1")));
            desk.presets.opening().newDraft();
            desk.draft.choose(MIGRATE);
            desk.draft.environment().add(EnvVarDraft.of(EnvVar.plain("B", "2")));
            desk.tabs.row().show(0);
        });
    }

    private Target target() {
        return desk.draft.spec().target();
    }

    @Test
    void aDraftThatIsShownOnAnotherConnectionHasNoJobThereAndItIsTold() {
        twoDrafts();
        choose("production", "ours");
        assertThat(target()).isEqualTo(new Target("ours", "", ""));
        assertThat(told).as("whoever changes it knows").isEmpty();

        fx(() -> desk.tabs.row().show(1));

        assertThat(target()).isEqualTo(new Target("ours", "", ""));
        assertThat(told).containsExactly("staging > production");
        assertThat(desk.draft.spec().environment()).containsExactly(EnvVar.plain("B", "2"));
        fx(() -> desk.draft.steps().undo());
        assertThat(target().project()).as("taking a step back brings no job along").isEmpty();
    }

    @Test
    void eachDraftHasItsOwnJobAgainOnTheConnectionThatItWasMadeOn() {
        twoDrafts();
        choose("production", "");
        fx(() -> desk.tabs.row().show(1));
        fx(() -> desk.draft.choose(Target.of("live", "migrate")));

        choose("staging", "");
        assertThat(target()).isEqualTo(MIGRATE);
        fx(() -> desk.tabs.row().show(0));
        assertThat(target()).isEqualTo(REPORT);
        choose("production", "");
        assertThat(target()).isEqualTo(Target.NONE);
        fx(() -> desk.tabs.row().show(1));
        assertThat(target()).isEqualTo(Target.of("live", "migrate"));
    }

    @Test
    void anotherTeamOfAConnectionHasOtherJobs() {
        twoDrafts();
        choose("staging", "ours");
        Target nowhere = new Target("ours", "", "");
        assertThat(target()).isEqualTo(nowhere);
        fx(() -> desk.tabs.row().show(1));
        assertThat(target()).isEqualTo(nowhere);
        choose("production", "");
        choose("staging", "ours");
        assertThat(target()).isEqualTo(nowhere);
    }

    @Test
    void aDraftThatWasClosedBeforeHasNoneOfThemEither() throws Exception {
        twoDrafts();
        fx(desk.actions::closeDraft);
        choose("staging", "ours");
        assertThat(desk.drafts.read().drafts())
                .as("on disk")
                .filteredOn(draft -> !draft.shown())
                .extracting(draft -> draft.preset().spec().target())
                .containsExactly(new Target("ours", "", ""));

        fx(desk.actions::reopenDraft);

        assertThat(target()).isEqualTo(new Target("ours", "", ""));
        assertThat(desk.draft.spec().environment()).containsExactly(EnvVar.plain("A", "1"));
    }

    @Test
    void aDraftThatWasClosedOnAnotherConnectionKeepsItsJob() {
        twoDrafts();
        fx(desk.actions::closeDraft);
        choose("production", "");
        choose("production", "ours");
        choose("staging", "");
        fx(desk.actions::reopenDraft);

        assertThat(target()).isEqualTo(REPORT);
    }

    @Test
    void aDraftOfTheLastTimeKnowsItsConnection() {
        twoDrafts();
        fx(() -> desk.tabs.row().show(1));
        begin();
        fx(() -> {
            try {
                desk.presets.opening().bringBack(
                        desk.drafts.read(), OpenTabs.NONE, () -> {});
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
        assertThat(target().project()).as("there is no connection yet").isEqualTo("shop");

        choose("production", "");

        assertThat(target()).isEqualTo(Target.NONE);
        assertThat(told).containsExactly("staging > production");
        choose("staging", "");
        assertThat(target().project()).isEqualTo("shop");
        assertThat(desk.tabs.tabs().getLast().lookProperty().get().target().project()).isEqualTo("shop");
        choose("production", "");
        fx(() -> desk.tabs.row().turn(1));
        assertThat(target()).isEqualTo(Target.NONE);
    }
}
