package io.slipway.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StructureTest {
    private final JavaClasses classes =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.slipway");

    @Test
    void theSandboxKnowsNothingElseOfTheProgram() {
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.describe("elsewhere in the program or in JavaFX",
            type -> type.getPackageName().startsWith("javafx")
                || (type.getPackageName().startsWith("io.slipway") && !type.getPackageName().startsWith("io.slipway.sandbox")));
        noClasses().that().resideInAPackage("io.slipway.sandbox..").should().dependOnClassesThat(elsewhere)
            .because("a mistake made twice must not cancel itself out").check(classes);
    }

    @Test
    void itsPackagesFormNoCycle() {
        slices().matching("io.slipway.sandbox.(*)..").should().beFreeOfCycles().check(classes);
    }
}
