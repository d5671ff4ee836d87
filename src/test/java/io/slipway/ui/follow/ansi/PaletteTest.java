package io.slipway.ui.follow.ansi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour that a run may write in can be read on the ground of both themes. */
class PaletteTest {
    private static final int LIGHT = 0xFFFFFF;
    private static final int DARK = 0x0D1117;

    @ParameterizedTest
    @ValueSource(ints = {LIGHT, DARK})
    void allOfThePalette(int ground) {
        Palette palette = new Palette(ground);

        assertThat(IntStream.range(0, 256).map(number -> palette.of(new Ink(number, false))))
                .allSatisfy(colour -> assertThat(Contrast.ratio(colour, ground)).isGreaterThanOrEqualTo(Contrast.ENOUGH));
    }

    @Property
    void anyOtherOnAnyGround(@ForAll @IntRange(max = 0xFFFFFF) int colour, @ForAll @IntRange(max = 0xFFFFFF) int ground) {
        assertThat(Contrast.ratio(Contrast.legible(colour, ground), ground)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertThat(new Palette(DARK).of(new Ink(Ink.rgb(0xFF, 0xAA, 0x00), false))).isEqualTo(0xFFAA00);
        assertThat(new Palette(LIGHT).of(new Ink(88, false))).isEqualTo(0x870000);
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Contrast.ratio(0, 0xFFFFFF)).isEqualTo(21);
        assertThat(Contrast.ratio(0x777777, 0xFFFFFF)).isBetween(4.47, 4.49);
    }
}
