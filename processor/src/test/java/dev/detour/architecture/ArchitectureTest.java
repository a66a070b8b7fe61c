package dev.detour.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules, and between the stages of the compiler: source, model, check, emit. */
@AnalyzeClasses(packages = "dev.detour", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule annotationsDependOnNothing = classes()
            .that()
            .resideInAPackage("dev.detour")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.detour", "java.lang..");

    @ArchTest
    static final ArchRule runtimeDependsOnTheJdkAlone = classes()
            .that()
            .resideInAPackage("dev.detour.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.detour.runtime..", "java..", "jdk.jfr..");

    @ArchTest
    static final ArchRule runtimeNeverUsesRegularExpressions = noClasses()
            .that()
            .resideInAPackage("dev.detour.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..");

    @ArchTest
    static final ArchRule runtimeNeverReflects = noClasses()
            .that()
            .resideInAPackage("dev.detour.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule modelKnowsNeitherCompilerNorEmitter = noClasses()
            .that()
            .resideInAPackage("dev.detour.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.annotation.processing..",
                    "javax.lang.model..",
                    "javax.tools..",
                    "com.palantir.javapoet..",
                    "dev.detour",
                    "dev.detour.runtime..",
                    "dev.detour.processor..");

    @ArchTest
    static final ArchRule languagesAndHostsComeBeforePatterns = noClasses()
            .that()
            .resideInAnyPackage("dev.detour.model.language..", "dev.detour.model.host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.detour.model.check..",
                    "dev.detour.model.interpret..",
                    "dev.detour.model.order..",
                    "dev.detour.model.table..",
                    "dev.detour.model.template..");

    @ArchTest
    static final ArchRule meaningIsIndependentOfChecksAndEncoding = noClasses()
            .that()
            .resideInAnyPackage("dev.detour.model.interpret..", "dev.detour.model.order..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.detour.model.check..", "dev.detour.model.table..", "dev.detour.model.manifest..");

    @ArchTest
    static final ArchRule checksDoNotEmit = noClasses()
            .that()
            .resideInAPackage("dev.detour.model.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.detour.model.table..", "dev.detour.model.manifest..", "dev.detour.model.interpret..");

    @ArchTest
    static final ArchRule termsKnowNoRouteAndRewritingNoWalk = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.detour.model.proof..")
            .layer("proof")
            .definedBy("dev.detour.model.proof")
            .layer("walk")
            .definedBy("dev.detour.model.proof.walk")
            .layer("rewrite")
            .definedBy("dev.detour.model.proof.rewrite")
            .layer("term")
            .definedBy("dev.detour.model.proof.term")
            .whereLayer("proof")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("walk")
            .mayOnlyBeAccessedByLayers("proof")
            .whereLayer("rewrite")
            .mayOnlyBeAccessedByLayers("walk")
            .whereLayer("term")
            .mayOnlyBeAccessedByLayers("walk", "rewrite");

    @ArchTest
    static final ArchRule modelIsFreeOfCycles =
            slices().matching("dev.detour.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule emittersDecideNothing = noClasses()
            .that()
            .resideInAPackage("dev.detour.processor.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.detour.model.check..",
                    "dev.detour.model.order..",
                    "dev.detour.processor.source..",
                    "dev.detour.processor.report..");

    @ArchTest
    static final ArchRule sourcesDoNotEmit = noClasses()
            .that()
            .resideInAPackage("dev.detour.processor.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.detour.processor.emit..", "dev.detour.model.table..", "dev.detour.model.order..");

    @ArchTest
    static final ArchRule stagesAreFreeOfCycles =
            slices().matching("dev.detour.processor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noStaticMutableState = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should()
            .beFinal();
}
