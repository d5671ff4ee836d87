package io.slipway.connection;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import java.util.Base64;
import java.util.Optional;

/** What a token says about itself: {@code nf-} and a JWT, whose middle part names the kind of its owner. */
public final class ApiToken {
    private ApiToken() {
    }

    /** Whether it belongs to an organisation, so that every call has to name a team; false when it does not say. */
    public static boolean isOrganisation(String token) {
        String[] parts = token.split("\\.", 4);
        return parts.length == 3 && claims(parts[1]).flatMap(c -> c.text("entityType")).equals(Optional.of("org"));
    }

    private static Optional<JsonValue.Obj> claims(String part) {
        try {
            return JsonReader.read(Base64.getUrlDecoder().decode(part)) instanceof JsonValue.Obj claims
                    ? Optional.of(claims)
                    : Optional.empty();
        } catch (IllegalArgumentException | JsonException noJwt) {
            return Optional.empty();
        }
    }
}
