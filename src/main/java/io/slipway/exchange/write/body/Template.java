package io.slipway.exchange.write.body;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a launch with a gap for each secret that is not written. */
public final class Template {
    /** The variable that the API token is taken from, as in the vendor's own examples; no gap has this name. */
    public static final String TOKEN = "NORTHFLANK_API_TOKEN";

    private static final String MARK = "gap";

    private final GapNames names = new GapNames();
    private final List<Gap> gaps = new ArrayList<>();
    private final String mark;
    private final boolean secretsStay;
    private final boolean holdsSecrets;
    private final JsonValue.Obj body;

    private Template(RunSpec whole, Secrets secrets) {
        RunSpec spec = whole.sent();
        secretsStay = secrets == Secrets.CLEAR;
        mark = markThatIsNotIn(JsonWriter.compact(RunBodies.value(spec, secrets)));
        RunSpec open = new RunSpec(
                spec.target(),
                spec.environment().stream().map(this::variable).toList(),
                spec.files().stream()
                        .map(file -> new SecretFile(file.path(), content(file.content(), file.path()), file.encoding()))
                        .toList(),
                spec.dockerSecretMounts().stream()
                        .map(mount -> new SecretMount(
                                mount.name(), content(mount.content(), mount.name()), mount.encoding()))
                        .toList(),
                spec.deploymentPlan(),
                spec.deployment());
        holdsSecrets = open.holdsSecrets() && secretsStay;
        body = RunBodies.value(open, Secrets.CLEAR);
    }

    /** A part of the body as it is written. */
    public sealed interface Part {}

    /** JSON in clear; it begins and ends outside a string. */
    public record Json(String text) implements Part {}

    /**
     * The place of a secret, quotes included.
     *
     * @param name the variable of the environment that it is taken from
     * @param label what the launch calls it
     * @param base64 whether base64 has to stand there
     */
    public record Gap(String name, String label, boolean base64) implements Part {}

    /** Secrets that are not there at all are gaps either way. */
    public static Template of(RunSpec spec, Secrets secrets) {
        return new Template(spec, secrets);
    }

    private EnvVar variable(EnvVar variable) {
        boolean gap = variable.value() instanceof EnvValue.Missing || (variable.value().isSecret() && !secretsStay);
        return gap
                ? EnvVar.plain(variable.name(), gap(new Gap(names.like(variable.name()), variable.name(), false)))
                : variable;
    }

    /** What is sent of a file is base64, and so is what a variable has to hold for it. */
    private FileContent content(FileContent content, String label) {
        if (secretsStay && content instanceof FileData) {
            return content;
        }
        String stem = label.replaceAll("^[^A-Za-z0-9]+", "").toUpperCase(Locale.ROOT);
        return FileData.ofBase64(gap(new Gap(names.like(stem + "_BASE64"), label, true)));
    }

    private String gap(Gap gap) {
        gaps.add(gap);
        return mark + (gaps.size() - 1);
    }

    private static String markThatIsNotIn(String text) {
        String mark = MARK;
        while (text.contains(mark)) {
            mark += "-" + MARK;
        }
        return mark;
    }

    /** Without a single space, as Slipway sends it. */
    public List<Part> compact() {
        return parts(JsonWriter.compact(body));
    }

    /** On lines, as one reads it. */
    public List<Part> indented() {
        return parts(JsonWriter.indented(body));
    }

    private List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher marked = Pattern.compile('"' + mark + "(\\d+)\"").matcher(text);
        int at = 0;
        while (marked.find()) {
            parts.add(new Json(text.substring(at, marked.start())));
            parts.add(gaps.get(Integer.parseInt(marked.group(1))));
            at = marked.end();
        }
        parts.add(new Json(text.substring(at)));
        return parts;
    }

    /** Puts the parts together. */
    public static String joined(List<Part> parts, Function<String, String> json, Function<Gap, String> gap) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(switch (part) {
                case Json(String clear) -> json.apply(clear);
                case Gap missing -> gap.apply(missing);
            });
        }
        return text.toString();
    }

    /** What is not written, in its order. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** The variables of the environment that fill the gaps. */
    public List<String> variables() {
        return gaps.stream().map(Gap::name).toList();
    }

    /** Whether secrets stand in it in clear. */
    public boolean holdsSecrets() {
        return holdsSecrets;
    }

    /** Whether it may be seen by anyone: no secret is in it, and none is put into it later. */
    public boolean isPublic() {
        return gaps.isEmpty() && !holdsSecrets;
    }
}
