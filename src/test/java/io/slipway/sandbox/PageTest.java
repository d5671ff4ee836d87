package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PageTest {
    @TempDir
    Path state;

    @Test
    void cursorsLeadThroughAllItemsWhileNewOnesArrive() throws Exception {
        try (Probe probe = Probe.on(state)) {
            List<String> ids = new ArrayList<>();
            JsonNode page = Probe.json(probe.get(Probe.RUNS + "?per_page=5"));
            while (true) {
                page.at("/data/runs").forEach(run -> ids.add(run.path("id").stringValue()));
                if (!page.at("/pagination/hasNextPage").booleanValue()) {
                    break;
                }
                assertThat(page.at("/pagination/cursor").stringValue()).hasSize(24);
                probe.start("example-job", "{}");
                page = Probe.json(probe.get(Probe.RUNS + "?per_page=5&cursor=" + page.at("/pagination/cursor").stringValue()));
            }
            assertThat(ids).hasSize(12).hasSameSizeAs(new HashSet<>(ids));
        }
    }

    @Test
    void pagesAreCutByNumber() throws Exception {
        try (Probe probe = Probe.on(state)) {
            JsonNode second = Probe.json(probe.get(Probe.RUNS + "?per_page=5&page=2"));
            JsonNode all = probe.data(Probe.RUNS);
            assertThat(second.at("/data/runs/0")).isEqualTo(all.at("/runs/5"));
            assertThat(second.at("/pagination/count").intValue()).isEqualTo(5);
            assertThat(probe.data(Probe.RUNS + "?page=9").path("runs").size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_page=0", "per_page=101", "per_page=x", "page=0", "page=-1", "cursor=short",
        "cursor=aaaaaaaaaaaaaaaaaaaaaaaa", "per_page=99999999999999", "per_page=%zz"})
    void pagesThatCannotBeAreRefused(String query) throws Exception {
        try (Probe probe = Probe.on(state)) {
            assertThat(rawStatus(probe, Probe.RUNS + "?" + query)).contains(" 400 ");
        }
    }

    /** The client at hand refuses a malformed address by itself. */
    private static String rawStatus(Probe probe, String target) throws Exception {
        return RawSocket.exchange(probe.sandbox, "GET " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n"
            + "Connection: close\r\n\r\n").lines().findFirst().orElse("");
    }
}
