package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A duration is never cut by what is said beside it. */
class PaceHintTest {
    private static final double WIDE = 300;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onFx(Callable<T> asked) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, asked);
    }

    @Test
    void isThereOnlyWhereThereIsRoomForBoth() throws Exception {
        Label cell = new Label();
        PaceHint hint = new PaceHint();
        onFx(() -> {
            new Scene(new Pane(cell)).getRoot().applyCss();
            cell.setText("1 min 26 s");
            cell.resize(WIDE, 20);
            hint.say("0.5\u00d7 usual", cell);
            cell.applyCss();
            return true;
        });
        assertThat(onFx(hint::isManaged)).isTrue();

        double both = onFx(() -> cell.prefWidth(-1));
        assertThat(onFx(() -> {
            cell.resize(both - 1, 20);
            return hint.isManaged() || hint.isVisible();
        })).isFalse();
        assertThat(onFx(() -> cell.prefWidth(-1))).isLessThan(both - 10);

        onFx(() -> {
            cell.resize(Math.ceil(both) + 1, 20);
            return true;
        });
        assertThat(onFx(() -> hint.isManaged() && hint.isVisible())).isTrue();
        onFx(() -> {
            hint.say("", cell);
            return true;
        });
        assertThat(onFx(() -> cell.getGraphic() == null)).isTrue();
    }
}
