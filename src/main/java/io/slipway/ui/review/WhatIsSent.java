package io.slipway.ui.review;

import io.slipway.changes.Changes;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** What a launch sends: tab by tab, and as the exact request. */
public final class WhatIsSent extends VBox {
    private static final List<Section> TABS =
            List.of(Section.ENVIRONMENT, Section.FILES, Section.BILLING, Section.DEPLOYMENT);

    private final List<RecapLine> lines = new ArrayList<>();

    /**
     * The parts of a launch.
     *
     * @param address where the service is
     * @param edit goes to a tab of the draft, when there is one
     */
    public WhatIsSent(URI address, RunSpec spec, Messages messages, Optional<Consumer<Section>> edit) {
        getStyleClass().add("review-parts");
        List<RecapRow> rows = Recap.of(spec, messages);
        for (Section tab : TABS) {
            List<RecapLine> its =
                    Recap.in(tab, rows).stream().map(row -> new RecapLine(row, messages)).toList();
            lines.addAll(its);
            getChildren().add(new RecapPart(tab, its, messages, edit));
        }
        getChildren().add(new RequestPart(address, spec, messages));
    }

    /** Says what each change does to the job's own. */
    void show(Changes changes) {
        lines.forEach(line -> line.show(changes));
    }
}
