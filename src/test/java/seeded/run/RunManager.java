package seeded.run;

import javafx.scene.control.Label;
import seeded.launch.Launch;

/** Breaks the walls on purpose: a toolkit in the core, a mutable static, a forbidden arrow, a hollow name. */
public class RunManager {
    static int count;

    Label label = new Label();
    Launch launch;
}
