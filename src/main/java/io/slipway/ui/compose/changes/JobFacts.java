package io.slipway.ui.compose.changes;

import io.slipway.changes.Cost;
import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.ui.kit.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines above the changes: what a run costs, and what of the job could not be read. */
final class JobFacts {
    private final Label cost;
    private final VBox gaps;
    private final Node retry;
    private final CostWords costs;
    private final ChangeWords words;

    /** Lines in these nodes. */
    JobFacts(Label cost, VBox gaps, Node retry, CostWords costs, ChangeWords words) {
        this.cost = cost;
        this.gaps = gaps;
        this.retry = retry;
        this.costs = costs;
        this.words = words;
    }

    void showNone() {
        Shown.set(cost, false);
        Shown.set(gaps, false);
        Shown.set(retry, false);
    }

    void show(JobConfiguration job) {
        List<Label> reasons = job.gaps().values().stream().distinct().map(gap -> reason(job, gap)).toList();
        gaps.getChildren().setAll(reasons);
        Shown.set(gaps, !reasons.isEmpty());
        Shown.set(retry, job.gaps().values().stream().anyMatch(JobFacts::mayPass));
    }

    /** A cost means nothing while no prices are known. */
    void show(Cost now, boolean arePricesKnown) {
        Shown.set(cost, arePricesKnown);
        cost.setText(costs.of(now));
    }

    /** A right that is missing is still missing a moment later. */
    private static boolean mayPass(Gap gap) {
        return !(gap instanceof Gap.Forbidden || gap instanceof Gap.NotTold);
    }

    private Label reason(JobConfiguration job, Gap gap) {
        Label reason = new Label(words.unread(job, gap), new FontIcon(Feather.HELP_CIRCLE));
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        return reason;
    }
}
