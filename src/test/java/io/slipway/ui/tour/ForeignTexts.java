package io.slipway.ui.tour;

import io.slipway.text.PseudoBundle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/** Words that are shown, said or explained and come from no bundle. */
public final class ForeignTexts {
    /** What shows data as it is. */
    private static final Set<String> DATA = Set.of("mono", "json-lines", "code-lines", "log-view", "key-hint", "api-word", "request-method", "tab-close-button");
    /** Numbers, keys and signs. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*(?:\\p{L}[^\\p{L}]*)?");
    /** Names and ids of the service's world and of the draft, keys, formats. */
    private static final Pattern NAMES = Pattern.compile(
            "Sandbox|A–Z|https?://\\S+|(?:Nightly report, )?default-project(?: / example-job)?|example-job|nf-[\\w-]+|example-[\\w-]+|Nightly report|LOG_LEVEL|DATABASE_URL|no way|debug"
                    + "|/etc/app/config.json|nginx|(?:(?:Ctrl|Shift|Alt)\\+)*(?:Esc|F\\d+|Enter|Del|Up|Down|Tab|Space|\\S)"
                    + "|utf-8|[\\d.,]+ (?:GB|MB|B|KB)|\\(1024 MB\\)|\\$?[\\d.,]+");

    private ForeignTexts() {
    }

    /** Each with the place where it stands. */
    public static List<String> in(Scene scene) {
        Map<String, String> foreign = new LinkedHashMap<>();
        for (Node node : Tree.shown(scene)) {
            if (DATA.stream().noneMatch(styleClass -> Tree.isIn(node, styleClass))) {
                said(node).filter(ForeignTexts::isForeign).forEach(text -> foreign.putIfAbsent(text, Tree.path(node)));
            }
        }
        return foreign.entrySet().stream().map(text -> text.getKey() + " in " + text.getValue()).toList();
    }

    private static Stream<String> said(Node node) {
        String accessible = node.getAccessibleText();
        String help = node.getAccessibleHelp();
        String own = switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getPromptText();
            default -> "";
        };
        Tooltip tooltip = node instanceof Control control ? control.getTooltip() : null;
        String explained = tooltip == null ? "" : tooltip.getText();
        return Stream.of(own, accessible, help, explained).filter(text -> text != null && !text.isBlank());
    }

    private static boolean isForeign(String text) {
        return !text.contains(PseudoBundle.MARK)
                && !NO_WORDS.matcher(text).matches()
                && !NAMES.matcher(text).matches();
    }
}
