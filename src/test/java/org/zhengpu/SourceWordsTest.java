package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Words of the language are data: no string and no character of the code is one. */
class SourceWordsTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @Test
  void noLiteralHoldsAChineseCharacter() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"));
        StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertThat(sources).isNotEmpty();
      assertThat(words(manager.getJavaFileObjectsFromPaths(sources))).isEmpty();
    }
  }

  @Test
  void wordsAreSeenInStringsAndCharactersButNotInComments() throws IOException {
    String code =
        "/** 和. */ class A { char a = '和'; String b = \"x\\u6bcf\"; char c = '，'; /* 与 */ }";
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    assertThat(words(List.of(source))).containsExactly("/A.java: 和", "/A.java: x每");
  }

  private static List<String> words(Iterable<? extends JavaFileObject> sources) throws IOException {
    List<String> found = new ArrayList<>();
    JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, null, null, sources);
    for (CompilationUnitTree unit : task.parse()) {
      new TreeScanner<Void, String>() {
        @Override
        public Void visitLiteral(LiteralTree literal, String file) {
          String value = String.valueOf(literal.getValue());
          boolean text =
              literal.getValue() instanceof String || literal.getValue() instanceof Character;
          if (text && value.codePoints().anyMatch(Character::isIdeographic)) {
            found.add(file + ": " + value);
          }
          return super.visitLiteral(literal, file);
        }
      }.scan(unit, unit.getSourceFile().getName());
    }
    return found;
  }
}
