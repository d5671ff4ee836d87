package io.slipway.sandbox.fault;

import java.time.Duration;

/**
 * One ordered fault: what happens, to which requests, from which matching one on and how many times.
 *
 * <p>Written {@code NAME[,METHOD PATH-GLOB][,nth=N][,times=K][,delay=MS]}; for the names see {@link FaultKind}.
 * In the glob {@code *} stands for part of a segment and {@code **} for any number of segments. Statuses,
 * latency and empty lists concern every request if nothing is said, all others {@code POST /**}{@code /runs}. Without
 * {@code nth} and {@code times} every matching request is hit, with {@code nth} alone only that one.
 */
public record Fault(FaultKind kind, String method, PathGlob paths, int nth, int times, Duration delay) {
    /** The method that stands for all of them. */
    static final String ANY_METHOD = "*";

    /**
     * Reads an order.
     *
     * @throws WrongFault when it cannot be understood
     */
    public static Fault parse(String order) {
        return new FaultOrder(order).read();
    }

    /** Whether a request with this method and raw path is concerned. */
    boolean concerns(String requestMethod, String path) {
        return (method.equals(ANY_METHOD) || method.equals(requestMethod)) && paths.matches(path);
    }

    /** Whether the matching request with this number, counted from one, is hit. */
    boolean hits(int count) {
        return count >= nth && count - nth < times;
    }
}
