package io.slipway.ui.placeholders;

import io.slipway.preset.Placeholder;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FormRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;

/** The fields of one declaration: they show the one that is chosen, and change it as they are typed in. */
final class DeclarationForm {
    private final DeclarationList declarations;
    private final Messages messages;
    private final List<Part> parts;
    private int row = -1;
    private boolean showing;

    /** A field with the member of the declaration that it edits. */
    private record Part(TextInputControl field, LeftField left) {}

    /**
     * A form of these fields.
     *
     * @param declarations what is edited
     * @param rows name, description, default, pattern and choices
     */
    DeclarationForm(DeclarationList declarations, List<FormRow> rows, Messages messages) {
        this.declarations = declarations;
        this.messages = messages;
        List<String> members = List.of("/name", "/description", "/default", "/pattern", "/choices");
        this.parts = IntStream.range(0, members.size())
                .mapToObj(i -> part(rows.get(i), members.get(i)))
                .toList();
        declarations.problemsProperty().subscribe((before, now) -> parts.forEach(part -> part.left().show()));
    }

    private Part part(FormRow formRow, String member) {
        TextInputControl field = (TextInputControl) formRow.getField();
        field.textProperty().subscribe((before, typed) -> write());
        return new Part(field, new LeftField(formRow, () -> complaint(member), true));
    }

    /** What is said of the declaration as a whole is said at its name. */
    private Optional<Complaint> complaint(String member) {
        Optional<Problem> problem = declarations.problem(row, member);
        return (member.equals("/name") ? problem.or(() -> declarations.whole(row)) : problem)
                .map(found -> new Complaint(found.severity(), messages.problem(found)));
    }

    /**
     * Shows one declaration.
     *
     * @param fresh whether it was just added, so that nothing is said of fields that nobody saw yet
     */
    void show(int index, boolean fresh) {
        row = index;
        Placeholder placeholder = declarations.items().get(index).get();
        showing = true;
        List<String> texts = List.of(
                placeholder.name(),
                placeholder.description(),
                placeholder.initial().orElse(""),
                placeholder.pattern().orElse(""),
                String.join("\n", placeholder.choices()));
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).field().setText(texts.get(i));
            parts.get(i).left().begin(!fresh);
        }
        showing = false;
    }

    private void write() {
        if (showing || row < 0) {
            return;
        }
        Placeholder before = declarations.items().get(row).get();
        declarations.replace(row, new Placeholder(
                text(0).strip(),
                text(1),
                given(text(2), before.initial()),
                given(text(3), before.pattern()),
                text(4).lines().filter(line -> !line.isEmpty()).toList()));
    }

    private String text(int part) {
        return parts.get(part).field().getText();
    }

    /** An empty field says nothing, but an empty text that a file gave stays one until something is typed. */
    private static Optional<String> given(String text, Optional<String> before) {
        return text.isEmpty() ? before.filter(String::isEmpty) : Optional.of(text);
    }

    void focus() {
        parts.getFirst().field().requestFocus();
    }
}
