/** The least that a window of this kind can be. */
module floor {
    requires javafx.controls;
    requires javafx.fxml;

    exports floor;
}
