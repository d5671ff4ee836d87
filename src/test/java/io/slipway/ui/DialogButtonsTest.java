package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The buttons of dialogs say what they do; only closing and cancelling are the same everywhere. */
class DialogButtonsTest {
    private static final Pattern VAGUE = Pattern.compile("ButtonType\\.(OK|YES|NO|APPLY|FINISH|NEXT)\\b");

    @Test
    void noButtonSaysOkOrYes() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/slipway/ui"))) {
            List<Path> vague = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(DialogButtonsTest::isVague)
                    .toList();

            assertThat(vague).isEmpty();
        }
        assertThat(VAGUE.matcher("pane.lookupButton(ButtonType.OK)").find()).isTrue();
    }

    private static boolean isVague(Path source) {
        try {
            return VAGUE.matcher(Files.readString(source)).find();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
