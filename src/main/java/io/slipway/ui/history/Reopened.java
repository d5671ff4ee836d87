package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;

/** A recorded launch as a draft again: what was masked is missing, what stands in clear was meant to. */
final class Reopened {
    private Reopened() {
    }

    /** The launch without its secrets, at its target. */
    static RunSpec of(LaunchRecord launch) {
        RunSpec read = RunBodies.read(launch.request()).spec();
        return new RunSpec(
                launch.target(),
                read.environment().stream().map(Reopened::variable).toList(),
                read.files().stream().map(SecretFile::withoutContent).toList(),
                read.dockerSecretMounts().stream().map(SecretMount::withoutContent).toList(),
                read.deploymentPlan(),
                read.deployment());
    }

    private static EnvVar variable(EnvVar recorded) {
        String text = recorded.value().text();
        return new EnvVar(
                recorded.name(),
                text.equals(Mask.TEXT) ? new EnvValue.Missing() : new EnvValue.Plain(text));
    }
}
