package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.lines.LogScroll.Extent;
import io.slipway.ui.follow.lines.LogScroll.Placed;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Shows the lines of a buffer: those in sight are laid out, however many there are. */
public final class LogView extends Region {
    private final LogBuffer buffer;
    private final LogContents contents;
    private final LogCaret caret;
    private final LogLook look = new LogLook(this::requestLayout);
    private final LogRows rows = new LogRows(look);
    private final LogBars bars = new LogBars(this::dragged, this::requestLayout);
    private final LogScroll scroll = new LogScroll(this::height);
    private final BooleanProperty wrapping = new SimpleBooleanProperty(false);
    private Sight sight = new Sight(List.of());

    /** A view of these lines, in these words. */
    public LogView(LogBuffer buffer, LogSearch search, LogWords words) {
        this.buffer = buffer;
        this.contents = new LogContents(buffer, search, words);
        this.caret = new LogCaret(buffer, this::caretMoved);
        getStyleClass().add("log-view");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().setAll(look, rows, bars.vertical(), bars.horizontal());
        wrapping.addListener(changed -> requestLayout());
        scroll.followingProperty().addListener(changed -> requestLayout());
        focusedProperty().addListener(changed -> requestLayout());
        new LogInput(this).listen();
    }

    /** Whether the view stays at the end while lines come. */
    public BooleanProperty followingProperty() {
        return scroll.followingProperty();
    }

    /** Whether long lines are broken to the width of the view. */
    public BooleanProperty wrappingProperty() {
        return wrapping;
    }

    /** The buffer has changed. */
    public void refresh() {
        requestLayout();
    }

    /** Older lines were there that were not read. */
    public void setOlderUnread(boolean unread) {
        contents.setOlderUnread(unread);
        requestLayout();
    }

    /** Whether each line says which container wrote it. */
    public void setShowsContainers(boolean shows) {
        contents.setShowsContainers(shows);
        requestLayout();
    }

    /** Brings a line that was found into sight. */
    public void showFound(long number) {
        if (!sight.holds(number, room())) {
            scroll.centre(number, room());
        }
        requestLayout();
    }

    /** The number of the line that stands on top. */
    public long topLine() {
        return sight.top().orElse(buffer.first());
    }

    /** The selected lines as text, or nothing. */
    public Optional<String> selectedText() {
        return caret.text();
    }

    /** Selects every line that is kept. */
    public void selectAllLines() {
        caret.selectAll();
    }

    /** Moves the cursor by so many lines, and the sight with it. */
    void moveCaret(long lines, boolean extend) {
        long from = caret.isNone() ? (followingProperty().get() ? buffer.end() : topLine()) : caret.line();
        caret.to(from + lines, extend);
        if (buffer.size() > 0) {
            scroll.reveal(caret.line(), sight.lines(), room());
        }
    }

    /** Puts the cursor on a line. */
    void select(long number, boolean extend) {
        caret.to(number, extend);
    }

    private void caretMoved() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** The line at this height, or the nearest. */
    long numberAt(double y) {
        return sight.at(y).orElse(buffer.end() - 1);
    }

    int page() {
        return Math.max(1, (int) (room() / look.lineHeight()) - 1);
    }

    void scrollBy(double pixels) {
        scroll.by(pixels, contents.extent());
        requestLayout();
    }

    void scrollSideways(double pixels) {
        bars.moveSideways(pixels);
    }

    void scrollToStart() {
        scroll.to(0, contents.extent());
        requestLayout();
    }

    private void dragged(double position) {
        if (bars.isAtEnd(position)) {
            followingProperty().set(true);
        } else {
            scroll.to(position, contents.extent());
        }
        requestLayout();
    }

    private double room() {
        return getHeight() - bars.heightBelow();
    }

    private double width() {
        return Math.max(0, getWidth() - bars.widthBeside());
    }

    private double height(long number) {
        if (!wrapping.get()) {
            return look.lineHeight();
        }
        return rows.wrappedHeight(content(number), width());
    }

    @Override
    protected void layoutChildren() {
        rows.ensure(getHeight());
        List<Placed> placed = scroll.place(contents.extent(), room());
        sight = new Sight(placed);
        placed.forEach(line -> rows.row(line).show(content(line.number())));
        double whole = wrapping.get() ? width() : rows.widest(placed);
        double x = bars(whole);
        rows.put(placed, -x, Math.max(width(), whole));
        rows.resizeRelocate(0, 0, width(), room());
    }

    private LogRow.Content content(long number) {
        return contents.of(number, caret, isFocused(), look.version());
    }

    /** Sets the bars to what is in sight, and says how far it is moved sideways. */
    private double bars(double whole) {
        Extent extent = contents.extent();
        bars.place(width(), getHeight());
        bars.showDown(extent.end() - extent.low(), sight.whole(room()), scroll.position(extent), followingProperty().get());
        return bars.showAcross(whole, width(), look.lineHeight() * 2);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Extent extent = contents.extent();
        return switch (attribute) {
            case ITEM_COUNT -> (int) (extent.end() - extent.low());
            case ITEM_AT_INDEX -> accessibleRow(extent.low() + (Integer) parameters[0]);
            case FOCUS_ITEM -> accessibleRow(caret.line());
            case VERTICAL_SCROLLBAR -> bars.vertical();
            case HORIZONTAL_SCROLLBAR -> bars.horizontal();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private Object accessibleRow(long number) {
        return sight.line(number).<Object>map(rows::row).orElse(this);
    }
}
