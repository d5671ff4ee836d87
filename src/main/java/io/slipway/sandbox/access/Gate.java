package io.slipway.sandbox.access;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.wire.Call;
import io.slipway.sandbox.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Decides who comes in: any token, or the one that was agreed on; an organisation's only with a team. */
public final class Gate {
    private static final List<String> OPEN_TO_ALL = List.of("plans", "regions");
    private static final List<String> WITHOUT_TEAM = List.of("plans", "regions", "login", "teams");

    private final Optional<String> required;

    /** A gate that takes only this token, or any. */
    public Gate(Optional<String> required) {
        this.required = required;
    }

    /** Whether a token opens this gate. */
    public boolean admits(String token) {
        return required.map(token::equals).orElse(!token.isBlank());
    }

    /** Refuses a call that may not come in. */
    public void check(Call call) {
        String place = call.target().segments().isEmpty() ? "" : call.target().segments().getFirst();
        if (!OPEN_TO_ALL.contains(place) && !admits(call.token().orElse(""))) {
            throw new Refusal(401, call.token().isPresent() ? "The API token is not valid."
                : "An API token is required: send it as Authorization: Bearer TOKEN.");
        }
        boolean needsTeam = call.target().team().isEmpty() && !WITHOUT_TEAM.contains(place);
        if (needsTeam && call.token().filter(Gate::isOrganisation).isPresent()) {
            throw new Refusal(400, "This token belongs to an organisation: name a team in the path, as in "
                + "/v1/teams/{teamId}/projects.");
        }
    }

    /** A token is nf- and a JWT, whose middle part tells what it belongs to; all else is taken for a team's. */
    private static boolean isOrganisation(String token) {
        String[] parts = token.split("\\.", -1);
        if (!token.startsWith("nf-") || parts.length != 3) {
            return false;
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return Json.read(claims).path("entityType").stringValue("").equals("org");
        } catch (IllegalArgumentException | JacksonException e) {
            return false;
        }
    }
}
