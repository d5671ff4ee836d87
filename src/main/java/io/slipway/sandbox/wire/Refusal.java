package io.slipway.sandbox.wire;

import io.slipway.sandbox.json.Json;
import tools.jackson.databind.JsonNode;

/** A request that is not carried out: the status and the words of the answer. */
public final class Refusal extends RuntimeException {
    private final int status;
    private final transient JsonNode details;

    /** A refusal without details. */
    public Refusal(int status, String message) {
        this(status, message, Json.list());
    }

    /** A refusal that lists what is wrong. */
    public Refusal(int status, String message, JsonNode details) {
        super(message, null, false, false);
        this.status = status;
        this.details = details;
    }

    /** Something that is asked for does not exist. */
    public static Refusal notFound(String what) {
        return new Refusal(404, what + " not found.");
    }

    /** The answer that carries this refusal under an error id. */
    public Answer answer(String id) {
        return Answer.error(status, String.valueOf(getMessage()), id, details);
    }
}
