package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.Line;
import io.slipway.ui.follow.lines.LogBuffer;
import io.slipway.ui.follow.lines.LogSearch;
import io.slipway.ui.follow.lines.LogView;
import io.slipway.ui.follow.lines.LogWords;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** The log of one run: its lines, how they come, and what can be done with them. */
final class LogPaneController implements AutoCloseable {
    private final LogSource source;
    private final LogDesk desk;
    private final Messages messages;
    private final FollowWords words;
    private final LogBuffer buffer = LogBuffer.standard();
    private final LogSearch search;
    private final LogView view;
    private final LinesMenu menu;
    private final LogReading reading;
    private final LogSaving saving;
    private final ShownContainers containers;
    private final LogStateLine stateLine;
    private final EmptyLog emptyLog;
    private long notices;

    @FXML private VBox root;
    @FXML private Label state;
    @FXML private Label count;
    @FXML private TextField find;
    @FXML private Label matches;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Tooltip nextTip;
    @FXML private ToggleButton wrap;
    @FXML private ToggleButton follow;
    @FXML private StackPane place;
    @FXML private VBox empty;
    @FXML private FontIcon emptyIcon;
    @FXML private ProgressIndicator loading;
    @FXML private Label emptyText;
    @FXML private HBox trouble;
    @FXML private Label troubleText;
    @FXML private HBox savingLine;
    @FXML private ProgressIndicator savingIndicator;
    @FXML private Label savingText;
    @FXML private Button savingEnd;

    @SuppressWarnings("NullAway.Init")
    private SearchBar searchBar;

    private Subscription naming = Subscription.EMPTY;

    LogPaneController(LogSource source, LogDesk desk) {
        this.source = source;
        this.desk = desk;
        this.messages = desk.views().messages();
        this.words = new FollowWords(messages);
        this.search = new LogSearch(buffer, desk.background());
        LogWords lineWords = new LogWords(messages, desk.zone());
        this.view = new LogView(buffer, search, lineWords);
        this.menu = new LinesMenu(view, messages);
        this.reading = new LogReading(source, desk, lineWords::gap, this::take);
        this.saving = new LogSaving(source, desk);
        this.containers = new ShownContainers(view);
        this.emptyLog = new EmptyLog(reading, buffer, messages);
        this.stateLine = new LogStateLine(reading, words, desk.clock());
    }

    @FXML
    private void initialize() {
        view.setAccessibleText(messages.text("follow.lines.of", source.shownName()));
        view.setId("log-lines");
        place.getChildren().addFirst(view);
        searchBar = new SearchBar(search, view, messages, find, matches);
        searchBar.listen(previous, next);
        wrap.selectedProperty().bindBidirectional(view.wrappingProperty());
        follow.selectedProperty().bindBidirectional(view.followingProperty());
        Shown.withoutGap(trouble);
        stateLine.show(state, trouble, troubleText);
        new SavingLine(saving, words, messages).show(savingLine, savingIndicator, savingText, savingEnd);
        emptyLog.show(empty, emptyIcon, loading, emptyText);
        reading.wholeProperty().subscribe(whole -> view.setOlderUnread(!whole));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        menu.listen(this::save);
        naming = desk.views().keys().follow(this::nameKeys);
        countLines();
        reading.start();
    }

    private void nameKeys() {
        String key = desk.views().keys().shown(LogKeys.NEXT);
        nextTip.setText(
                key.isEmpty() ? messages.text("follow.next.tip") : messages.text("follow.next.tip.keys", key));
    }

    private void take(List<Line> lines) {
        buffer.append(lines);
        notices += lines.stream().filter(Line::isNotice).count();
        containers.take(lines);
        search.appended();
        if (search.searches()) {
            searchBar.show();
        }
        countLines();
        emptyLog.update();
        view.refresh();
    }

    private void countLines() {
        count.setText(messages.text("follow.count", buffer.end() - notices));
    }

    private void pressed(KeyEvent event) {
        KeysInForce keys = desk.views().keys();
        if (keys.isPressed(LogKeys.FIND, event)) {
            find();
        } else if (keys.isPressed(LogKeys.PREVIOUS, event)) {
            findPrevious();
        } else if (keys.isPressed(LogKeys.NEXT, event)) {
            findNext();
        } else if (keys.isPressed(LogKeys.COPY, event) && view.isFocused()) {
            copy();
        } else {
            return;
        }
        event.consume();
    }

    /** Puts the cursor into the search. */
    void find() {
        searchBar.focus();
    }

    void findNext() {
        searchBar.next();
    }

    void findPrevious() {
        searchBar.previous();
    }

    /** Goes to the end and stays there. */
    void jumpToEnd() {
        view.followingProperty().set(true);
    }

    void toggleWrap() {
        wrap.fire();
    }

    /** Copies the selected lines. */
    void copy() {
        menu.copy();
    }

    /** Asks for a file and saves the whole log there. */
    @FXML
    void save() {
        desk.saving().choose(root.getScene().getWindow(), source.fileName()).ifPresent(saving::into);
    }

    @FXML
    private void again() {
        reading.start();
    }

    LogSource source() {
        return source;
    }

    LogView view() {
        return view;
    }

    /** Stops reading and saving. */
    @Override
    public void close() {
        naming.unsubscribe();
        stateLine.close();
        reading.close();
        saving.close();
    }
}
