package io.slipway.sandbox.server;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that reached the server, those that a fault dropped included. */
public final class Tally {
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();

    void count(String method) {
        requests.incrementAndGet();
        if (method.equals("POST")) {
            posts.incrementAndGet();
        }
    }

    /** All requests so far. */
    public int requests() {
        return requests.get();
    }

    /** The POST requests so far. */
    public int posts() {
        return posts.get();
    }
}
