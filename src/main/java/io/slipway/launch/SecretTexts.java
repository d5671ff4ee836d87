package io.slipway.launch;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secrets of a launch, to be taken out of what the service says about it: a service may quote what it refuses, and
 * that goes into the record and onto the screen.
 */
final class SecretTexts {
    /** Shorter texts are guessed at once anyway, and would tear holes into every message. */
    private static final int SHORTEST = 4;
    private static final String CUT = "\u2026";

    private final List<String> secrets;

    private SecretTexts(List<String> secrets) {
        this.secrets = secrets;
    }

    static SecretTexts of(RunSpec spec) {
        Stream<String> values = spec.environment().stream()
                .map(variable -> variable.value())
                .filter(EnvValue::isSecret)
                .map(EnvValue::text);
        Stream<FileContent> contents = Stream.concat(
                spec.files().stream().map(SecretFile::content),
                spec.dockerSecretMounts().stream().map(SecretMount::content));
        return new SecretTexts(Stream.concat(values, contents.flatMap(SecretTexts::texts))
                .flatMap(SecretTexts::wholeAndLines)
                .flatMap(SecretTexts::asOthersWriteIt)
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The text with every secret masked, and also one that a cut end has left the beginning of. */
    String maskedIn(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = withoutBeginning(masked.replace(secret, Mask.TEXT), secret);
        }
        return masked;
    }

    private static Stream<String> texts(FileContent content) {
        if (!(content instanceof FileData data)) {
            return Stream.of();
        }
        Optional<String> text = data.text();
        return Stream.concat(Stream.of(data.base64()), text.stream());
    }

    /** Messages are one line, so a secret of several lines comes in pieces. */
    private static Stream<String> wholeAndLines(String text) {
        return Stream.concat(Stream.of(text), text.lines().map(String::strip));
    }

    /**
     * A request that is quoted holds its secrets as JSON writes them, and once more so when the quotation is JSON
     * itself; what looks into it may write them for an address or in base64.
     */
    private static Stream<String> asOthersWriteIt(String text) {
        String quoted = quoted(text);
        return Stream.of(
                text,
                quoted,
                quoted(quoted),
                URLEncoder.encode(text, StandardCharsets.UTF_8),
                URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"),
                Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String quoted(String text) {
        String json = JsonWriter.compact(new JsonValue.Text(text));
        return json.substring(1, json.length() - 1);
    }

    private static String withoutBeginning(String text, String secret) {
        if (!text.endsWith(CUT)) {
            return text;
        }
        String kept = text.substring(0, text.length() - CUT.length());
        for (int length = Math.min(secret.length(), kept.length()); length >= SHORTEST; length--) {
            if (kept.endsWith(secret.substring(0, length))) {
                return kept.substring(0, kept.length() - length) + Mask.TEXT + CUT;
            }
        }
        return text;
    }
}
