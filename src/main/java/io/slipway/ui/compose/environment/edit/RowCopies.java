package io.slipway.ui.compose.environment.edit;

import io.slipway.exchange.dotenv.EnvCopy;
import io.slipway.run.EnvVar;
import io.slipway.ui.compose.preview.SecretQuestion;
import io.slipway.ui.kit.clip.Clip;
import io.slipway.ui.kit.clip.SecretCopied;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Rows in the clipboard: as lines of an {@code .env} file for others, and whole for a paste into this table. */
public final class RowCopies {
    private final Clip clip;
    private final Node table;
    private final SecretQuestion question;
    private String text = "";
    private List<EnvVar> whole = List.of();

    /** Copies out of this table, whose secrets are copied after a question only. */
    public RowCopies(Clip clip, Node table, SecretQuestion question) {
        this.clip = clip;
        this.table = table;
        this.question = question;
    }

    /** Copies with masks in place of secrets; pasted into this table they are whole. */
    void copy(List<EnvVar> rows) {
        whole = rows;
        text = EnvCopy.masked(rows);
        clip.put(text);
    }

    /** Copies secrets in clear, after a question; the clipboard does not keep them. */
    void copyWithSecrets(List<EnvVar> rows, String what) {
        if (question.mayCopy(what)) {
            whole = rows;
            text = EnvCopy.clear(rows);
            clip.put(text);
            table.fireEvent(new SecretCopied(text));
        }
    }

    /** What was copied here, as long as the clipboard still holds it. */
    Optional<List<EnvVar>> held() {
        boolean held = !whole.isEmpty() && clip.text().map(now -> now.replace("\r\n", "\n")).equals(Optional.of(text));
        return held ? Optional.of(whole) : Optional.empty();
    }
}
