package io.slipway.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Does what an operator in a hurry might do, drawn from a seed; it remembers what it did. */
final class Walker {
    private static final int TRAIL = 25;
    private static final List<String> WORDS = List.of(
            "A", "LOG_LEVEL", "x y", "nginx:latest", "nginx", "/etc/a", "/etc/a", "debug", "1", "{{day}}", "${A}",
            "ä", "nf-compute-20", "example-build-service", "latest", "0123456789012345678901234567890123456789", "=");
    private static final List<String> PASTES = List.of(
            "A=1\nB=2\nB=3\n# c\nC='x'\n", "LOG_LEVEL=debug\n", "{\"runtimeEnvironment\":{\"Q\":\"1\"}}", "plain", "");
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.ESCAPE, KeyCode.F2, KeyCode.HOME, KeyCode.END, KeyCode.F5,
            KeyCode.PAGE_DOWN, KeyCode.A, KeyCode.Z, KeyCode.Y, KeyCode.V, KeyCode.X, KeyCode.I);
    /** What the palette is asked for: something to do, a job, a setting, nothing that is there. */
    private static final List<String> SEARCHES = List.of("undo", "zoom", "new draft", "text", ":always", "dark", "zzz", "billing");
    /** They leave the window for the system's own dialogs or programs, or end it. */
    private static final List<String> LEAVING = List.of("quit", "exit");

    private final WindowFixture fixture;
    private final Random random;
    private final Deque<String> trail = new ArrayDeque<>();
    private final List<Consumer<Window>> ways = List.of(
            this::type, this::type, this::type, this::press, this::press, this::press, this::press, this::button,
            this::button, this::menu, this::menu, this::focus, this::focus, this::choose, this::choose, this::paste,
            this::tab, this::sort, this::search);
    /** How often each item of the menus was chosen, by its id. */
    private final Map<String, Integer> chosen = new TreeMap<>();
    private int acts;

    Walker(WindowFixture fixture, long seed) {
        this.fixture = fixture;
        this.random = new Random(seed);
        note("seed " + seed);
    }

    /** The last actions, in order. */
    String trail() {
        return String.join("\n", trail);
    }

    /** One action, in the window in front. A dialog that it opens lets go of the thread of the window. */
    void act() throws Exception {
        Window front = WindowFixture.onFx(this::front);
        acts++;
        if (front == fixture.stage && acts % 3 == 0) {
            if (acts % 2 == 0) {
                run(() -> chooseRows(front));
            }
            run(() -> menu(front));
        } else if (front != fixture.stage && random.nextInt(4) == 0) {
            note("close " + front.getClass().getSimpleName());
            run(() -> close(front));
        } else {
            Consumer<Window> way = ways.get(random.nextInt(ways.size()));
            run(() -> way.accept(front));
        }
    }

    /** Closes every window but the first. */
    void end() throws Exception {
        for (int most = 20; most > 0 && WindowFixture.onFx(this::front) != fixture.stage; most--) {
            Window front = WindowFixture.onFx(this::front);
            run(() -> close(front));
        }
    }

    private void run(Runnable action) throws Exception {
        javafx.application.Platform.runLater(action);
        WindowFixture.onFx(() -> {});
    }

    private Window front() {
        List<Window> showing = Window.getWindows().stream().filter(Window::isShowing).toList();
        return showing.isEmpty() ? fixture.stage : showing.getLast();
    }

    private static void close(Window window) {
        if (window instanceof Stage stage) {
            Event.fireEvent(window, new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
        } else {
            window.hide();
        }
    }

    private void note(String what) {
        trail.addLast(what);
        if (trail.size() > TRAIL) {
            trail.removeFirst();
        }
    }

    private Node target(Window window) {
        Node owner = window.getScene().getFocusOwner();
        return owner == null ? window.getScene().getRoot() : owner;
    }

    private void type(Window window) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        Node target = target(window);
        note("type '" + word + "' into " + name(target));
        word.chars().forEach(letter -> Event.fireEvent(target(window), new KeyEvent(
                KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private void press(Window window) {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        boolean control = code.isLetterKey() || random.nextInt(6) == 0;
        boolean shift = random.nextInt(5) == 0;
        boolean alt = (code == KeyCode.UP || code == KeyCode.DOWN) && random.nextBoolean();
        note("press " + (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + code + " in " + name(target(window)));
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target(window), new KeyEvent(kind, "", "", code, shift, control, alt, false));
        }
    }

    private void button(Window window) {
        any(window, ButtonBase.class, button -> !button.isDisabled()).ifPresent(button -> {
            note("fire " + name(button));
            button.fire();
        });
    }

    private void focus(Window window) {
        any(window, Node.class, Node::isFocusTraversable).ifPresent(node -> {
            note("focus " + name(node));
            node.requestFocus();
        });
    }

    private void tab(Window window) {
        any(window, TabPane.class, pane -> !pane.getTabs().isEmpty()).ifPresent(pane -> {
            int tab = random.nextInt(pane.getTabs().size());
            note("tab " + tab + " of " + name(pane));
            pane.getSelectionModel().select(tab);
        });
    }

    private void choose(Window window) {
        List<Node> offers = offers(window, List.of(ComboBox.class, ListView.class, TableView.class));
        if (!offers.isEmpty()) {
            choose(offers.get(random.nextInt(offers.size())));
        }
    }

    /** A launch, and a variable, which has the focus then: much in the menus is for what is chosen. */
    private void chooseRows(Window window) {
        any(window, TableView.class, table -> "history".equals(table.getId())).ifPresent(this::choose);
        any(window, ListView.class, list -> list.getStyleClass().contains("env-list")).ifPresent(list -> {
            choose(list);
            list.requestFocus();
        });
    }

    private List<Node> offers(Window window, List<Class<? extends Node>> kinds) {
        return kinds.stream()
                .flatMap(kind -> all(window).filter(kind::isInstance))
                .map(Node.class::cast)
                .filter(node -> !node.isDisabled())
                .toList();
    }

    private void choose(Node offer) {
        note("choose in " + name(offer));
        switch (offer) {
            case ComboBox<?> combo when !combo.getItems().isEmpty() ->
                combo.getSelectionModel().select(random.nextInt(combo.getItems().size()));
            case ListView<?> list when !list.getItems().isEmpty() ->
                list.getSelectionModel().clearAndSelect(random.nextInt(list.getItems().size()));
            case TableView<?> table when !table.getItems().isEmpty() ->
                table.getSelectionModel().clearAndSelect(random.nextInt(table.getItems().size()));
            default -> {} // nothing is offered
        }
    }

    private void paste(Window window) {
        ClipboardContent content = new ClipboardContent();
        content.putString(PASTES.get(random.nextInt(PASTES.size())));
        Clipboard.getSystemClipboard().setContent(content);
        note("paste '" + content.getString() + "' into " + name(target(window)));
        if (target(window) instanceof TextInputControl || random.nextBoolean()) {
            Event.fireEvent(target(window), new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
        }
    }

    /** The item that was chosen least often of those that can be chosen now, so that nothing is never done. */
    private void menu(Window window) {
        List<MenuItem> items = new ArrayList<>();
        all(window).filter(MenuBar.class::isInstance).map(MenuBar.class::cast)
                .forEach(bar -> bar.getMenus().forEach(menu -> collect(menu, items)));
        Collections.shuffle(items, random);
        items.stream().min(Comparator.comparingInt(item -> chosen.getOrDefault(id(item), 0))).ifPresent(item -> {
            note("menu " + item.getText());
            chosen.merge(id(item), 1, Integer::sum);
            item.fire();
        });
    }

    /** The items that were chosen. */
    Set<String> chosen() {
        return chosen.keySet();
    }

    private static String id(MenuItem item) {
        return String.valueOf(item.getId());
    }

    /** As a click on the head of a column does. */
    private void sort(Window window) {
        any(window, TableView.class, table -> !table.isDisabled()).ifPresent(table -> sort((TableView<?>) table));
    }

    private <T> void sort(TableView<T> table) {
        List<TableColumn<T, ?>> columns =
                table.getColumns().stream().filter(column -> column.isVisible() && column.isSortable()).toList();
        if (!columns.isEmpty()) {
            TableColumn<T, ?> column = columns.get(random.nextInt(columns.size()));
            note("sort " + name(table) + " by " + column.getText());
            column.setSortType(random.nextBoolean() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /** Asks the palette, and does what it finds first. */
    private void search(Window window) {
        if (target(window) instanceof TextInputControl field && "palette-field".equals(field.getId())) {
            String word = SEARCHES.get(random.nextInt(SEARCHES.size()));
            note("search '" + word + "' in the palette");
            field.setText(word);
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }

    private static void collect(MenuItem item, List<MenuItem> into) {
        if (item instanceof Menu menu) {
            menu.getItems().forEach(inside -> collect(inside, into));
        } else if (!(item instanceof SeparatorMenuItem) && !item.isDisable() && !isLeaving(item)) {
            into.add(item);
        }
    }

    private static boolean isLeaving(MenuItem item) {
        String words = (item.getId() + " " + item.getText()).toLowerCase(java.util.Locale.ROOT);
        return LEAVING.stream().anyMatch(words::contains);
    }

    private <T extends Node> Optional<T> any(Window window, Class<T> kind, Predicate<T> fits) {
        List<T> found = all(window).filter(kind::isInstance).map(kind::cast).filter(fits).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static Stream<Node> all(Window window) {
        return within(window.getScene().getRoot());
    }

    private static Stream<Node> within(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Walker::within)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    private static String name(Node node) {
        String text = node instanceof javafx.scene.control.Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName() + "#" + node.getId() + text;
    }
}
