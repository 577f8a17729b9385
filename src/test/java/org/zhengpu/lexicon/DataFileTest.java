package org.zhengpu.lexicon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataFileTest {
  /** Words of the evaluator, which are its measure and no reader's; the list itself. */
  private static final Set<String> OTHERS = Set.of("files.tsv", "evaluate.tsv", "link-names.tsv");

  static Stream<DataFile> files() {
    return DataFile.all().values().stream();
  }

  @Test
  void everyDataFileIsDescribed() throws IOException {
    for (String folder : List.of("lexicon", "rules")) {
      try (Stream<Path> found = Files.list(Path.of("src/main/resources", folder))) {
        assertThat(
                found.map(file -> file.getFileName().toString()).filter(f -> !OTHERS.contains(f)))
            .allSatisfy(name -> assertThat(DataFile.all()).containsKey(name));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aKeyTellsEachRowFromAllOthers(DataFile file) {
    Set<List<String>> keys = new HashSet<>();
    assertThat(Table.load(file.resource(), file.columns()).rows())
        .allSatisfy(row -> assertThat(keys.add(file.key(row))).as(row.toString()).isTrue());
  }

  @Test
  void whatAReaderReadsIsALexicons() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhengpu");
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.zhengpu.lexicon",
            "org.zhengpu.document",
            "org.zhengpu.extract",
            "org.zhengpu.link")
        .and()
        .doNotBelongToAnyOf(Lexicon.class, DataFile.class, RowCheck.class)
        .should()
        .callMethod(Table.class, "load", String.class, int.class)
        .because("a user's rows would be passed over; ask the Lexicon for the table")
        .check(classes);
  }
}
