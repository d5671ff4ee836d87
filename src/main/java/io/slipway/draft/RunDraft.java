package io.slipway.draft;

import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretMount;
import io.slipway.run.Target;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One launch while it is composed: it reads out as a {@link RunSpec} and is set from one at any moment. */
public final class RunDraft {
    private final StringProperty team = new SimpleStringProperty("");
    private final StringProperty project = new SimpleStringProperty("");
    private final StringProperty job = new SimpleStringProperty("");
    private final ObservableList<EnvVarDraft> environment = FXCollections.observableArrayList(EnvVarDraft::properties);
    private final ObservableList<SecretFileDraft> files = FXCollections.observableArrayList(SecretFileDraft::properties);
    private final ObservableList<SecretMount> dockerSecretMounts = FXCollections.observableArrayList();
    private final StringProperty deploymentPlan = new SimpleStringProperty("");
    private final DeploymentDraft deployment = new DeploymentDraft();

    private final ReadOnlyObjectWrapper<RunSpec> spec = new ReadOnlyObjectWrapper<>(RunSpec.EMPTY);
    private final DraftSteps steps;
    private boolean restoring;

    /** A draft that overrides nothing. */
    public RunDraft() {
        this(InstantSource.system());
    }

    /** The same; its steps are told apart by this clock. */
    public RunDraft(InstantSource clock) {
        watch(team, project, job, environment, files, dockerSecretMounts, deploymentPlan);
        watch(deployment.properties());
        steps = new DraftSteps(this, clock);
    }

    private void watch(Observable... parts) {
        for (Observable part : parts) {
            part.addListener(changed -> readOut());
        }
    }

    private void readOut() {
        if (!restoring) {
            spec.set(read());
        }
    }

    private RunSpec read() {
        return new RunSpec(
                new Target(team.get(), project.get(), job.get()),
                environment.stream().map(EnvVarDraft::read).toList(),
                files.stream().map(SecretFileDraft::read).toList(),
                dockerSecretMounts,
                deploymentPlan.get(),
                deployment.read());
    }

    /** What the draft says now. */
    public RunSpec spec() {
        return spec.get();
    }

    /** What the draft says, observable; it changes once for each change of a field. */
    public ReadOnlyObjectProperty<RunSpec> specProperty() {
        return spec.getReadOnlyProperty();
    }

    /** Says exactly what the value says, as a draft that has no steps yet; observers see one change. */
    public void restore(RunSpec value) {
        steps.alone(() -> write(value));
        steps.begin(new UndoHistory(value));
    }

    /** Makes several changes that observers see as one. */
    public void together(Runnable writes) {
        boolean before = restoring;
        restoring = true;
        try {
            writes.run();
        } finally {
            restoring = before;
        }
        readOut();
    }

    /** Says what the value says; parts and rows that say it already are left alone. */
    void revert(RunSpec value) {
        together(() -> {
            writeTarget(value.target());
            writeEnvironment(value.environment());
            new Rows<>(files, SecretFileDraft::read, SecretFileDraft::write, SecretFileDraft::of).say(value.files());
            if (!dockerSecretMounts.equals(value.dockerSecretMounts())) {
                dockerSecretMounts.setAll(value.dockerSecretMounts());
            }
            deploymentPlan.set(value.deploymentPlan());
            deployment.revert(value.deployment());
        });
    }

    /** Has these variables, in one change; rows that say the same stay. */
    public void setEnvironment(List<EnvVar> variables) {
        together(() -> writeEnvironment(variables));
    }

    private void writeEnvironment(List<EnvVar> variables) {
        new Rows<>(environment, EnvVarDraft::read, EnvVarDraft::write, EnvVarDraft::of).say(variables);
    }

    void write(RunSpec value) {
        together(() -> writeAll(value));
    }

    private void writeAll(RunSpec value) {
        writeTarget(value.target());
        environment.setAll(value.environment().stream().map(EnvVarDraft::of).toList());
        files.setAll(value.files().stream().map(SecretFileDraft::of).toList());
        dockerSecretMounts.setAll(value.dockerSecretMounts());
        deploymentPlan.set(value.deploymentPlan());
        deployment.write(value.deployment());
    }

    private void writeTarget(Target target) {
        team.set(target.team());
        project.set(target.project());
        job.set(target.job());
    }

    /** Chooses where the run is started, in one change. */
    public void choose(Target target) {
        together(() -> writeTarget(target));
    }

    /** Its steps, to be taken back and done again. */
    public DraftSteps steps() {
        return steps;
    }

    /** The team of an organisation's token. */
    public StringProperty teamProperty() {
        return team;
    }

    /** The project of the job. */
    public StringProperty projectProperty() {
        return project;
    }

    /** The job. */
    public StringProperty jobProperty() {
        return job;
    }

    /** The environment variables, in order of entry. */
    public ObservableList<EnvVarDraft> environment() {
        return environment;
    }

    /** The secret files, in order of entry. */
    public ObservableList<SecretFileDraft> files() {
        return files;
    }

    /** The docker secret mounts that came with a body; they can only be kept or removed. */
    public ObservableList<SecretMount> dockerSecretMounts() {
        return dockerSecretMounts;
    }

    /** The id of the plan, empty for the job's own. */
    public StringProperty deploymentPlanProperty() {
        return deploymentPlan;
    }

    /** Entrypoint and command under docker. */
    public DockerDraft docker() {
        return deployment.docker;
    }

    /** Process, entrypoint and command of a buildpack. */
    public BuildpackDraft buildpack() {
        return deployment.buildpack;
    }

    /** Disk and shared memory. */
    public StorageDraft storage() {
        return deployment.storage;
    }

    /** Which image the run starts from. */
    public SourceDraft source() {
        return deployment.source;
    }
}
