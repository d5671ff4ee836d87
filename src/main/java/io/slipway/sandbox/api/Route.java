package io.slipway.sandbox.api;

import io.slipway.sandbox.wire.Answer;
import io.slipway.sandbox.wire.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One method on one form of path, and what it does. */
record Route(String method, List<String> form, Action action) {
    /** What a route does with a call and the ids in its path. */
    interface Action {
        Answer answer(Call call, List<String> ids);
    }

    static Route get(String form, Action action) {
        return new Route("GET", List.of(form.split("/")), action);
    }

    static Route post(String form, Action action) {
        return new Route("POST", List.of(form.split("/")), action);
    }

    static Route delete(String form, Action action) {
        return new Route("DELETE", List.of(form.split("/")), action);
    }

    /** The ids in a path of this form; a star in the form stands for an id. */
    Optional<List<String>> match(List<String> path) {
        if (path.size() != form.size()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (form.get(i).equals("*")) {
                ids.add(path.get(i));
            } else if (!form.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(ids);
    }
}
