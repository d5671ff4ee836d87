package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the operator made wide stays so, whatever the table goes through. */
class ColumnWidthsTest {
    @Test
    void whatTheOperatorSetComesBackWithTheRoom() throws Exception {
        FxToolkit.registerPrimaryStage();
        TableView<String> table = new TableView<>();
        List<TableColumn<String, String>> columns = List.of(column(60, 100), column(60, 100), column(60, 100));
        Stage stage = FxToolkit.registerStage(Stage::new);
        onFx(() -> {
            table.getColumns().setAll(columns);
            table.setColumnResizePolicy(new ColumnWidths());
            stage.setScene(new Scene(table, 600, 200));
            stage.show();
        });
        assertThat(columns.get(0).getWidth()).isEqualTo(100);
        assertThat(columns.get(2).getWidth()).as("the rest").isGreaterThan(300);

        onFx(() -> table.resizeColumn(columns.get(0), 120));
        assertThat(columns.get(0).getWidth()).isEqualTo(220);
        onFx(() -> stage.setWidth(320));
        assertThat(columns.get(0).getWidth()).as("gives way").isLessThan(220).isGreaterThanOrEqualTo(60);
        assertThat(columns.get(2).getWidth()).isGreaterThanOrEqualTo(60);
        onFx(() -> {
            columns.get(1).setVisible(false);
            stage.setWidth(700);
        });
        onFx(() -> columns.get(1).setVisible(true));
        assertThat(columns.get(0).getWidth()).isEqualTo(220);
        assertThat(columns.get(1).getWidth()).isEqualTo(100);
        onFx(stage::close);
    }

    private static TableColumn<String, String> column(double least, double width) {
        TableColumn<String, String> column = new TableColumn<>("x");
        column.setMinWidth(least);
        column.setPrefWidth(width);
        return column;
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents(6);
    }
}
