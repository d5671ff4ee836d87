package io.slipway.preset.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a placeholder in a text, and what is left alone. */
class MarksTest {
    private static final Map<String, String> VALUES = Map.of("date", "2026-11-26", "other", "$1 \\ {{date}}", "a-b_C9", "x");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "{{date}}, 2026-11-26",
        "{{ date }}, 2026-11-26",
        "report-{{date}}-{{date}}.csv, report-2026-11-26-2026-11-26.csv",
        "{{{date}}}, {2026-11-26}",
        "{{a-b_C9}}, x",
        "{{other}}, '$1 \\ {{date}}'",
        "{{undeclared}}, {{undeclared}}",
        "{{Date}}, {{Date}}",
        "{{}}, {{}}",
        "{{9}}, {{9}}",
        "{date}, {date}",
        "${date}, ${date}",
        "${{date}}, ${{date}}",
        "${KEY}-{{date}}, ${KEY}-2026-11-26",
        "$(x) {{date}}, $(x) 2026-11-26",
        "{{date, {{date",
        "'{{da te}}', '{{da te}}'",
        "{{.date}}, {{.date}}"
    })
    void putsValuesInPlace(String text, String expected) {
        assertThat(Marks.replaced(text, VALUES)).isEqualTo(expected);
    }

    @Test
    void findsEachNameOnce() {
        assertThat(Marks.in("{{b}} {{a}} {{ b }} ${c} ${{d}}")).containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource({"date, true", "D, true", "a-b_9, true", "9a, false", "-a, false", "a.b, false", "'', false", "ä, false", "'a\n', false"})
    void knowsNames(String name, boolean is) {
        assertThat(Marks.isName(name)).isEqualTo(is);
    }

    @Test
    void aLongTextOfBracesTakesNoLongerThanItsLength() {
        String text = ("{{" + " ".repeat(1000)).repeat(2000) + "{".repeat(1_000_000);

        assertThat(Marks.replaced(text, VALUES)).isEqualTo(text);
    }
}
