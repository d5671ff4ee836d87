package io.slipway.ui.compose;

import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Registry;
import io.slipway.run.Buildpack;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Launches and lists that look like those of a working day. */
final class Examples {
    private static final Instant NOW = Instant.now();

    private Examples() {
    }

    static RunSpec full() {
        return new RunSpec(
                Target.of("default-project", "example-job"),
                List.of(
                        EnvVar.plain("LOG_LEVEL", "debug"),
                        EnvVar.plain("REPORT_DATE", "2026-11-23"),
                        EnvVar.secret("DATABASE_URL", "postgres://report:hunter2@db.internal:5432/report"),
                        EnvVar.plain("BATCH_SIZE", "500"),
                        EnvVar.secret("SMTP_PASSWORD", "correct horse battery"),
                        EnvVar.plain("FEATURE_FLAGS", "fast-path,no-mail"),
                        EnvVar.secret("SIGNING_KEY", "-----BEGIN KEY-----\nMIIB\n-----END KEY-----")),
                List.of(
                        new SecretFile("/etc/app/config.json", FileData.ofText("{\n  \"mode\": \"batch\"\n}\n"), "utf-8"),
                        new SecretFile("/etc/ssl/private/client.p12", FileData.ofBytes(bytes(2800)), ""),
                        new SecretFile("/run/secrets/very-long-folder/service-account-key.json",
                                FileData.ofText("x".repeat(30_000)), "utf-8")),
                List.of(new SecretMount("npmrc", FileData.ofText("token"), "utf-8")),
                "nf-compute-20",
                new Deployment(
                        Optional.of(new Docker(Docker.ConfigType.CUSTOM_COMMAND, "", "python -m report --full")),
                        Optional.empty(),
                        new Storage(Optional.of(10240L), Optional.of(256L), Optional.empty(), Optional.of(true)),
                        new Source.Build("example-build-service", "master", "", "premium-guide-6393")));
    }

    static RunSpec wrong() {
        return new RunSpec(
                Target.of("default-project", ""),
                List.of(
                        EnvVar.plain("LOG LEVEL", "debug"),
                        EnvVar.plain("API_TOKEN", "ghp_0123456789abcdef"),
                        EnvVar.plain("REGION", "eu"),
                        EnvVar.plain("REGION", "us"),
                        new EnvVar("DB_PASSWORD", new EnvValue.Missing()),
                        EnvVar.plain("", "without a name")),
                List.of(
                        new SecretFile("etc/app/config.json", FileData.ofText("{}"), "utf-8"),
                        new SecretFile("/etc/app/key", FileData.ofBase64("not base64!"), ""),
                        new SecretFile("/etc/app/empty", new FileContent.Missing(), "")),
                List.of(),
                "nf compute 20",
                new Deployment(
                        Optional.of(new Docker(Docker.ConfigType.CUSTOM_ENTRYPOINT_CUSTOM_COMMAND, "", "run")),
                        Optional.of(new Buildpack(Buildpack.ConfigType.CUSTOM_PROCESS, "", "", "left over")),
                        new Storage(Optional.of(3000L), Optional.of(64L), Optional.of(false), Optional.empty()),
                        new Source.Image("registry.example.com/team/app", "my creds")));
    }

    static RunSpec large(int variables, int files, int fileSize) {
        List<EnvVar> environment = new ArrayList<>();
        for (int i = 0; i < variables; i++) {
            environment.add(i % 3 == 0 ? EnvVar.secret("SECRET_" + i, "value " + i) : EnvVar.plain("NAME_" + i, "value " + i));
        }
        List<SecretFile> secretFiles = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            secretFiles.add(new SecretFile("/etc/files/" + i, FileData.ofBytes(bytes(fileSize)), "utf-8"));
        }
        return new RunSpec(
                Target.of("default-project", "example-job"), environment, secretFiles, List.of(), "", Deployment.JOB_DEFAULT);
    }

    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        return bytes;
    }

    static Choices choices() {
        Choices choices = Choices.none();
        choices.plans().arrived(List.of(
                plan("nf-compute-10", "0.1", 256, "0.0038"),
                plan("nf-compute-20", "0.2", 512, "0.0056"),
                plan("nf-compute-50", "0.5", 1024, "0.0167"),
                plan("nf-compute-100-2", "1", 2048, "0.0333"),
                plan("nf-compute-200", "2", 4096, "0.0667"),
                plan("nf-compute-400", "4", 8192, "0.1333"),
                plan("nf-compute-800-32", "8", 32768, "0.4")), NOW);
        choices.services().arrived(List.of(
                new BuildService("example-build-service", "Example build service"),
                new BuildService("mailer-build", "Mailer")), NOW);
        choices.branches().arrived(List.of(
                new Branch("master", "4f0c8e21d9a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3", "Speed up the nightly report"),
                new Branch("release-2", "a1b0c9d8e7f6a5b4c34f0c8e21d9a7b6c5d4e3f2", "Pin the base image")), NOW);
        choices.builds().arrived(List.of(
                new Build("failing-guide-6394", "master", "4f0c8e21d9a7b6c5", "FAILURE", "Try the new parser",
                        Optional.of(NOW.minusSeconds(600))),
                new Build("premium-guide-6393", "master", "77aa8e21d9a7b6c5", "SUCCESS", "Speed up the nightly report",
                        Optional.of(NOW.minusSeconds(7200)))), NOW);
        choices.registries().arrived(List.of(new Registry("example-credentials", "Example", "dockerhub")), NOW);
        return choices;
    }

    private static Plan plan(String id, String cpu, long ram, String price) {
        return new Plan(id, id, "USD", new BigDecimal(price), new BigDecimal(cpu), ram);
    }
}
