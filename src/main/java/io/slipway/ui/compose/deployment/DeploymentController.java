package io.slipway.ui.compose.deployment;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Registry;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.listed.Listed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/** The tab of the deployment source, in sections. */
public final class DeploymentController implements Part {
    private static final double MARGIN = 48;

    private final Views views;
    private final DeferredParts later;
    private final SourceController source;
    private final DockerController docker;
    private final BuildpackController buildpack;
    private final StorageController storage;
    private final Map<Field, Node> controls = new HashMap<>();

    @FXML private ScrollPane scroll;
    @FXML private Pane sections;

    /** The tab over this draft, with what the service lists for its fields. */
    public DeploymentController(
            RunDraft draft,
            Listed<BuildService> services,
            Listed<Branch> branches,
            Listed<Build> builds,
            Listed<Registry> registries,
            JobValues job,
            Times times,
            Inspection inspection,
            Views views,
            DeferredParts later) {
        this.views = views;
        this.later = later;
        Messages messages = views.messages();
        Offers offers = new Offers(services, branches, builds, registries, new OfferWords(views, times));
        source = new SourceController(draft.source(), offers, job, inspection, messages);
        docker = new DockerController(draft.docker(), job, inspection, messages);
        buildpack = new BuildpackController(draft.buildpack(), job, inspection, messages);
        storage = new StorageController(draft.storage(), job, inspection, messages);
    }

    @FXML
    private void initialize() {
        sections.getChildren()
                .setAll(
                        section(source, source::controls),
                        section(docker, docker::controls),
                        section(buildpack, buildpack::controls),
                        section(storage, storage::controls));
    }

    private Parent section(Object controller, Supplier<Map<Field, Node>> made) {
        return later.part(() -> {
            Parent view = views.load(controller);
            controls.putAll(made.get());
            return view;
        });
    }

    @Override
    public void focusFirst() {
        scroll.setVvalue(0);
        source.focusFirst();
    }

    @Override
    public void show(Place place) {
        Node control = controls.get(place.field());
        if (control != null) {
            bringIntoView(control);
            control.requestFocus();
        }
    }

    private void bringIntoView(Node control) {
        control.applyCss();
        scroll.layout();
        Bounds at = sections.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
        double hidden = sections.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((at.getMinY() - MARGIN) / hidden, 0, 1));
        }
    }
}
