package io.slipway.ui.kit.menu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * Gives each item of a menu a letter of its own, which chooses it while the menu is open: the first of its words where
 * that is free, and never one that is marked in another's text. Every language gets its own letters this way.
 */
public final class Mnemonics {
    private static final Pattern MARKED = Pattern.compile("(?:^|[^_])(?:__)*_([^_])");

    private final List<MenuItem> items;
    private final Map<Character, MenuItem> owners = new HashMap<>();

    private Mnemonics(List<MenuItem> items) {
        this.items = items;
    }

    /** Marks the items of these menus and of those within them, now and whenever a text changes. */
    public static void give(List<? extends Menu> menus) {
        for (Menu menu : menus) {
            mark(menu);
            menu.getItems().forEach(item -> item.textProperty().subscribe((was, now) -> {
                if (isOpen(item)) {
                    mark(menu);
                }
            }));
            give(menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).toList());
        }
    }

    /** The letter that is marked in this item's text, in lower case. */
    public static Optional<Character> of(MenuItem item) {
        Matcher marked = MARKED.matcher(Optional.ofNullable(item.getText()).orElse(""));
        return item.isMnemonicParsing() && marked.find()
                ? Optional.of(Character.toLowerCase(marked.group(1).charAt(0)))
                : Optional.empty();
    }

    private static boolean isOpen(MenuItem item) {
        return item.isMnemonicParsing() && item.getText() != null && !item.textProperty().isBound()
                && !(item instanceof SeparatorMenuItem) && of(item).isEmpty();
    }

    private static void mark(Menu menu) {
        new Mnemonics(List.copyOf(menu.getItems())).mark();
    }

    private void mark() {
        Set<Character> taken = new LinkedHashSet<>();
        items.forEach(item -> of(item).ifPresent(taken::add));
        List<MenuItem> open = items.stream().filter(Mnemonics::isOpen).toList();
        open.forEach(item -> takeFree(item, begins(item.getText()), taken));
        open.forEach(item -> takeFree(item, letters(item.getText()), taken));
        open.stream().filter(item -> !owners.containsValue(item)).forEach(item -> exchange(item, new HashSet<>(taken)));
        owners.forEach((letter, item) -> item.setText(marked(item.getText(), letter)));
    }

    private void takeFree(MenuItem item, List<Character> letters, Set<Character> taken) {
        if (!owners.containsValue(item)) {
            letters.stream()
                    .filter(letter -> !taken.contains(letter) && !owners.containsKey(letter))
                    .findFirst()
                    .ifPresent(letter -> owners.put(letter, item));
        }
    }

    /** Takes a letter from another item that finds one elsewhere. */
    private boolean exchange(MenuItem item, Set<Character> tried) {
        for (char letter : letters(item.getText())) {
            if (tried.add(letter)) {
                MenuItem owner = owners.get(letter);
                if (owner == null || exchange(owner, tried)) {
                    owners.put(letter, item);
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Character> begins(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0))
                .filter(Mnemonics::isTyped)
                .toList();
    }

    private static List<Character> letters(String text) {
        return text.toLowerCase(Locale.ROOT).chars().mapToObj(c -> (char) c).filter(Mnemonics::isTyped).distinct().toList();
    }

    /** What is on the keys of every keyboard. */
    private static boolean isTyped(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String marked(String text, char letter) {
        int begins = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            boolean isIt = Character.toLowerCase(text.charAt(i)) == letter;
            boolean isFirst = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (isIt && (isFirst || begins < 0 || isInWord(text, begins))) {
                begins = i;
            }
        }
        return text.substring(0, begins) + "_" + text.substring(begins);
    }

    private static boolean isInWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
