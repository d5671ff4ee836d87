package io.slipway.ui;

import static io.slipway.ui.OpenLists.press;
import static io.slipway.ui.OpenLists.rows;
import static io.slipway.ui.OpenLists.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.SourceDraft;
import io.slipway.northflank.Plan;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every picker under every script of the sandbox: it says how its list stands, to the eye and to a screen reader, takes
 * what is typed, keeps it when the lists are read again, and holds no launch up.
 */
class PickerScriptsTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    /** How the service answers for its lists. */
    enum Script {
        NORMAL("", ""),
        SLOW("latency,%s,delay=30000", "Reading .*\u2026"),
        FORBIDDEN("403,%s", ".*(type the (id|name)\\.|Type the id, or use a token that may\\.)"),
        EMPTY("empty-list,%s", ".* Any (id|name) can be typed\\."),
        FAILING("500,%s", ".* could not be read\\. The service reported .*");

        private final String order;
        private final String form;

        Script(String order, String form) {
            this.order = order;
            this.form = form;
        }

        String[] faults() {
            return order.isEmpty()
                    ? new String[0]
                    : Arrays.stream(Picked.values()).map(picked -> order.formatted(picked.request)).toArray(String[]::new);
        }
    }

    /** What is picked; a project comes last, as it takes the other lists with it. */
    enum Picked {
        JOB("jobs", "GET /v1/projects/*/jobs", "jobs", "The project has no jobs.", "nightly-report, Nightly report \u00B7 cron"),
        PLAN("plans", "GET /v1/plans", "plans", "The service lists no plans.", "nf-compute-50"),
        SERVICE("services", "GET /v1/projects/*/services", "build services", "The project has no services that build.", "busy-build-service"),
        BRANCH("branches", "GET /v1/projects/*/services/*/branches", "branches", "The service has no branches.", "feature/batch-size"),
        BUILD("builds", "GET /v1/projects/*/services/*/build", "builds", "The service has no builds.", "premium-guide-6393, Succeeded"),
        CREDENTIALS("registries", "GET /v1/integrations/registries", "credentials", "No credentials are saved.", "team-github"),
        PROJECT("projects", "GET /v1/projects", "projects", "The token sees no projects.", "machine-learning");

        private final String list;
        private final String request;
        private final String noun;
        private final String none;
        private final String offered;

        Picked(String list, String request, String noun, String none, String offered) {
            this.list = list;
            this.request = request;
            this.noun = noun;
            this.none = none;
            this.offered = offered;
        }

        /** What is said of it under a script, from its beginning. */
        String said(Script script) {
            return switch (script) {
                case NORMAL -> "";
                case SLOW -> "Reading the " + noun + "\u2026";
                case FORBIDDEN -> "The token may not list " + noun + ".";
                case EMPTY -> none;
                case FAILING -> "The " + noun + " could not be read. The service reported";
            };
        }

        boolean isOnTop() {
            return this == PROJECT || this == JOB;
        }

        boolean isOfService() {
            return this == BRANCH || this == BUILD;
        }

        String typed() {
            return switch (this) {
                case PROJECT, JOB, PLAN, CREDENTIALS -> "my-" + name().toLowerCase(Locale.ROOT);
                case SERVICE -> "example-build-service";
                case BRANCH -> "topic";
                case BUILD -> "own-build-1";
            };
        }

        String in(RunSpec spec) {
            return switch (this) {
                case PROJECT -> spec.target().project();
                case JOB -> spec.target().job();
                case PLAN -> spec.deploymentPlan();
                case SERVICE -> ((Source.Build) spec.deployment().source()).id();
                case BRANCH -> ((Source.Build) spec.deployment().source()).branch();
                case BUILD -> ((Source.Build) spec.deployment().source()).buildId();
                case CREDENTIALS -> ((Source.Image) spec.deployment().source()).credentials();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void aPickerSaysHowItStandsAndHoldsNothingUp(Script script) throws Exception {
        SandboxOptions service = SandboxOptions.in(home.resolve("sandbox")).withFaults(script.faults());
        try (WindowFixture fixture = WindowFixture.open(home.resolve("window"), service)) {
            WindowFixture.until(() -> !fixture.window.connections().current().isEmpty());
            WindowFixture.onFx(() -> fixture.services.draft().choose(JOB));
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            for (Picked picked : Picked.values()) {
                pick(fixture, script, picked);
            }
            WindowFixture.onFx(() -> fixture.services.draft().restore(RunSpec.EMPTY.at(JOB)));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
        }
    }

    private static void pick(WindowFixture fixture, Script script, Picked picked) throws Exception {
        open(fixture, picked);
        if (script != Script.NORMAL && picked.isOfService()) {
            fixture.robot.push(KeyCode.F5);
        }
        String words = picked.said(script);
        WindowFixture.until(() -> script == Script.NORMAL
                ? offered(fixture, picked) && said(fixture, picked.list).isEmpty()
                : said(fixture, picked.list).startsWith(words) && said(fixture, picked.list).matches(script.form));
        WindowFixture.until(() -> heard().contains(words));

        fixture.robot.push(KeyCode.CONTROL, KeyCode.A).write(picked.typed()).push(picked.isOnTop() ? KeyCode.ENTER : KeyCode.TAB);
        WindowFixture.until(() -> picked.in(fixture.services.draft().spec()).equals(picked.typed()));
        fixture.robot.push(KeyCode.F5);
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        assertThat(WindowFixture.onFx(() -> picked.in(fixture.services.draft().spec())))
                .as("what was typed stays when the lists are read again")
                .isEqualTo(picked.typed());
        WindowFixture.onFx(() -> fixture.services.draft().restore(RunSpec.EMPTY.at(JOB)));
    }

    /** What is said of that which has the keys now. */
    private static String heard() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene().getFocusOwner() != null)
                .map(window -> window.getScene().getFocusOwner())
                .map(node -> String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean offered(WindowFixture fixture, Picked picked) {
        return picked == Picked.PLAN
                ? fixture.<TableView<Optional<Plan>>>find("#table").getItems().stream()
                        .anyMatch(plan -> plan.map(Plan::id).orElse("").equals(picked.offered))
                : rows(fixture).stream().anyMatch(row -> row.startsWith(picked.offered));
    }

    private static void open(WindowFixture fixture, Picked picked) throws Exception {
        switch (picked) {
            case PROJECT, JOB -> press(fixture, "#target-" + picked.name().toLowerCase(Locale.ROOT), KeyCode.DOWN);
            case PLAN -> {
                OpenLists.billing(fixture);
                WindowFixture.onFx(() -> fixture.find("#plan").requestFocus());
            }
            case SERVICE, BRANCH, BUILD -> {
                OpenLists.source(fixture, "example-build-service");
                press(fixture, "#" + picked.name().toLowerCase(Locale.ROOT), KeyCode.DOWN);
            }
            case CREDENTIALS -> {
                OpenLists.source(fixture, "");
                WindowFixture.onFx(() -> {
                    fixture.services.draft().source().kindProperty().set(SourceDraft.Kind.IMAGE);
                    fixture.services.draft().source().imagePathProperty().set("nginx:latest");
                });
                press(fixture, "#credentials", KeyCode.DOWN);
            }
        }
    }
}
