package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.exchange.write.Form;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.placeholder.Provisional;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.run.rules.Rules;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;

/** What the draft, the request, the problems and the tabs of a window say about the same launch. */
final class Agreement {
    private static final String COMMENT = "/*";

    private final WindowFixture fixture;

    Agreement(WindowFixture fixture) {
        this.fixture = fixture;
    }

    /** Waits until the window had time to follow, and says what disagrees then. */
    void check(Supplier<String> trail) throws Exception {
        Pulses.wait(fixture.stage.getScene(), 2);
        String wrong = disagreement();
        for (int patience = 0; patience < 40 && !wrong.isEmpty(); patience++) {
            Pulses.wait(fixture.stage.getScene(), 5);
            wrong = disagreement();
        }
        assertThat(wrong).as(trail).isEmpty();
    }

    private String disagreement() throws Exception {
        return WindowFixture.onFx(() -> {
            RunSpec spec = fixture.services.draft().spec();
            RunDraft mirror = new RunDraft();
            mirror.restore(spec);
            String draft = mirror.spec().equals(spec) ? "" : "the draft does not read out as it was set\n";
            return draft + request(spec) + problems() + environment(spec);
        });
    }

    private Optional<Node> shown(String selector) {
        return Optional.ofNullable(fixture.stage.getScene().getRoot().lookup(selector));
    }

    /** The body as the client writes it, line by line; values that are not there are said in words of the window's own. */
    private String request(RunSpec spec) {
        Optional<Node> lines = shown(".request-preview .json-lines");
        if (lines.isEmpty() || !(lines.get() instanceof ListView<?> list) || !isJson(list)) {
            return "";
        }
        String shown = list.getItems().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        String sent = JsonWriter.indented(RunBodies.value(spec, Secrets.MASKED));
        boolean nothing = RunBodies.value(spec, Secrets.MASKED).members().isEmpty();
        boolean same = nothing ? list.getItems().isEmpty() : shown.contains(COMMENT) || shown.equals(sent.stripTrailing());
        return same ? "" : "request shown:\n" + shown + "\nsent:\n" + sent + "\n";
    }

    private boolean isJson(ListView<?> list) {
        return fixture.window.copies().formProperty().get() == Form.JSON && list.isVisible();
    }

    /** What the rules find in the draft, apart from what the window shows. */
    static List<Problem> found(WindowFixture fixture) {
        return Provisional.problems(
                fixture.services.draft().spec(),
                fixture.window.declared(),
                launch -> Rules.ofLaunch(launch, fixture.window.known()));
    }

    private String problems() {
        List<Problem> found = found(fixture);
        Optional<ObservableList<?>> listed = shown(".problem-list").map(node -> ((ListView<?>) node).getItems());
        String list = listed.filter(shown -> !shown.equals(found)).map(shown -> "problems " + shown + " not " + found + "\n").orElse("");
        return list + shown(".compose .tab-pane").map(pane -> badges((TabPane) pane, found)).orElse("");
    }

    /** The tabs stand in the order of the page. */
    private static String badges(TabPane pane, List<Problem> found) {
        List<Section> order = List.of(Section.ENVIRONMENT, Section.FILES, Section.BILLING, Section.DEPLOYMENT);
        StringBuilder wrong = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            Section section = order.get(i);
            long errors = found.stream()
                    .filter(problem -> problem.isError() && problem.place().field().section() == section)
                    .count();
            if (pane.getTabs().get(i).getGraphic() instanceof Parent badge
                    && badge.lookup(".tab-errors") instanceof Label label
                    && !(errors == 0 ? !label.isVisible() : label.getText().equals(String.valueOf(errors)))) {
                wrong.append(section).append(" says ").append(label.getText()).append(" errors, not ").append(errors).append('\n');
            }
        }
        return wrong.toString();
    }

    private String environment(RunSpec spec) {
        return shown(".env-list")
                .filter(node -> node instanceof ListView<?> list && list.getItems().size() > spec.environment().size())
                .map(more -> "more rows than variables\n")
                .orElse("");
    }
}
