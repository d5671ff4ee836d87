package floor;

import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A bare FXML window with a tab pane, a table and a button, with nothing done for its start. */
public final class Floor extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        Parent root = FXMLLoader.load(Floor.class.getResource("floor.fxml"));
        stage.setScene(new Scene(root, 1280, 800));
        stage.setTitle("Floor");
        stage.show();
    }
}
