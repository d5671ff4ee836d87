package io.slipway.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultParseTest {
    private static final String RUNS = "/v1/projects/p/jobs/j/runs";

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void everyNameIsRead(FaultKind kind) {
        Fault fault = Fault.parse(kind.word());
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.concerns("POST", RUNS)).isTrue();
        assertThat(fault.concerns("GET", "/v1/projects")).isEqualTo(kind.word().matches("[0-9]{3}|latency|empty-list"));
    }

    @Test
    void allPartsAreRead() {
        Fault fault = Fault.parse(" trickle , post /v1/**/runs, nth=2, times=3, delay=50");
        assertThat(fault).isEqualTo(new Fault(FaultKind.TRICKLE, "POST", new PathGlob("/v1/**/runs"), 2, 3, Duration.ofMillis(50)));
    }

    @ParameterizedTest
    @CsvSource({"/**,/,true", "/**,/v1/a,true", "/**/runs,/v1/x/runs,true", "/**/runs,/runs,true", "/**/runs,/v1/runs/1,false",
        "/v1/*,/v1/a,true", "/v1/*,/v1/a/b,false", "/v1/pro*,/v1/projects,true", "/v1/a.b,/v1/aXb,false", "/*/b,/a/b,true"})
    void globs(String glob, String path, boolean fits) {
        assertThat(new PathGlob(glob).matches(path)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | NAME | ``", "nonsense | NAME | nonsense", "500, | PART | ``",
        "500,nth=0 | NUMBER | nth=0", "500,times=x | NUMBER | times=x", "500,times=-1 | NUMBER | times=-1", "500,GET | PART | GET",
        "500,FETCH /x | METHOD | FETCH", "500,GET x | PART | GET x", "500,delay= | NUMBER | delay=",
        "500,nth=999999999999 | NUMBER | nth=999999999999"})
    void whatIsWrongIsTold(String order, WrongFault.Reason reason, String part) {
        assertThatThrownBy(() -> Fault.parse(order)).isInstanceOfSatisfying(WrongFault.class, wrong -> {
            assertThat(wrong.reason()).isEqualTo(reason);
            assertThat(wrong.part()).isEqualTo(part);
            assertThat(wrong.order()).isEqualTo(order);
        });
    }

    @Property
    void aFaultHitsAsOftenAsOrdered(@ForAll @IntRange(min = 1, max = 20) int nth, @ForAll @IntRange(min = 1, max = 20) int times) {
        Faults faults = new Faults(List.of(Fault.parse("500,nth=" + nth + ",times=" + times)));
        for (int i = 1; i <= 50; i++) {
            assertThat(faults.next("GET", "/").isPresent()).isEqualTo(i >= nth && i < nth + times);
        }
    }
}
