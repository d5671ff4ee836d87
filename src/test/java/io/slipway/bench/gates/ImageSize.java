package io.slipway.bench.gates;

import java.util.List;

/** What the built program takes on the disk. */
record ImageSize(Place place) implements Row {
    @Override
    public String name() {
        return "size";
    }

    @Override
    public List<Measured> measure(int rounds) throws Exception {
        return List.of(
                Measured.alone("image on disk, MiB", Figures.of(Place.mebibytes(place.image())), Measured.NONE),
                Measured.alone("of that its Java, MiB", Figures.of(Place.mebibytes(place.image().resolve("runtime"))),
                        Measured.NONE));
    }
}
