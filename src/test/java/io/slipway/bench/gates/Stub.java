package io.slipway.bench.gates;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The service that both sides of a comparison talk to: one process of node, which must not be what is waited for. */
final class Stub implements AutoCloseable {
    private final Process process;
    private final URI address;

    Stub(Place place) throws IOException, Row.CannotMeasure {
        try {
            process = new ProcessBuilder(List.of("node", place.benchmark("stub.mjs").toString()))
                    .redirectError(place.log("stub").toFile())
                    .start();
        } catch (IOException missing) {
            throw new Row.CannotMeasure("node is missing");
        }
        address = URI.create(process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    String address() {
        return address.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
