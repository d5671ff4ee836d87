package io.slipway.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** The walls between the packages below a root, as rules; the root is the program's, or that of a seeded failure. */
final class Walls {
    /** Which packages a package may use; itself, its subpackages and the JDK are always allowed. */
    static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("run", List.of()),
            Map.entry("json", List.of()),
            Map.entry("storage", List.of("json")),
            Map.entry("vault", List.of("storage")),
            Map.entry("text", List.of("storage", "run")),
            Map.entry("draft", List.of("run")),
            Map.entry("northflank", List.of("run", "json")),
            Map.entry("catalogue", List.of("northflank", "storage", "json")),
            Map.entry("changes", List.of("northflank", "vault", "storage", "json", "run")),
            Map.entry("connection", List.of("northflank", "vault", "storage", "json", "run")),
            Map.entry("exchange", List.of("northflank", "json", "run")),
            Map.entry("history", List.of("text", "storage", "json", "run")),
            Map.entry("settings", List.of("storage", "json")),
            Map.entry("match", List.of()),
            Map.entry("shortcut", List.of("settings", "json")),
            Map.entry("rights", List.of("northflank", "vault", "storage", "json")),
            Map.entry("launch", List.of("history", "northflank", "rights", "vault", "text", "json", "run")),
            Map.entry("preset", List.of("northflank", "vault", "settings", "storage", "json", "run")),
            Map.entry("sandbox", List.of()),
            Map.entry(
                    "cli",
                    List.of(
                            "preset", "launch", "history", "exchange", "connection", "changes", "northflank", "rights", "vault",
                            "text", "settings", "storage", "json", "run", "sandbox")));

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    /** No two packages need each other, neither directly nor round about. */
    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A package uses those only that its row names. */
    ArchRule arrow(String from, List<String> allowed) {
        DescribedPredicate<JavaClass> forbidden = new DescribedPredicate<>("outside " + allowed) {
            @Override
            public boolean test(JavaClass used) {
                String name = used.getPackageName();
                return name.startsWith(root)
                        && !isIn(name, from)
                        && allowed.stream().noneMatch(other -> isIn(name, other));
            }
        };
        return noClasses()
                .that()
                .resideInAPackage(root + "." + from + "..")
                .should()
                .dependOnClassesThat(forbidden)
                .because("arrows point one way")
                .allowEmptyShould(true);
    }

    private boolean isIn(String name, String part) {
        String full = root + "." + part;
        return name.equals(full) || name.startsWith(full + ".");
    }

    /** Only the window, and the mirror for its properties, know the toolkit. */
    ArchRule noToolkitInTheCore() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui..", root + ".draft..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the same program runs without a window")
                .allowEmptyShould(true);
    }

    /** The mirror uses beans and collections, which need no screen. */
    ArchRule mirrorUsesBeansOnly() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".draft..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("other parts of the toolkit") {
                    @Override
                    public boolean test(JavaClass used) {
                        String name = used.getPackageName();
                        return name.startsWith("javafx")
                                && !name.startsWith("javafx.beans")
                                && !name.startsWith("javafx.collections");
                    }
                })
                .allowEmptyShould(true);
    }

    /** One file hands work to the FX thread. */
    ArchRule oneDoorToTheFxThread() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".ui.kit.Background")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .allowEmptyShould(true);
    }

    /** State lies in objects that somebody made, not in classes. */
    ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    /** A noun says what a class is. */
    ArchRule honestNames() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameStartingWith("Abstract");
    }

    /** Null analysis looks only where a package asks for it. */
    ArchRule nullMarkedPackages() {
        return classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked");
    }

    /** Sibling screens are put together by the shell and do not know each other. */
    ArchRule screensAreStrangers() {
        return slices().matching(root + ".ui.(compose|exchange|history|presets|connection|follow|settings)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    /** Requests leave by one door, which sends nothing twice and writes nothing down. */
    ArchRule oneDoorToTheNetwork() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + ".northflank.transport..", root + ".northflank.socket..", root + ".sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .allowEmptyShould(true);
    }

    /** Where the sandbox is known. */
    ArchRule onlyDoorsKnowTheSandbox() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui..", root + ".cli..", root + ".sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".sandbox..")
                .allowEmptyShould(true);
    }

    /** What a command takes is said in the program's own vocabulary. */
    ArchRule noAnnotatedCommands() {
        return noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("annotations of the command line's library") {
                    @Override
                    public boolean test(JavaClass used) {
                        return used.isAnnotation() && used.getPackageName().startsWith("picocli");
                    }
                })
                .because("they are read by reflection, for which Java makes a class for each annotation and each field: a fifth"
                        + " of the time that a launch takes");
    }
}
