package io.slipway.ui.keys;

import io.slipway.preset.store.FolderResealing;
import io.slipway.run.Severity;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Member;
import io.slipway.vault.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who can open the presets of the folder, who asks to, and how far they are sealed to them. */
final class KeysController {
    private final TeamKeys keys;
    private final String folder;
    private final BooleanSupplier unlock;
    private final Predicate<Member> mayRemove;
    private final Messages messages;

    @FXML private Label folderText;
    @FXML private VBox own;
    @FXML private VBox unapprovedPart;
    @FXML private VBox unapproved;
    @FXML private VBox members;
    @FXML private TextField name;
    @FXML private TextField key;
    @FXML private FieldMessage keyLine;
    @FXML private HBox trouble;
    @FXML private Label troubleText;
    @FXML private HBox progress;
    @FXML private Label progressText;
    @FXML private Button stop;
    @FXML private Button seal;

    KeysController(
            TeamKeys keys,
            String folder,
            BooleanSupplier unlock,
            Predicate<Member> mayRemove,
            Messages messages) {
        this.keys = keys;
        this.folder = folder;
        this.unlock = unlock;
        this.mayRemove = mayRemove;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        folderText.setText(messages.text("keys.folder", folder));
        keyLine.isSaidWith(key);
        keyLine.helpProperty().set(messages.text("keys.key.help"));
        keys.standingProperty().subscribe(now -> now.ifPresent(this::show));
        keys.troubleProperty().subscribe(reason -> sayTrouble(reason.map(why -> messages.text("keys.failed", messages.failure(why)))));
        keys.progressProperty().subscribe(this::show);
        key.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                complain(!key.getText().isBlank());
            }
        });
        key.textProperty().subscribe((before, typed) -> complain(false));
    }

    private void show(Team.Standing now) {
        own.getChildren().setAll(now.own().map(me -> ownRow(me, now.ownShared())).orElseGet(() ->
                MemberRow.none(messages.text("keys.own.none"))));
        unapproved.getChildren().setAll(now.unapproved().stream()
                .map(one -> new MemberRow(one, messages)
                        .with("keys-approve-", "keys.approve", "small", () -> keys.add(one)))
                .toList());
        Shown.set(unapprovedPart, !now.unapproved().isEmpty());
        List<Node> rows = now.approved().stream()
                .<Node>map(one -> new MemberRow(one, messages)
                        .with("keys-remove-", "keys.remove", "small", () -> remove(one)))
                .toList();
        members.getChildren().setAll(rows.isEmpty() ? List.of(MemberRow.none(messages.text("keys.members.none"))) : rows);
        sayTrouble(now.damage()
                .map(damage -> messages.text("keys.damaged", messages.damage(damage)))
                .or(() -> strange(now.strangeLines())));
    }

    private Node ownRow(Member me, boolean shared) {
        String called = me.name().isEmpty() ? messages.text("keys.own.unnamed") : me.name();
        MemberRow row = new MemberRow(new Member(called, me.key()), messages);
        return shared
                ? row
                : row.with("keys-share-", "keys.share", "small", () -> keys.add(new Member(name.getText(), me.key())));
    }

    private Optional<String> strange(List<Integer> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(
                        "keys.strange", lines.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private void sayTrouble(Optional<String> text) {
        troubleText.setText(text.orElse(""));
        Shown.set(trouble, text.isPresent());
    }

    private void show(Sealing now) {
        Shown.set(progress, !(now instanceof Sealing.Idle));
        Shown.set(stop, now instanceof Sealing.Underway);
        Shown.set(seal, now instanceof Sealing.Due || now instanceof Sealing.Stopped || now instanceof Sealing.Failed);
        progressText.setText(switch (now) {
            case Sealing.Idle() -> "";
            case Sealing.Due() -> messages.text("keys.sealing.due");
            case Sealing.Underway(int done, int all) when all == 0 -> messages.text("keys.sealing");
            case Sealing.Underway(int done, int all) -> messages.text("keys.sealing.of", done, all);
            case Sealing.Stopped() -> messages.text("keys.sealing.stopped");
            case Sealing.Failed(Throwable why) -> messages.text("keys.sealing.failed", messages.failure(why));
            case Sealing.Done(FolderResealing.Result result) -> done(result);
        });
    }

    private String done(FolderResealing.Result result) {
        String sealed = messages.text("keys.sealing.done", result.sealed());
        String locked = result.locked() == 0 ? "" : " " + messages.text("keys.sealing.locked", result.locked());
        String failed = result.failed().isEmpty()
                ? ""
                : " " + messages.text("keys.sealing.unsaved", String.join(", ", result.failed()));
        return sealed + locked + failed;
    }

    @FXML
    private void add() {
        complain(true);
        PublicKey.parse(key.getText()).ifPresent(parsed -> {
            keys.add(new Member(name.getText(), parsed));
            name.clear();
            key.clear();
        });
    }

    private void complain(boolean left) {
        boolean wrong = left && PublicKey.parse(key.getText()).isEmpty();
        keyLine.complaintProperty()
                .set(wrong ? Optional.of(new Complaint(Severity.ERROR, messages.text("keys.key.wrong"))) : Optional.empty());
    }

    private void remove(Member member) {
        if (mayRemove.test(member)) {
            keys.remove(member.key());
        }
    }

    @FXML
    private void seal() {
        if (unlock.getAsBoolean()) {
            keys.seal();
        }
    }

    @FXML
    private void stop() {
        keys.stop();
    }
}
