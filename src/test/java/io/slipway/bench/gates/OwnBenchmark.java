package io.slipway.bench.gates;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A benchmark that judges itself, as a process of its own.
 *
 * @param main its class; it prints {@link GateLine}s
 * @param args its arguments
 */
record OwnBenchmark(Place place, String name, String main, List<String> args) implements Row {
    @Override
    public List<Measured> measure(int rounds) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Place.java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn12m", "-XX:SurvivorRatio=2",
                "-XX:MarkSweepDeadRatio=0", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(args);
        new Program(command, Map.of()).run(place.log(name));
        List<Measured> lines = Files.readAllLines(place.log(name)).stream()
                .flatMap(line -> GateLine.read(line).stream())
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalStateException(main + " printed no gate: see " + Arrays.toString(command.toArray()));
        }
        return lines;
    }
}
