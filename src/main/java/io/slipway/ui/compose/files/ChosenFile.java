package io.slipway.ui.compose.files;

import io.slipway.draft.SecretFileDraft;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The file of the list that is looked at: there is one as long as there is any. */
final class ChosenFile {
    private final ListView<SecretFileDraft> list;
    private final ObservableList<SecretFileDraft> files;
    private final Look look;
    private Optional<SecretFileDraft> fresh = Optional.empty();

    /** Over a list that shows these files. */
    ChosenFile(ListView<SecretFileDraft> list, ObservableList<SecretFileDraft> files, Look look) {
        this.list = list;
        this.files = files;
        this.look = look;
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        files.addListener((ListChangeListener<SecretFileDraft>) change -> keep());
        keep();
    }

    /** What is done with a file once it is looked at. */
    @FunctionalInterface
    interface Look {
        void at(SecretFileDraft file, boolean fresh);
    }

    private void keep() {
        if (list.getSelectionModel().isEmpty() && !files.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void look(@Nullable SecretFileDraft file) {
        if (file != null) {
            boolean isFresh = fresh.filter(file::equals).isPresent();
            fresh = fresh.filter(file::equals);
            look.at(file, isFresh);
        }
    }

    /** The file, unless there is none. */
    Optional<SecretFileDraft> get() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Adds a file that nobody has written anything in yet. */
    void insert(SecretFileDraft file) {
        fresh = Optional.of(file);
        files.add(file);
        choose(files.size() - 1);
    }

    /** Puts a file back where it was. */
    void restore(SecretFileDraft file, int row) {
        files.add(Math.min(row, files.size()), file);
        list.getSelectionModel().clearAndSelect(files.indexOf(file));
        list.requestFocus();
    }

    /** Looks at the file in this row, and brings it into sight. */
    void choose(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(row);
    }
}
