package io.slipway.ui.kit.picker;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed finds rows by id and name, the closest first, and can always be taken as it is. */
class PickerRowsTest {
    private static final List<Picker.Choice> CHOICES = List.of(
            new Picker.Choice("old-api", "Old API"),
            new Picker.Choice("api-service", ""),
            new Picker.Choice("api", "API"),
            new Picker.Choice("mailer", "Sends what the api wrote"));

    private final PickerRows rows = new PickerRows(new Messages());

    @ParameterizedTest
    @CsvSource({
        "'', old-api api-service api mailer",
        "api, api api-service old-api mailer",
        "API, api api-service old-api mailer API",
        "sends, mailer sends",
        "nothing, nothing"
    })
    void theClosestComesFirst(String typed, String ids) {
        assertThat(rows.fitting(CHOICES, typed)).extracting(PickerRows.Row::id).containsExactly(ids.split(" "));
    }

    @Test
    void whatIsTypedIsOfferedInWords() {
        assertThat(rows.fitting(List.of(), "my-job").getLast().title()).isEqualTo("Use \u201cmy-job\u201d");
    }

    @Property(tries = 200)
    void whateverIsTypedCanBeTaken(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 4) String> ids,
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String typed) {
        List<Picker.Choice> choices = ids.stream().distinct().map(id -> new Picker.Choice(id, "")).toList();

        List<String> fitting = rows.fitting(choices, typed).stream().map(PickerRows.Row::id).toList();

        assertThat(fitting).contains(typed).doesNotHaveDuplicates();
        assertThat(fitting).allMatch(id -> id.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
        assertThat(choices).filteredOn(choice -> fitting.contains(choice.id())).hasSizeGreaterThanOrEqualTo(fitting.size() - 1);
    }
}
