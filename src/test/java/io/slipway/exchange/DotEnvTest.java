package io.slipway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvVar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documented behaviour of Node's dotenv, line by line. */
class DotEnvTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
        "A=1~1",
        "A = spaced ~spaced",
        "export A=1~1",
        "A: yaml~yaml",
        "A=~||",
        "A=''~||",
        "A='single # kept'~single # kept",
        "A=\"double # kept\"~double # kept",
        "A=`back 'and' \"quotes\"`~back 'and' \"quotes\"",
        "A=plain # comment~plain",
        "A=plain#comment~plain",
        "A='x' # comment~x",
        "A=a=b==~a=b==",
        "A='no\\nescape'~no\\nescape",
        "A=it's~it's",
        "A={\"json\":true}~{\"json\":true}"
    })
    void readsOneVariable(String line, String value) {
        DotEnv.Parsed parsed = DotEnv.parse(line);

        assertThat(parsed.variables()).containsExactly(EnvVar.secret("A", value == null ? "" : value));
        assertThat(parsed.strangeLines()).isEmpty();
    }

    @Test
    void onlyDoubleQuotesKnowEscapes() {
        assertThat(DotEnv.parse("A=\"x\\ny\\rz\"").variables()).containsExactly(EnvVar.secret("A", "x\ny\rz"));
    }

    @Test
    void quotedValuesGoOverLines() {
        assertThat(DotEnv.parse("A=\"one\ntwo\"\nB='three\r\nfour'\r\nC=5").variables())
                .containsExactly(EnvVar.secret("A", "one\ntwo"), EnvVar.secret("B", "three\nfour"), EnvVar.secret("C", "5"));
    }

    @Test
    void anUnclosedQuoteEndsWithItsLine() {
        assertThat(DotEnv.parse("A=\"open\nB=2").variables())
                .containsExactly(EnvVar.secret("A", "\"open"), EnvVar.secret("B", "2"));
    }

    @Test
    void passesOverCommentsEmptyLinesAndTheByteOrderMark() {
        DotEnv.Parsed parsed = DotEnv.parse("\uFEFF# comment\n\n  \nA=1\n#B=2");

        assertThat(parsed.variables()).containsExactly(EnvVar.secret("A", "1"));
        assertThat(parsed.strangeLines()).isEmpty();
    }

    @Test
    void reportsWhatIsNoVariable() {
        assertThat(DotEnv.parse("A=1\nnot a variable\n=2\nB=3").strangeLines()).isEqualTo(List.of(2, 3));
    }

    @Test
    void keepsBothOfTwoOfAName() {
        assertThat(DotEnv.parse("A=1\nA=2").variables()).extracting(variable -> variable.value().text())
                .containsExactly("1", "2");
    }
}
