package io.slipway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program keeps its walls; each wall is shown to hold by a seeded failure that it finds. */
class ArchitectureTest {
    private static final String PROGRAM = "io.slipway";
    private static final String SEEDED = "seeded";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROGRAM);
    private static final JavaClasses SEEDS = new ClassFileImporter().importPackages(SEEDED);

    /** A wall by name. */
    enum Wall {
        NO_CYCLES(Walls::noCycles),
        NO_TOOLKIT_IN_THE_CORE(Walls::noToolkitInTheCore),
        MIRROR_USES_BEANS_ONLY(Walls::mirrorUsesBeansOnly),
        ONE_DOOR_TO_THE_FX_THREAD(Walls::oneDoorToTheFxThread),
        NO_MUTABLE_STATICS(Walls::noMutableStatics),
        HONEST_NAMES(Walls::honestNames),
        NULL_MARKED_PACKAGES(Walls::nullMarkedPackages),
        SCREENS_ARE_STRANGERS(Walls::screensAreStrangers),
        ONE_DOOR_TO_THE_NETWORK(Walls::oneDoorToTheNetwork),
        ONLY_DOORS_KNOW_THE_SANDBOX(Walls::onlyDoorsKnowTheSandbox),
        NO_ANNOTATED_COMMANDS(Walls::noAnnotatedCommands);

        private final Function<Walls, ArchRule> rule;

        Wall(Function<Walls, ArchRule> rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource(Wall.class)
    void theProgramKeepsTheWall(Wall wall) {
        wall.rule.apply(new Walls(PROGRAM)).check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(Wall.class)
    void aSeededFailureIsFound(Wall wall) {
        assertThat(wall.rule.apply(new Walls(SEEDED)).evaluate(SEEDS).hasViolation()).isTrue();
    }

    @Test
    void arrowsPointOneWay() {
        Walls walls = new Walls(PROGRAM);

        Walls.ARROWS.forEach((from, allowed) -> walls.arrow(from, allowed).check(CLASSES));
    }

    @Test
    void aSeededArrowIsFound() {
        assertThat(new Walls(SEEDED).arrow("run", List.of()).evaluate(SEEDS).hasViolation())
                .isTrue();
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> parts = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(PROGRAM + "."))
                .map(name -> name.substring(PROGRAM.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(Stream.concat(Walls.ARROWS.keySet().stream(), Stream.of("ui")).toList())
                .containsAll(parts);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Map<String, List<JavaClass>> packages = CLASSES.stream().collect(Collectors.groupingBy(JavaClass::getPackageName));

        assertThat(packages).allSatisfy((name, classes) -> assertThat(classes)
                .as(name)
                .anyMatch(type -> type.getSimpleName().equals("package-info")));
    }
}
