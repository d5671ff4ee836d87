package io.slipway.ui.follow.ansi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a line with escapes, and in which ink. */
class AnsiTextTest {
    /** {@code ^} is the escape, {@code %} a bell; stretches are written as from-to:colour, {@code *} for bold. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain                         | plain           | ""
            ^[31mred^[0m plain            | red plain       | 0-3:1
            ^[31mred^[39m plain           | red plain       | 0-3:1
            ^[1mbold^[22m not             | bold not        | 0-4:-1*
            ^[1;32mok^[m.                 | ok.             | 0-2:2*
            ^[91mbright                   | bright          | 0-6:9
            a^[31mb^[32mc^[0md            | abcd            | 1-2:1 2-3:2
            ^[31m^[32mlast wins           | last wins       | 0-9:2
            ^[38;5;208morange             | orange          | 0-6:208
            ^[38;5;999mno such            | no such         | ""
            ^[38;2;1;2;3mtrue             | true            | 0-4:#010203
            ^[38:2::1:2:3mcolons          | colons          | 0-6:#010203
            ^[38:2:1:2:3mcolons           | colons          | 0-6:#010203
            ^[38:5:9mcolons               | colons          | 0-6:9
            ^[38;2;300;2;3mcapped         | capped          | 0-6:#ff0203
            ^[38;5;1;1mboth               | both            | 0-4:1*
            ^[38;5mtorn colour            | torn colour     | ""
            ^[41mon red                   | on red          | 0-6:1
            ^[37;41mwhite on red          | white on red    | 0-12:1
            ^[31;47mred on white          | red on white    | 0-12:1
            ^[7;31minverse                | inverse         | 0-7:1
            ^[3;4;58;99munknown           | unknown         | ""
            ^[>4;2mprivate                | private         | ""
            ^[31                          | ""              | ""
            tail^[                        | tail            | ""
            tail^                         | tail            | ""
            ^[2Kcleared^[1A^[10G          | cleared         | ""
            ^[?25lhidden cursor^[?25h     | hidden cursor   | ""
            ^(Bcharset^)0                 | charset         | ""
            ^7saved^8                     | saved           | ""
            ^]0;title%after               | after           | ""
            ^]8;;http://x^\\link^]8;;^\\. | link.           | ""
            ^]0;no end                    | 0;no end        | ""
            ^Pdevice^\\control            | control         | ""
            ding%dong                     | dingdong        | ""
            """)
    void table(String written, String text, String stretches) {
        AnsiText read = AnsiText.read(written.replace('^', '\u001b').replace('%', '\u0007'), 1000);

        assertThat(read.text()).isEqualTo(text == null ? "" : text);
        assertThat(shown(read)).isEqualTo(stretches == null ? "" : stretches);
        assertThat(read.hidden()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            31mC1                         | C1
            """)
    void theOneCharacterFormOfAnEscapeIsReadToo(String written, String text) {
        AnsiText read = AnsiText.read("\u009b" + written, 1000);

        assertThat(read.text()).isEqualTo(text);
        assertThat(shown(read)).isEqualTo("0-2:1");
    }

    @Property
    void noSteeringCharacterIsLeftAndStretchesAreInOrder(@ForAll("lines") String written, @ForAll @IntRange(max = 40) int most) {
        AnsiText read = AnsiText.read(written, most);

        assertThat(read.text().chars().filter(c -> c != '\n').anyMatch(c -> AnsiText.isSteering((char) c))).isFalse();
        assertThat(read.text().length()).isLessThanOrEqualTo(most);
        int at = 0;
        for (Stretch stretch : read.stretches()) {
            assertThat(stretch.from()).isGreaterThanOrEqualTo(at).isLessThan(stretch.to());
            at = stretch.to();
        }
        assertThat(at).isLessThanOrEqualTo(read.text().length());
    }

    @Property
    void whatIsCutIsCounted(@ForAll("lines") String written, @ForAll @IntRange(max = 40) int most) {
        AnsiText cut = AnsiText.read(written, most);
        String whole = AnsiText.plain(written);

        assertThat(whole).startsWith(cut.text());
        assertThat(cut.text().length() + cut.hidden()).isEqualTo(whole.length());
    }

    @Property
    void escapesAddNothingToTheText(@ForAll("words") List<String> words) {
        String written = words.stream().map(word -> "\u001b[3" + word.length() % 8 + "m" + word).collect(Collectors.joining());

        assertThat(AnsiText.plain(written + "\u001b[0m")).isEqualTo(String.join("", words));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("\u001b\u009b\u0007\u009c[]m;:0123458Pab \t\r\n\ud83d\ude80\\\u202e")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12).list().ofMaxSize(8);
    }

    private static String shown(AnsiText read) {
        return read.stretches().stream()
                .map(stretch -> stretch.from() + "-" + stretch.to() + ":" + colour(stretch.ink().colour())
                        + (stretch.ink().bold() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String colour(int colour) {
        return Ink.isRgb(colour) ? String.format("#%06x", colour & 0xFFFFFF) : String.valueOf(colour);
    }
}
