package io.slipway.draft;

import io.slipway.run.Source;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The source of the image while it is chosen; what was typed for one kind stays when another is chosen. */
public final class SourceDraft {
    /** Where the image comes from. */
    public enum Kind {
        JOB_DEFAULT,
        BUILD,
        IMAGE
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.JOB_DEFAULT);
    private final StringProperty serviceId = new SimpleStringProperty("");
    private final StringProperty branch = new SimpleStringProperty("");
    private final StringProperty buildSHA = new SimpleStringProperty("");
    private final StringProperty buildId = new SimpleStringProperty("");
    private final StringProperty imagePath = new SimpleStringProperty("");
    private final StringProperty credentials = new SimpleStringProperty("");

    SourceDraft() {
    }

    Source read() {
        return switch (kind.get()) {
            case JOB_DEFAULT -> new Source.JobDefault();
            case BUILD -> new Source.Build(serviceId.get(), branch.get(), buildSHA.get(), buildId.get());
            case IMAGE -> new Source.Image(imagePath.get(), credentials.get());
        };
    }

    void write(Source source) {
        switch (source) {
            case Source.JobDefault() -> write(Kind.JOB_DEFAULT, "", "", "", "", "", "");
            case Source.Build(String id, String onBranch, String sha, String build) ->
                write(Kind.BUILD, id, onBranch, sha, build, "", "");
            case Source.Image(String image, String with) -> write(Kind.IMAGE, "", "", "", "", image, with);
        }
    }

    private void write(Kind as, String id, String onBranch, String sha, String build, String image, String with) {
        kind.set(as);
        serviceId.set(id);
        branch.set(onBranch);
        buildSHA.set(sha);
        buildId.set(build);
        imagePath.set(image);
        credentials.set(with);
    }

    Observable[] properties() {
        return new Observable[] {kind, serviceId, branch, buildSHA, buildId, imagePath, credentials};
    }

    /** Which of the three kinds counts. */
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** The build service. */
    public StringProperty serviceIdProperty() {
        return serviceId;
    }

    /** The branch. */
    public StringProperty branchProperty() {
        return branch;
    }

    /** A commit of 40 characters, or {@code latest}. */
    public StringProperty buildSHAProperty() {
        return buildSHA;
    }

    /** The build. */
    public StringProperty buildIdProperty() {
        return buildId;
    }

    /** The image with its tag or digest. */
    public StringProperty imagePathProperty() {
        return imagePath;
    }

    /** The saved credentials of the registry. */
    public StringProperty credentialsProperty() {
        return credentials;
    }
}
