package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.Deployment;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.tour.Tree;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The list of changes and the review under every script of the sandbox: what is known of the job and what is not, that
 * what was typed stays, and that the launch goes out as it was typed.
 */
class JobScriptsTest {
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final RunSpec TYPED = new RunSpec(
            JOB, List.of(EnvVar.plain("VARIABLE_1", "another")), List.of(), List.of(), "nf-compute-50", Deployment.JOB_DEFAULT);

    @TempDir
    Path home;

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private static final String LATE = "No answer within 3 seconds";

    /** How the service answers about the job, and what the list and the review say of it then. */
    enum Script {
        NORMAL("", List.of("Environment  1", "Overridden: VARIABLE_1.", "Billing  1", "Overridden: Plan. nf-compute-20 \u2192 nf-compute-50"),
                "", "As it was when this draft was opened", "Up to $0.02", "No run of this job is active", "Overridden"),
        SLOW("latency,%s,delay=30000", List.of(), "Reading the job\u2026", "answer did not come in time", "Ceiling unknown",
                LATE, "Not readable"),
        FORBIDDEN("403,%s", unread("The token lacks the right"), "The token lacks the right Project > Secrets > Jobs > Read",
                "The token lacks the right Project > Jobs > General > Read", "Ceiling unknown", "The token is not allowed",
                "Not readable"),
        EMPTY("empty-200,%s", unread("The answer is not one that this API gives"), "not one that this API gives",
                "not one that this API gives", "Ceiling unknown", "not one that this API gives", "Not readable"),
        FAILING("500,%s", unread("The service reported a failure"), "The service reported a failure",
                "The service reported a failure", "Ceiling unknown", "The service reported a failure", "Not readable");

        private final String order;
        private final List<String> rows;
        private final String standing;
        private final String job;
        private final String cost;
        private final String runs;
        private final String change;

        Script(String order, List<String> rows, String standing, String job, String cost, String runs, String change) {
            this.order = order;
            this.rows = rows;
            this.standing = standing;
            this.job = job;
            this.cost = cost;
            this.runs = runs;
            this.change = change;
        }

        /** What is not known is never said to be added, or the same. */
        private static List<String> unread(String why) {
            return List.of("Environment  1", "Not readable: VARIABLE_1. " + why, "Billing  1", "Not readable: Plan. nf-compute-50 " + why);
        }

        String[] faults() {
            return order.isEmpty()
                    ? new String[0]
                    : Stream.of(
                                    "GET /v1/projects/*/jobs/example-job",
                                    "GET /**/example-job/deployment",
                                    "GET /**/example-job/runtime-environment",
                                    "GET /**/example-job/runs")
                            .map(order::formatted)
                            .toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void whatIsNotKnownOfTheJobIsSaidAndHoldsNothingUp(Script script) throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, service(script))) {
            WindowFixture.until(() -> !fixture.window.connections().current().isEmpty());
            wide(fixture);
            WindowFixture.onFx(() -> fixture.services.draft().restore(TYPED));
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            WindowFixture.until(() -> areBegun(rows(fixture), script.rows));
            WindowFixture.until(() -> (words(fixture, "#changes-gaps") + words(fixture, "#changes-empty")).contains(script.standing));
            WindowFixture.until(() -> fixture.shows("#changes-retry") == (script == Script.EMPTY || script == Script.FAILING));
            WindowFixture.until(() -> fixture.shows("#changes-progress") == (script == Script.SLOW));

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> words(fixture, "#review-job").contains(script.job));
            WindowFixture.until(() -> words(fixture, "#review-cost").contains(script.cost));
            WindowFixture.until(() -> isSaid(script.runs, words(fixture, "#review-runs")));
            WindowFixture.until(() -> words(fixture, "#review-environment").contains("VARIABLE_1\nanother\n" + script.change));
            WindowFixture.until(() -> words(fixture, "#review-billing").contains(script.change));
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
            assertThat(bodies).hasSize(1).first().asString().contains("another", "nf-compute-50");
            assertThat(WindowFixture.onFx(() -> fixture.services.draft().spec())).as("what was typed").isEqualTo(TYPED);
        }
    }

    private SandboxOptions service(Script script) {
        return SandboxOptions.in(home.resolve("sandbox")).withFaults(script.faults()).withRecorder(request -> {
            if (request.method().equals("POST")) {
                bodies.add(request.body());
            }
        });
    }

    /** The reading of the runs and the review give up at the same moment, and either may be the first. */
    private static boolean isSaid(String runs, String words) {
        return words.contains(runs) || (runs.equals(LATE) && words.contains("The answer did not come in time."));
    }

    private static void wide(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.stage.setWidth(1440);
            fixture.stage.setHeight(900);
            fixture.<ToggleButton>find("#toggle-history").setSelected(false);
        });
        WindowFixture.until(() -> fixture.shows("#changes"));
        Tour.settle();
        WindowFixture.onFx(() -> fixture.<SplitPane>find("#request-split").setDividerPositions(0.2));
    }

    private static boolean areBegun(List<String> rows, List<String> beginnings) {
        return rows.size() == beginnings.size()
                && IntStream.range(0, rows.size()).allMatch(row -> rows.get(row).startsWith(beginnings.get(row)));
    }

    private static List<String> rows(WindowFixture fixture) {
        return fixture.robot.lookup("#changes-list .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingInt(ListCell<?>::getIndex))
                .map(Node::getAccessibleText)
                .toList();
    }

    /** All that a part says to the eye, line by line. */
    private static String words(WindowFixture fixture, String part) {
        Node outer = fixture.find(part);
        return Tree.shown(outer.getScene()).stream()
                .filter(node -> node instanceof Labeled && Tree.around(node).anyMatch(outer::equals))
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
