package io.slipway.bench.gates;

import java.util.List;

/** Something that is measured, and that may bring several lines of the table. */
interface Row {
    /** How it is picked. */
    String name();

    /**
     * Measures it.
     *
     * @throws CannotMeasure when this machine lacks what it takes
     */
    List<Measured> measure(int rounds) throws Exception;

    /** This machine lacks what a row takes. */
    final class CannotMeasure extends Exception {
        private static final long serialVersionUID = 1;

        CannotMeasure(String why) {
            super(why);
        }
    }
}
