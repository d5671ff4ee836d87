package io.slipway.ui.connection.manage;

import io.slipway.text.Messages;
import io.slipway.ui.connection.manage.ConnectionForm.Part;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The lines below the fields: each helps, or says what is wrong once its field was left. */
final class FieldLines {
    private final ConnectionForm form;
    private final BooleanSupplier areTokensKept;
    private final Messages messages;
    private final Map<Part, Label> lines = new EnumMap<>(Part.class);
    private final Set<Part> complaining = EnumSet.noneOf(Part.class);

    FieldLines(ConnectionForm form, BooleanSupplier areTokensKept, Messages messages) {
        this.form = form;
        this.areTokensKept = areTokensKept;
        this.messages = messages;
    }

    void add(Part part, TextField field, Label line) {
        lines.put(part, line);
        line.textProperty().subscribe(field::setAccessibleHelp);
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && (part == Part.NAME || !field.getText().isEmpty())) {
                complaining.add(part);
                say();
            }
        });
    }

    /** No field of the connection that comes was left yet. */
    void forget() {
        complaining.clear();
    }

    /** Says all that is wrong from now on. */
    void complain() {
        complaining.addAll(EnumSet.allOf(Part.class));
        say();
    }

    void say() {
        Map<Part, String> problems = form.problems();
        lines.forEach((part, line) -> say(line, complaining.contains(part) ? problems.get(part) : null, help(part)));
    }

    private String help(Part part) {
        if (part != Part.TOKEN) {
            return messages.text("connection.help." + part.name().toLowerCase(Locale.ROOT));
        }
        Token kept = form.editedProperty().get().token();
        if (kept == Token.STORED || kept == Token.LOCKED) {
            return messages.text("connection.help.token.replace");
        }
        return messages.text(areTokensKept.getAsBoolean() ? "connection.help.token" : "connection.help.token.loose");
    }

    private void say(Label line, @Nullable String problem, String help) {
        line.setText(problem == null ? help : messages.text(problem));
        line.getStyleClass().removeAll("field-error", "field-help");
        line.getStyleClass().add(problem == null ? "field-help" : "field-error");
    }
}
