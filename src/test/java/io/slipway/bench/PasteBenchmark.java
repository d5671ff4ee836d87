package io.slipway.bench;

import io.slipway.northflank.body.RunBodies;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Source;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * How long it takes to judge a launch after 100 kB were pasted into one of its fields: the worst of many kinds of text,
 * beside the time of looking once at each of its characters.
 */
public final class PasteBenchmark {
    private static final int LENGTH = 100_000;
    private static final int ROUNDS = 30;
    private static final List<String> PIECES =
            List.of("a", "A", "a.", ".", "-", "a-", "/", "a/", ":", "a:", "@", "0", " ", "ü", "😀", "\n", "=", "nf-", "${");

    private PasteBenchmark() {
    }

    /** Prints one line for each field. */
    public static void main(String[] args) {
        typeAWhile();
        System.out.printf("%-18s %14s %14s %10s%n", "100 kB into", "first, ms", "median, ms", "x one look");
        fields().forEach(PasteBenchmark::measure);
    }

    /** A paste meets a form that somebody has typed in, not a program that has judged nothing yet. */
    private static void typeAWhile() {
        for (int i = 0; i < 200; i++) {
            String typed = "text-" + i;
            fields().values().forEach(paste -> Rules.ofBody(paste.apply(typed), Known.NOTHING));
        }
    }

    private static void measure(String field, Function<String, RunSpec> paste) {
        double first = 0;
        double median = 0;
        double look = 1;
        for (String piece : PIECES) {
            String text = piece.repeat(LENGTH / piece.length()) + "!";
            RunSpec spec = paste.apply(text);
            double[] times = times(() -> Rules.ofBody(spec, Known.NOTHING).size());
            first = Math.max(first, times[0]);
            if (middle(times) > median) {
                median = middle(times);
                look = middle(times(() -> (int) text.codePoints().filter(Character::isLetter).count()));
            }
        }
        System.out.printf("%-18s %14.3f %14.3f %10.1f%n", field, first, median, median / look);
    }

    private static double[] times(IntSupplier work) {
        double[] times = new double[ROUNDS];
        int sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sum += work.getAsInt();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        if (sum == Integer.MIN_VALUE) {
            System.out.println(); // keeps the work from being left out
        }
        return times;
    }

    private static double middle(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Map<String, Function<String, RunSpec>> fields() {
        Map<String, Function<String, RunSpec>> fields = new LinkedHashMap<>();
        fields.put("variable name", text -> RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain(text, "x"))));
        fields.put("variable value", text -> RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("X", text))));
        fields.put("file path", text -> file(new SecretFile(text, FileData.ofText(""), "")));
        fields.put("file content", text -> file(new SecretFile("/a", FileData.ofText(text), "")));
        fields.put("file base64", text -> file(new SecretFile("/a", FileData.ofBase64(text), "")));
        fields.put("file encoding", text -> file(new SecretFile("/a", FileData.ofText(""), text)));
        fields.put("plan", text -> new RunSpec(
                Target.NONE, List.of(), List.of(), List.of(), text, Deployment.JOB_DEFAULT));
        fields.put("command", text -> deployment(new Deployment(
                Optional.of(new Docker(Docker.ConfigType.CUSTOM_COMMAND, "", text)),
                Optional.empty(),
                Deployment.JOB_DEFAULT.storage(),
                new Source.JobDefault())));
        fields.put("service id", text -> source(new Source.Build(text, "", "", "")));
        fields.put("branch", text -> source(new Source.Build("", text, "", "")));
        fields.put("commit", text -> source(new Source.Build("", "", text, "")));
        fields.put("build id", text -> source(new Source.Build("", "", "", text)));
        fields.put("image", text -> source(new Source.Image(text, "")));
        fields.put("credentials", text -> source(new Source.Image("nginx:latest", text)));
        fields.put("a whole body", text -> RunBodies.read("{\"a\":\"" + text).spec());
        return fields;
    }

    private static RunSpec file(SecretFile file) {
        return new RunSpec(Target.NONE, List.of(), List.of(file), List.of(), "", Deployment.JOB_DEFAULT);
    }

    private static RunSpec source(Source source) {
        return deployment(Deployment.JOB_DEFAULT.from(source));
    }

    private static RunSpec deployment(Deployment deployment) {
        return new RunSpec(Target.NONE, List.of(), List.of(), List.of(), "", deployment);
    }
}
