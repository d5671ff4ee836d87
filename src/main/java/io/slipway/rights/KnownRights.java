package io.slipway.rights;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.Credentials;
import io.slipway.storage.AtomicFile;
import io.slipway.vault.Attempt;
import io.slipway.vault.exact.FingerprintKey;
import io.slipway.vault.exact.Fingerprints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file of the rights that tokens lack, readable by its owner only. A token is in it as a keyed fingerprint of token
 * and address, from which it cannot be guessed.
 *
 * <p>What is in it can be learned again, so a file that cannot be used is as good as none, and of two processes that
 * write at the same moment one may be forgotten.
 */
public final class KnownRights {
    private static final System.Logger LOG = System.getLogger(KnownRights.class.getName());
    private static final int VERSION = 1;
    /** Tokens are replaced now and then; those that were heard of last are kept. */
    private static final int MOST_TOKENS = 100;

    private final Path file;
    private final Path keyFile;
    private Optional<Fingerprints> fingerprints = Optional.empty();

    /**
     * What a file knows.
     *
     * @param file where it is kept; made at the first refusal
     * @param keyFile the key of all fingerprints, made when it is missing
     */
    public KnownRights(Path file, Path keyFile) {
        this.file = file;
        this.keyFile = keyFile;
    }

    /** What is known of one token at one address. */
    public TokenRights of(Credentials credentials) {
        return new TokenRights(this, credentials);
    }

    synchronized Set<Right> missing(Credentials credentials) {
        return Files.exists(file)
                ? fingerprint(credentials).map(token -> read().getOrDefault(token, Set.of())).orElse(Set.of())
                : Set.of();
    }

    /** Writes only what is new, since every call that succeeds comes by here. */
    synchronized void note(Credentials credentials, Right right, boolean lacks) {
        if (lacks != missing(credentials).contains(right)) {
            fingerprint(credentials).ifPresent(token -> change(token, right, lacks));
        }
    }

    private void change(String token, Right right, boolean lacks) {
        Map<String, Set<Right>> known = read();
        Set<Right> missing = EnumSet.noneOf(Right.class);
        missing.addAll(Optional.ofNullable(known.remove(token)).orElse(Set.of()));
        if (lacks) {
            missing.add(right);
        } else {
            missing.remove(right);
        }
        if (!missing.isEmpty()) {
            known.put(token, missing);
        }
        write(known);
    }

    private Optional<String> fingerprint(Credentials credentials) {
        if (fingerprints.isEmpty()) {
            fingerprints = switch (FingerprintKey.load(keyFile)) {
                case Attempt.Done<Fingerprints>(Fingerprints loaded) -> Optional.of(loaded);
                case Attempt.Refused<Fingerprints> refused -> Optional.empty();
            };
        }
        byte[] token = credentials.token().getBytes(StandardCharsets.UTF_8);
        return fingerprints.map(keyed -> keyed.of("token " + credentials.address(), token));
    }

    private Map<String, Set<Right>> read() {
        Map<String, Set<Right>> known = new LinkedHashMap<>();
        try {
            if (Files.exists(file) && JsonReader.read(Files.readAllBytes(file)) instanceof Obj stored) {
                stored.objects("tokens").forEach(token -> known.put(token.text("token").orElse(""), rights(token)));
            }
        } catch (IOException | JsonException unusable) {
            LOG.log(System.Logger.Level.WARNING, "The file of rights cannot be read");
        }
        return known;
    }

    private static Set<Right> rights(Obj token) {
        return token.texts("missing").stream()
                .flatMap(word -> Right.of(word).stream())
                .collect(Collectors.toSet());
    }

    private void write(Map<String, Set<Right>> known) {
        List<JsonValue> tokens = known.entrySet().stream()
                .skip(Math.max(0, known.size() - MOST_TOKENS))
                .map(entry -> json(entry.getKey(), entry.getValue()))
                .toList();
        Obj stored = Obj.with().add("version", VERSION).add("tokens", new JsonValue.Arr(tokens)).build();
        try {
            AtomicFile.write(file, JsonWriter.indented(stored).getBytes(StandardCharsets.UTF_8));
        } catch (IOException readOnly) {
            LOG.log(System.Logger.Level.WARNING, "The file of rights cannot be written");
        }
    }

    private static JsonValue json(String token, Set<Right> missing) {
        List<String> words = missing.stream().sorted().map(Right::word).toList();
        return Obj.with().add("token", token).add("missing", JsonValue.Arr.of(words)).build();
    }
}
