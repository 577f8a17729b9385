package org.zhengpu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package imports only from those named before it. */
class DependencyTest {
  /** The rooms in the order of the data's way; the root package is the programming interface. */
  private static final List<String> ORDER =
      Stream.of(
              "problem",
              "lexicon",
              "document",
              "mention",
              "extract",
              "link",
              "correct",
              "graph",
              "dataset",
              "query",
              "export",
              "diff",
              "validate",
              "compare",
              "publish",
              "evaluate")
          .map(room -> "org.zhengpu." + room + "..")
          .toList();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.zhengpu");

  private static final String API = "org.zhengpu";
  private static final String CLI = "org.zhengpu.cli..";

  @Test
  void packagesImportOnlyFromEarlierOnes() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          Stream.concat(ORDER.subList(i + 1, ORDER.size()).stream(), Stream.of(API, CLI))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ORDER.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAPackage(API)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLI)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsARoomOfTheHouse() {
    String[] known = Stream.concat(ORDER.stream(), Stream.of(API, CLI)).toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(CLASSES);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.zhengpu.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void rdfBeginsAtTheGraph() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ORDER.subList(0, ORDER.indexOf("org.zhengpu.graph..")).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void onlyTheLexiconKnowsHanLp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zhengpu.lexicon..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.hankcs..")
        .check(CLASSES);
  }

  @Test
  void nothingPrintsPastTheCommandLine() {
    for (String stream : List.of("out", "err")) {
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.zhengpu.cli.Main")
          .should()
          .accessField(System.class, stream)
          .check(CLASSES);
    }
  }
}
