package io.slipway.bench.gates;

import io.slipway.bench.gates.Program.Cost;
import io.slipway.bench.many.LaunchesProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** 1,000 launches of a fresh process, all on record, beside the vendor's JavaScript client, which keeps no record. */
record ManyLaunches(Place place) implements Row {
    private static final int RUNS = 1000;

    @Override
    public String name() {
        return "launches";
    }

    @Override
    public List<Measured> measure(int rounds) throws Exception {
        Path client = place.client("node_modules/@northflank/js-client").getParent().getParent().getParent();
        Path jar = jar();
        List<Measured> lines = new ArrayList<>();
        try (Stub stub = new Stub(place)) {
            for (int atOnce : new int[] {16, 1, 64}) {
                lines.addAll(compared(rounds, atOnce, stub, jar, client));
            }
        }
        return lines;
    }

    private List<Measured> compared(int rounds, int atOnce, Stub stub, Path jar, Path client) throws Exception {
        String many = String.valueOf(atOnce);
        Program theirs = new Program(
                List.of("node", place.benchmark("launches.mjs").toString(), client.toString(), stub.address(),
                        place.body().toString(), String.valueOf(RUNS), many),
                Map.of());
        double[][] all = new double[4][rounds];
        for (int round = 0; round < rounds; round++) {
            Path home = Files.createTempDirectory(place.work(), "launches");
            Cost mine = place.inImage(jar, LaunchesProgram.class.getName(),
                    List.of(stub.address(), place.body().toString(), home.toString(), String.valueOf(RUNS), many),
                    Map.of()).run(place.log("slipway"));
            Cost other = theirs.run(place.log("js-client"));
            all[0][round] = mine.wall();
            all[1][round] = other.wall();
            all[2][round] = mine.processor();
            all[3][round] = other.processor();
        }
        String what = "1,000 launches, " + atOnce + " at once x js-client, ";
        double gate = atOnce == 16 ? 1.0 : Measured.NONE;
        return List.of(
                Measured.beside(what + "ms", Figures.of(all[0]), Figures.of(all[1]), gate),
                Measured.beside(what + "cpu", Figures.of(all[2]), Figures.of(all[3]), Measured.NONE));
    }

    /** A folder on the class path would cost the cache. */
    private Path jar() throws IOException {
        Path jar = place.work().resolve("many.jar");
        String name = LaunchesProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                var content = LaunchesProgram.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            content.transferTo(out);
            out.closeEntry();
        }
        return jar;
    }
}
