package io.slipway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a service lists is the same when it is read from the file again. */
class ListRoundTripTest {
    private static final ListPlace PLACE = ListPlace.of("c", URI.create("https://api.example.com"), "t").project("p");

    /** A kind with a list of it. */
    record Sample<T>(ListKind<T> kind, KeptList<T> list) {
        void comesBack() {
            assertThat(ListCodec.read(kind, PLACE, ListCodec.write(kind, PLACE, list))).contains(list);
        }
    }

    @Property(tries = 300)
    void everyListComesBackAsItWas(@ForAll("samples") Sample<?> sample) {
        sample.comesBack();
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        Arbitrary<String> id = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<Instant> time = Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
        Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000)).ofScale(4);
        return Arbitraries.oneOf(List.of(
                of(ListKind.PROJECTS, Combinators.combine(id, text).as(Project::new), time),
                of(ListKind.JOBS, Combinators.combine(id, text, text, Arbitraries.of(true, false)).as(Job::new), time),
                of(
                        ListKind.PLANS,
                        Combinators.combine(id, text, text, number, number, Arbitraries.longs().between(0, 1 << 30))
                                .as(Plan::new),
                        time),
                of(ListKind.SERVICES, Combinators.combine(id, text).as(BuildService::new), time),
                of(ListKind.BRANCHES, Combinators.combine(id, text, text).as(Branch::new), time),
                of(
                        ListKind.BUILDS,
                        Combinators.combine(id, text, text, text, text, time.optional()).as(Build::new),
                        time),
                of(ListKind.REGISTRIES, Combinators.combine(id, text, text).as(Registry::new), time)));
    }

    private static <T> Arbitrary<Sample<?>> of(ListKind<T> kind, Arbitrary<T> item, Arbitrary<Instant> time) {
        return Combinators.combine(time, item.list().ofMaxSize(5))
                .as((readAt, items) -> new Sample<>(kind, new KeptList<>(readAt, items)));
    }
}
