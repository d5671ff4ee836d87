package io.slipway.bench.gates;

import io.slipway.bench.gates.Program.Cost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One launch from a shell, beside the same by the vendor's command line. */
record OneLaunch(Place place) implements Row {
    @Override
    public String name() {
        return "launch";
    }

    @Override
    public List<Measured> measure(int rounds) throws Exception {
        String client = place.client("node_modules/.bin/northflank").toString();
        try (Stub stub = new Stub(place)) {
            Path home = Files.createDirectories(place.work().resolve("cli-home"));
            Map<String, String> vendor = Map.of("HOME", home.toString());
            new Program(List.of(client, "login", "-n", "stub", "-t", "token", "--host", stub.address()), vendor)
                    .run(place.log("login"));
            return compared(rounds, slipway(stub), new Program(
                    List.of(client, "start", "job", "run", "--projectId", "default-project", "--jobId", "example-job",
                            "--input", Files.readString(place.body()), "-o", "json"),
                    vendor));
        }
    }

    private Program slipway(Stub stub) {
        return new Program(
                List.of(place.program().toString(), "launch", place.body().toString(), "--project", "default-project",
                        "--job", "example-job"),
                Map.of("SLIPWAY_HOME", place.work().resolve("launch-home").toString(), "SLIPWAY_HOST", stub.address(),
                        "SLIPWAY_TOKEN", "token"));
    }

    private List<Measured> compared(int rounds, Program ours, Program theirs) throws Exception {
        double[][] all = new double[6][rounds];
        ours.run(place.log("slipway"));
        theirs.run(place.log("vendor"));
        for (int round = 0; round < rounds; round++) {
            Cost mine = ours.run(place.log("slipway"));
            Cost other = theirs.run(place.log("vendor"));
            all[0][round] = mine.wall();
            all[1][round] = other.wall();
            all[2][round] = mine.processor();
            all[3][round] = other.processor();
            all[4][round] = ours.peak(place.log("slipway"));
            all[5][round] = theirs.peak(place.log("vendor"));
        }
        return List.of(
                Measured.beside("one launch x vendor CLI, ms", Figures.of(all[0]), Figures.of(all[1]), 0.45),
                Measured.beside("one launch x vendor CLI, processor, ms", Figures.of(all[2]), Figures.of(all[3]), Measured.NONE),
                Measured.beside("one launch x vendor CLI, peak, MiB", Figures.of(all[4]), Figures.of(all[5]), 0.80));
    }
}
