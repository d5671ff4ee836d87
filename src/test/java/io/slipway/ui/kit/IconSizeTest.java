package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The heights of icons, for text of its usual size and of others. */
class IconSizeTest {
    @Test
    void theStyleSheetHasThoseOfUsualText() throws IOException {
        try (InputStream sheet = IconSizeTest.class.getResourceAsStream("/io/slipway/ui/slipway.css")) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(".root { " + IconSize.style(1) + " }");
        }
    }

    @Test
    void theyGrowAsTheTextDoes() {
        assertThat(IconSize.style(2))
                .isEqualTo("-icon-caption: 26px; -icon-text: 28px; -icon-usual: 36px; -icon-title: 48px; -icon-empty: 64px;");
    }
}
