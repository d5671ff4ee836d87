package io.slipway.ui.compose.billing;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.Plan;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.Money;
import io.slipway.ui.kit.PageScroll;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.listed.Listed;
import io.slipway.ui.kit.listed.StateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** The tab of billing. */
public final class BillingController implements Part {
    private final StringProperty chosen;
    private final Listed<Plan> plans;
    private final PlanWords words;
    private final ListWords standing;
    private final JobValues job;
    private final Inspection inspection;
    private final Messages messages;

    @FXML private PageScroll page;
    @FXML private FormRow planRow;
    @FXML private TextField plan;
    @FXML private TextField filter;
    @FXML private TableView<Optional<Plan>> table;
    @FXML private Label noneFit;
    @FXML private Pane state;

    /**
     * The tab over the plan of this draft.
     *
     * @param plans the plans that the service lists
     * @param standing how that list stands, in words
     * @param job what the job has
     */
    public BillingController(
            RunDraft draft,
            Listed<Plan> plans,
            ListWords standing,
            JobValues job,
            Inspection inspection,
            Messages messages) {
        chosen = draft.deploymentPlanProperty();
        this.plans = plans;
        this.standing = standing;
        this.job = job;
        this.inspection = inspection;
        this.messages = messages;
        words = new PlanWords(messages, new Money(messages.locale()));
    }

    @FXML
    private void initialize() {
        plan.textProperty().bindBidirectional(chosen);
        plan.promptTextProperty()
                .bind(job.prompt(Field.DEPLOYMENT_PLAN, messages, messages.text("compose.job.default")));
        inspection.watch(planRow, chosen, Field.DEPLOYMENT_PLAN, Field.BILLING_OBJECT);
        new PlanTable(table, chosen, words, messages).lay(page);
        StateLine line = new StateLine(plans, standing);
        state.getChildren().setAll(line);
        planRow.message().besideProperty().bind(line.textProperty());
        table.accessibleHelpProperty().bind(line.textProperty());
        filter.textProperty().subscribe((before, sought) -> list());
        plans.items().subscribe(this::list);
        chosen.subscribe(id -> planRow.setHelp(help(id)));
        list();
    }

    /** A plan that is chosen is said in words; until one is, what the field is for, and none is below when none is listed. */
    private String help(String id) {
        return plans.items().stream()
                .filter(listed -> listed.id().equals(id))
                .findFirst()
                .map(words::sentence)
                .orElseGet(() -> messages.text(plans.items().isEmpty() ? "compose.plan.help.unlisted" : "compose.plan.help"));
    }

    private void list() {
        String sought = filter.getText().strip();
        List<Optional<Plan>> rows = new ArrayList<>();
        rows.add(Optional.empty());
        plans.items().stream().filter(one -> words.fits(one, sought)).map(Optional::of).forEach(rows::add);
        table.getItems().setAll(rows);
        noneFit.setText(standing.noneFits(sought));
        noneFit.setVisible(rows.size() == 1 && !sought.isEmpty() && !plans.items().isEmpty());
        planRow.setHelp(help(chosen.get()));
    }

    @Override
    public void focusFirst() {
        plan.requestFocus();
    }

    @Override
    public void show(Place place) {
        plan.requestFocus();
    }
}
