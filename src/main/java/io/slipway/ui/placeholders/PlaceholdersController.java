package io.slipway.ui.placeholders;

import io.slipway.preset.Placeholder;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.form.UndoLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the placeholders of a preset are declared: a table of them, and the fields of the one that is chosen. */
final class PlaceholdersController {
    private final DeclarationList declarations;
    private final Messages messages;

    @FXML private Parent root;
    @FXML private TableView<ObjectProperty<Placeholder>> table;
    @FXML private TableColumn<ObjectProperty<Placeholder>, String> name;
    @FXML private TableColumn<ObjectProperty<Placeholder>, String> description;
    @FXML private TableColumn<ObjectProperty<Placeholder>, String> initial;
    @FXML private TableColumn<ObjectProperty<Placeholder>, String> pattern;
    @FXML private TableColumn<ObjectProperty<Placeholder>, String> choices;
    @FXML private TableColumn<ObjectProperty<Placeholder>, String> used;
    @FXML private Button remove;
    @FXML private UndoLine undo;
    @FXML private Node chosen;
    @FXML private Node scroll;
    @FXML private VBox form;
    @FXML private Node none;
    @FXML private FormRow nameRow;
    @FXML private FormRow descriptionRow;
    @FXML private FormRow initialRow;
    @FXML private FormRow patternRow;
    @FXML private FormRow choicesRow;
    private DeclarationForm fields;
    private boolean adding;

    @SuppressWarnings("NullAway.Init")
    PlaceholdersController(DeclarationList declarations, Messages messages) {
        this.declarations = declarations;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        fields = new DeclarationForm(
                declarations, List.of(nameRow, descriptionRow, initialRow, patternRow, choicesRow), messages);
        show(name, Placeholder::name);
        show(description, Placeholder::description);
        show(initial, placeholder -> placeholder.initial().orElse(""));
        show(pattern, placeholder -> placeholder.pattern().orElse(""));
        show(choices, placeholder -> String.join(", ", placeholder.choices()));
        show(used, placeholder -> String.valueOf(declarations.uses(placeholder)));
        name.setCellFactory(column -> new NameCell());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(declarations.items());
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> choose(index.intValue()));
        remove.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        Tip.whileDisabled(remove, messages.text("why.placeholders.none"));
        scroll.visibleProperty().bind(form.visibleProperty());
        Shown.when(chosen, Bindings.isNotEmpty(declarations.items()));
        none.visibleProperty().bind(form.visibleProperty().not());
        undo.listenIn(root);
        declarations.problemsProperty().subscribe((before, now) -> table.refresh());
        if (!declarations.items().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static void show(TableColumn<ObjectProperty<Placeholder>, String> column, Function<Placeholder, String> text) {
        column.setCellValueFactory(row -> row.getValue().map(text));
    }

    private void choose(int index) {
        form.setVisible(index >= 0);
        if (index >= 0) {
            fields.show(index, adding);
        }
    }

    @FXML
    private void add() {
        adding = true;
        int row = declarations.add();
        table.getSelectionModel().clearAndSelect(row);
        adding = false;
        table.scrollTo(row);
        fields.focus();
    }

    @FXML
    private void remove() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            String gone = declarations.items().get(row).get().name();
            table.getSelectionModel().clearSelection();
            Runnable back = declarations.remove(row);
            select(Math.min(row, declarations.items().size() - 1));
            undo.show(messages.text("placeholders.removed", gone), () -> {
                table.getSelectionModel().clearSelection();
                back.run();
                select(Math.min(row, declarations.items().size() - 1));
            });
        }
    }

    private void select(int row) {
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row);
        }
        table.requestFocus();
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    /** Shows one declaration, or the first. */
    void choose(Optional<Integer> row) {
        row.filter(index -> index >= 0 && index < declarations.items().size())
                .ifPresent(index -> table.getSelectionModel().clearAndSelect(index));
        if (declarations.items().isEmpty()) {
            table.getPlaceholder().lookup("#placeholders-first").requestFocus();
        } else {
            fields.focus();
        }
    }

    /** A name with a sign when something is wrong with its declaration. */
    private final class NameCell extends TableCell<ObjectProperty<Placeholder>, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setGraphic(null);
            Optional<Problem> problem = empty ? Optional.empty() : declarations.problem(getIndex(), "");
            problem.ifPresent(found -> {
                FontIcon icon = new FontIcon(found.isError() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
                icon.getStyleClass().add(found.isError() ? "error-icon" : "warning-icon");
                setGraphic(icon);
            });
            setAccessibleHelp(problem.map(messages::problem).orElse(""));
        }
    }
}
