package io.slipway.ui.compose.billing;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.Plan;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.form.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The tab of billing. */
public final class BillingController implements Part {
    private final StringProperty chosen;
    private final ObservableList<Plan> plans;
    private final Inspection inspection;
    private final Messages messages;

    @FXML private FormRow planRow;
    @FXML private TextField plan;
    @FXML private TextField filter;
    @FXML private TableView<Optional<Plan>> table;
    @FXML private Node listed;
    @FXML private Node unread;
    @FXML private Node noneFit;

    /** The tab over the plan of this draft, with the plans that the service lists. */
    public BillingController(RunDraft draft, ObservableList<Plan> plans, Inspection inspection, Messages messages) {
        chosen = draft.deploymentPlanProperty();
        this.plans = plans;
        this.inspection = inspection;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        plan.textProperty().bindBidirectional(chosen);
        inspection.watch(planRow, chosen, Field.DEPLOYMENT_PLAN, Field.BILLING_OBJECT);
        new PlanTable(table, chosen, messages).lay();
        listed.visibleProperty().bind(Bindings.isNotEmpty(plans));
        unread.visibleProperty().bind(Bindings.isEmpty(plans));
        noneFit.visibleProperty()
                .bind(Bindings.size(table.getItems()).lessThanOrEqualTo(1).and(filter.textProperty().isNotEmpty()));
        filter.textProperty().subscribe((before, sought) -> list());
        plans.subscribe(this::list);
        list();
    }

    private void list() {
        String sought = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Optional<Plan>> rows = new ArrayList<>();
        rows.add(Optional.empty());
        plans.stream().filter(one -> fits(one, sought)).map(Optional::of).forEach(rows::add);
        table.getItems().setAll(rows);
    }

    private static boolean fits(Plan plan, String sought) {
        return plan.id().toLowerCase(Locale.ROOT).contains(sought)
                || plan.name().toLowerCase(Locale.ROOT).contains(sought);
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
