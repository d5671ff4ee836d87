package io.slipway.preset;

import io.slipway.preset.Seals.Seal;
import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.vault.Attempt;
import io.slipway.vault.SealedValue;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The secrets of a preset on their way between its file, where they are sealed one by one, and a draft. */
public final class PresetSecrets {
    private final List<Seal> seals = new ArrayList<>();
    private final Map<String, Trouble> locked = new LinkedHashMap<>();
    private final Vault vault;
    private final String owner;
    private final boolean adopting;

    private PresetSecrets(Vault vault, String owner, boolean adopting) {
        this.vault = vault;
        this.owner = owner;
        this.adopting = adopting;
    }

    /**
     * A launch as far as its secrets could be opened.
     *
     * @param spec the launch; what could not be opened is still locked in it
     * @param seals what the opened ones were sealed as
     * @param locked why each of the others was not opened, by its JSON pointer
     */
    public record Opened(RunSpec spec, Seals seals, Map<String, Trouble> locked) {}

    /**
     * Opens what can be opened; nothing is lost of what cannot. It takes about a millisecond for each secret.
     *
     * @param owner the id of the preset
     */
    public static Opened open(String owner, RunSpec stored, Vault vault) {
        return new PresetSecrets(vault, owner, false).opened(stored);
    }

    /** The same, taking in values that were sealed for another place: only when the operator has asked for that. */
    public static Opened openFromElsewhere(String owner, RunSpec stored, Vault vault) {
        return new PresetSecrets(vault, owner, true).opened(stored);
    }

    private Opened opened(RunSpec stored) {
        RunSpec spec = stored.withSecrets(
                (pointer, value) -> value instanceof EnvValue.Locked(String sealed)
                        ? open(pointer, sealed, EnvValue.Secret::new, value)
                        : value,
                (pointer, content) -> content instanceof FileContent.Locked(String sealed)
                        ? open(pointer, sealed, FileData::ofBase64, content)
                        : content);
        return new Opened(spec, new Seals(seals), Map.copyOf(locked));
    }

    private <T> T open(String pointer, String sealed, Function<String, T> made, T otherwise) {
        return switch (SealedValue.open(vault, owner, pointer, sealed)) {
            case Attempt.Done<byte[]>(byte[] bytes) -> {
                String text = textOf(bytes);
                vault.publicKey().ifPresent(own -> seals.add(new Seal(pointer, text, sealed, own)));
                yield made.apply(text);
            }
            case Attempt.Refused<byte[]>(Trouble reason) when reason == Trouble.ELSEWHERE && adopting ->
                adopt(pointer, sealed, made, otherwise);
            case Attempt.Refused<byte[]>(Trouble reason) -> {
                locked.put(pointer, reason);
                yield otherwise;
            }
        };
    }

    /** What it was sealed as is not kept, so that it is sealed anew for this place. */
    private <T> T adopt(String pointer, String sealed, Function<String, T> made, T otherwise) {
        return switch (SealedValue.openFromElsewhere(vault, sealed)) {
            case Attempt.Done<byte[]>(byte[] bytes) -> made.apply(textOf(bytes));
            case Attempt.Refused<byte[]>(Trouble reason) -> {
                locked.put(pointer, reason);
                yield otherwise;
            }
        };
    }

    private static String textOf(byte[] bytes) {
        try {
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * The launch as it is stored: each secret locked. One that is the same as when it was opened keeps its sealed text;
     * one that is locked stays as it is.
     *
     * @param owner the id of the preset
     * @param kept what was opened before
     * @param recipients who can open what is sealed now; without any, secrets in clear are left out
     */
    public static RunSpec seal(String owner, RunSpec spec, Seals kept, List<PublicKey> recipients) {
        if (recipients.isEmpty()) {
            return spec.withSecrets(
                    (pointer, value) -> value instanceof EnvValue.Locked ? value : new EnvValue.Missing(),
                    (pointer, content) -> content instanceof FileContent.Locked ? content : new FileContent.Missing());
        }
        Seals.Unused unused = kept.unused(recipients);
        return spec.withSecrets(
                (pointer, value) -> value instanceof EnvValue.Secret(String text)
                        ? new EnvValue.Locked(seal(owner, pointer, text, unused, recipients))
                        : value,
                (pointer, content) -> content instanceof FileData data
                        ? new FileContent.Locked(seal(owner, pointer, data.base64(), unused, recipients))
                        : content);
    }

    private static String seal(String owner, String pointer, String text, Seals.Unused unused, List<PublicKey> recipients) {
        return unused.take(pointer, text).orElseGet(() -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try {
                return SealedValue.seal(owner, pointer, bytes, recipients);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        });
    }
}
