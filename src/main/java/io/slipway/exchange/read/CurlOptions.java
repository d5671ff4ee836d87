package io.slipway.exchange.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of curl that matter here or are known not to, by their long names. */
final class CurlOptions {
    /** What an option does to a launch. */
    enum Effect {
        DATA,
        DATA_RAW,
        JSON,
        METHOD,
        HEADER,
        URL,
        USER,
        GET,
        FORM,
        IDLE_VALUE,
        IDLE
    }

    private static final Map<String, Effect> LONG = Stream.of(
                    named(Effect.DATA, "data data-ascii data-binary data-urlencode"),
                    named(Effect.DATA_RAW, "data-raw"),
                    named(Effect.JSON, "json"),
                    named(Effect.METHOD, "request"),
                    named(Effect.HEADER, "header"),
                    named(Effect.URL, "url"),
                    named(Effect.USER, "user oauth2-bearer proxy-user cookie"),
                    named(Effect.GET, "get head"),
                    named(Effect.FORM, "form form-string upload-file config"),
                    named(Effect.IDLE_VALUE, "output write-out max-time connect-timeout retry retry-delay retry-max-time"
                            + " user-agent cacert cert key proxy noproxy interface resolve connect-to referer stderr trace"
                            + " trace-ascii cookie-jar max-redirs dump-header limit-rate ciphers tls-max"),
                    named(Effect.IDLE, "silent show-error verbose include fail fail-with-body insecure location"
                            + " location-trusted compressed http1.0 http1.1 http2 http3 globoff no-buffer progress-bar"
                            + " remote-name ipv4 ipv6 tlsv1.2 tlsv1.3 retry-all-errors retry-connrefused no-progress-meter"
                            + " next tcp-nodelay no-keepalive ssl-reqd disable styled-output"))
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<Character, String> SHORT = Map.ofEntries(
            Map.entry('d', "data"), Map.entry('X', "request"), Map.entry('H', "header"), Map.entry('u', "user"),
            Map.entry('G', "get"), Map.entry('I', "head"), Map.entry('F', "form"), Map.entry('T', "upload-file"),
            Map.entry('K', "config"), Map.entry('o', "output"), Map.entry('w', "write-out"), Map.entry('m', "max-time"),
            Map.entry('A', "user-agent"), Map.entry('e', "referer"), Map.entry('x', "proxy"), Map.entry('E', "cert"),
            Map.entry('b', "cookie"), Map.entry('c', "cookie-jar"), Map.entry('D', "dump-header"),
            Map.entry('U', "proxy-user"), Map.entry('s', "silent"), Map.entry('S', "show-error"),
            Map.entry('v', "verbose"), Map.entry('i', "include"), Map.entry('f', "fail"), Map.entry('k', "insecure"),
            Map.entry('L', "location"), Map.entry('g', "globoff"), Map.entry('N', "no-buffer"),
            Map.entry('#', "progress-bar"), Map.entry('O', "remote-name"), Map.entry('4', "ipv4"),
            Map.entry('6', "ipv6"), Map.entry('0', "http1.0"), Map.entry('q', "disable"));

    private static final Set<Effect> FLAGS = Set.of(Effect.GET, Effect.IDLE);

    private CurlOptions() {
    }

    private static Map<String, Effect> named(Effect effect, String names) {
        return Stream.of(names.split(" ", -1)).collect(Collectors.toMap(name -> name, name -> effect));
    }

    static Optional<String> longName(char letter) {
        return Optional.ofNullable(SHORT.get(letter));
    }

    static Optional<Effect> effect(String longName) {
        return Optional.ofNullable(LONG.get(longName));
    }

    static boolean takesValue(Effect effect) {
        return !FLAGS.contains(effect);
    }
}
