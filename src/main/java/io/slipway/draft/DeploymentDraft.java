package io.slipway.draft;

import io.slipway.run.Deployment;
import java.util.stream.Stream;
import javafx.beans.Observable;

/** The parts of the deployment while they are edited. */
final class DeploymentDraft {
    final DockerDraft docker = new DockerDraft();
    final BuildpackDraft buildpack = new BuildpackDraft();
    final StorageDraft storage = new StorageDraft();
    final SourceDraft source = new SourceDraft();

    Deployment read() {
        return new Deployment(docker.read(), buildpack.read(), storage.read(), source.read());
    }

    void write(Deployment value) {
        docker.write(value.docker());
        buildpack.write(value.buildpack());
        storage.write(value.storage());
        source.write(value.source());
    }

    /** Lets it say this; what was typed for another choice stays in parts that say it already. */
    void revert(Deployment value) {
        if (!docker.read().equals(value.docker())) {
            docker.write(value.docker());
        }
        if (!buildpack.read().equals(value.buildpack())) {
            buildpack.write(value.buildpack());
        }
        storage.write(value.storage());
        if (!source.read().equals(value.source())) {
            source.write(value.source());
        }
    }

    Observable[] properties() {
        return Stream.of(docker.properties(), buildpack.properties(), storage.properties(), source.properties())
                .flatMap(Stream::of)
                .toArray(Observable[]::new);
    }
}
