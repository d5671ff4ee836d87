package io.slipway.northflank.client;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.RateLimit;
import io.slipway.northflank.socket.TextSocket;
import io.slipway.northflank.transport.Answer;
import io.slipway.northflank.transport.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Calls the API and hands on what it answers as JSON, page by page where it answers in pages. */
final class Caller {
    static final int PAGE = 100;
    /** Each page is one of the thousand requests of an hour. */
    private static final int MOST_PAGES = Northflank.MOST_LISTED / PAGE;

    private final Transport transport;
    private final ErrorAnswer errors;
    private final Clock clock;
    /** Written by whichever thread got the last answer. */
    private volatile Optional<RateLimit> rateLimit = Optional.empty();

    Caller(Transport transport, Clock clock) {
        this.transport = transport;
        this.errors = new ErrorAnswer(transport.mask());
        this.clock = clock;
    }

    Optional<RateLimit> rateLimit() {
        return rateLimit;
    }

    /** The answer to a read, when it is 2xx. */
    Answer get(ApiPath path, Duration limit) throws ApiException {
        try {
            return accepted(transport.read(path.text(), limit));
        } catch (ApiException.NoAnswer lost) {
            throw errors.of(lost);
        }
    }

    /** The answer to a deed that is asked for once, when it is 2xx. */
    Answer once(String method, ApiPath path, Optional<byte[]> body, Duration limit) throws ApiException {
        try {
            return accepted(transport.once(method, path.text(), body, limit));
        } catch (ApiException.NoAnswer lost) {
            throw errors.of(lost);
        }
    }

    /** An open socket that has sent its first message, which the token is written into. */
    TextSocket socket(ApiPath path, UnaryOperator<String> first, Duration limit) throws ApiException {
        return transport.socket(path.text(), first, limit);
    }

    /** The text of somebody else as one line without the token. */
    String clean(String text) {
        return errors.clean(text);
    }

    /** The {@code data} of a read. */
    Obj data(ApiPath path, Duration limit) throws ApiException {
        return data(get(path, limit));
    }

    private Obj data(Answer answer) throws ApiException.NoAnswer {
        return json(answer).member("data").filter(Obj.class::isInstance).map(Obj.class::cast)
                .orElseThrow(() -> unreadable(answer.status()));
    }

    /** The items of a list that comes as one page; {@code name} is the member of {@code data} that is the list. */
    List<Obj> page(ApiPath path, String name, Duration limit) throws ApiException {
        Answer answer = get(path, limit);
        return listed(data(answer), name, answer.status());
    }

    /** A list that is not there is no empty one: whoever reads "none" from it may act on that. */
    private static List<Obj> listed(Obj data, String name, int status) throws ApiException.NoAnswer {
        if (data.member(name).orElseGet(JsonValue.Null::new) instanceof JsonValue.Arr list) {
            return list.objects();
        }
        throw unreadable(status);
    }

    /**
     * The items of a list, following its cursor to the end, or for {@link Northflank#MOST_LISTED} items.
     *
     * @param name the member of {@code data} that is the list
     * @param limit the time for each page
     */
    List<Obj> all(ApiPath path, String name, Duration limit) throws ApiException {
        List<Obj> items = new ArrayList<>();
        Set<String> cursors = new HashSet<>();
        Optional<String> cursor = Optional.of("");
        while (cursors.size() < MOST_PAGES
                && items.size() < Northflank.MOST_LISTED
                && cursor.isPresent()
                && cursors.add(cursor.get())) {
            ApiPath sized = path.with("per_page", String.valueOf(PAGE));
            Answer answer = get(cursor.get().isEmpty() ? sized : sized.with("cursor", cursor.get()), limit);
            Obj json = json(answer);
            items.addAll(listed(json.object("data"), name, answer.status()));
            cursor = nextPage(json.object("pagination"));
        }
        return items;
    }

    /** The whole of an answer that has to be JSON. */
    Obj json(Answer answer) throws ApiException.NoAnswer {
        try {
            if (JsonReader.read(answer.body()) instanceof Obj object) {
                return object;
            }
            throw unreadable(answer.status());
        } catch (JsonException notJson) {
            throw unreadable(answer.status());
        }
    }

    /** An answer that is not what the API promises. */
    static ApiException.NoAnswer unreadable(int status) {
        return new ApiException.NoAnswer(
                Reason.UNREADABLE, Optional.of(status), "HTTP " + status + ", and the answer cannot be understood.");
    }

    private static Optional<String> nextPage(Obj pagination) {
        return pagination.isTrue("hasNextPage")
                ? pagination.text("cursor").filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private Answer accepted(Answer answer) throws ApiException {
        RateHeaders.read(answer, clock.instant()).ifPresent(now -> rateLimit = Optional.of(now));
        if (answer.status() < 200 || answer.status() >= 300) {
            throw errors.of(answer);
        }
        return answer;
    }
}
