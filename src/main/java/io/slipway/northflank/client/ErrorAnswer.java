package io.slipway.northflank.client;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.transport.Answer;
import io.slipway.northflank.transport.TokenMask;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the service says when it does not do what it was asked, in either of its two shapes: {@code {"error":{...}}} as
 * its own clients read it, or the members of that without a wrapping.
 */
final class ErrorAnswer {
    private static final int MOST_DETAILS = 50;
    private static final int LONGEST = 500;
    private static final Pattern STEERING = Pattern.compile(Reading.STEERING + "+");

    private final TokenMask mask;

    ErrorAnswer(TokenMask mask) {
        this.mask = mask;
    }

    /** The exception for a status outside 2xx: 3xx and 4xx but 499 are refusals, whatever the body; all else is no answer. */
    ApiException of(Answer answer) {
        Obj error = error(answer.body());
        String message = clean(error.text("message").filter(text -> !text.isBlank()).orElse("HTTP " + answer.status()));
        return ApiException.Rejected.isMeantBy(answer.status())
                ? new ApiException.Rejected(
                        answer.status(), message, clean(error.text("id").orElse("")), details(error))
                : new ApiException.NoAnswer(reason(answer.status()), Optional.of(answer.status()), message);
    }

    /** A refusal whose body got lost is a refusal all the same. */
    ApiException of(ApiException.NoAnswer lost) {
        Optional<Integer> status = lost.status().filter(ApiException.Rejected::isMeantBy);
        return status.isPresent()
                ? new ApiException.Rejected(status.get(), "HTTP " + status.get(), "", List.of())
                : lost;
    }

    private static Reason reason(int status) {
        if (status >= 500) {
            return Reason.SERVER_ERROR;
        }
        return status >= 400 ? Reason.BROKEN : Reason.UNREADABLE;
    }

    private static Obj error(byte[] body) {
        try {
            return JsonReader.read(body) instanceof Obj whole ? unwrapped(whole) : JsonValue.EMPTY;
        } catch (JsonException notJson) {
            return JsonValue.EMPTY;
        }
    }

    private static Obj unwrapped(Obj whole) {
        return whole.member("error").map(error -> switch (error) {
            case Obj wrapped -> wrapped;
            case JsonValue.Text(String message) when whole.text("message").isEmpty() ->
                Obj.with().add("message", message).build();
            default -> whole;
        }).orElse(whole);
    }

    private List<String> details(Obj error) {
        return Stream.of("details", "data")
                .flatMap(name -> error.member(name).stream())
                .flatMap(ErrorAnswer::lines)
                .filter(line -> !line.isBlank())
                .map(this::clean)
                .limit(MOST_DETAILS)
                .toList();
    }

    private static Stream<String> lines(JsonValue value) {
        return switch (value) {
            case JsonValue.Arr(List<JsonValue> items) -> items.stream().flatMap(ErrorAnswer::lines);
            case Obj(List<JsonValue.Member> members) ->
                members.stream().map(member -> member.name() + ": " + line(member.value()));
            case JsonValue.Null() -> Stream.of();
            default -> Stream.of(line(value));
        };
    }

    private static String line(JsonValue value) {
        return value instanceof JsonValue.Text(String text) ? text : JsonWriter.compact(value);
    }

    /** One line without the token: what steers a terminal, or turns the order of writing, would reach one. */
    String clean(String text) {
        String line = STEERING.matcher(mask.over(text)).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
