package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command that was used wrongly is answered in the language of the operator, whatever the library says. */
class UsageWordsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "launch; FILE|PRESET is missing.; FILE|PRESET fehlt.",
        "logs --sandbox; RUN is missing.; RUN fehlt.",
        "export x.json; --as is missing.; --as fehlt.",
        "export x.json --as xml; --as: “xml” is not a choice. Choose one of; --as: „xml“ steht nicht zur Wahl. Eines wählen von",
        "runs --limit; --limit needs a value.; --limit braucht einen Wert.",
        "runs --limit many; --limit: “many” is not a whole number.; --limit: „many“ ist keine ganze Zahl.",
        "runs surplus; “surplus” is not understood here.; „surplus“ wird hier nicht verstanden.",
        "runs --output text --output json; --output is there twice.; --output steht zweimal da.",
        "launch - --sandbox=yes; --sandbox takes no value.; --sandbox nimmt keinen Wert.",
        "launch - --project= --job j; --project is empty.; --project ist leer.",
        "export - --as json --job=; --job is empty.; --job ist leer.",
        "runs --job= --sandbox; --job is empty.; --job ist leer.",
        "launch - --timeout soon; --timeout: ; --timeout: ",
        "sandbox --fault nonsense; There is no fault “nonsense”. The names are latency, 400; Es gibt keine Störung „nonsense“. Die Namen sind",
        "sandbox --fault 500,nth=0; “nth=0” in the fault “500,nth=0” needs; „nth=0“ in der Störung „500,nth=0“ braucht",
        "sandbox --fault 500,GET; “GET” in the fault “500,GET” is neither; „GET“ in der Störung „500,GET“ ist weder",
        "sandbox --fault 500,FETCH\u2002/x; “FETCH” in the fault; „FETCH“ in der Störung „500,FETCH /x“ ist keine Methode.",
        "launch - --sandbx; There is no option --sandbx.; Es gibt keine Option --sandbx."
    })
    void eachMistakeIsNamed(String arguments, String english, String german) {
        assertThat(said(Locale.ENGLISH, arguments)).startsWith(english);
        assertThat(said(Locale.GERMAN, arguments))
                .startsWith(german)
                .doesNotContain("Missing", "Invalid", "Unmatched", "should be", "Exception");
    }

    /** An argument that holds a blank is written with another one. */
    private static String[] words(String arguments) {
        return Arrays.stream(arguments.split(" ")).map(word -> word.replace('\u2002', ' ')).toArray(String[]::new);
    }

    private String said(Locale language, String arguments) {
        Shell.Result result = new Shell(home).speaking(language).run(words(arguments));
        assertThat(result.exitCode()).isEqualTo(2);
        return result.err();
    }
}
