package org.zhengpu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.ReportReader;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.LexiconFolder;
import org.zhengpu.lexicon.PlacePoints;
import org.zhengpu.link.FactReader;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Says what is wrong with a user's data files: first row by row, then whether they can be read by.
 *
 * <p>Of a row that only fails beside others, as a place within another that is not there, the
 * reader tells the first alone. So the shortest beginning of the files that cannot be read by is
 * sought; its last row is the culprit, and is left out to find the next.
 */
final class LexiconCheck {
  /** Who has more such errors than this mends them before he sees the others. */
  private static final int MOST = 20;

  private LexiconCheck() {}

  /** The lexicon with a user's files. */
  static Lexicon load(Path path) {
    LexiconFolder folder = LexiconFolder.read(path);
    List<ReportException> problems = folder.problems();
    Lexicon lexicon = Lexicon.with(folder);
    if (problems.isEmpty() && failure(lexicon) == null) {
      return lexicon;
    }
    List<ReportException> all = problems(folder);
    String more = all.size() == 1 ? "" : " (and " + (all.size() - 1) + " more)";
    throw new ReportException(
        ErrorCode.LEXICON_BAD_ROW,
        all.get(0).getMessage() + more + "; see zhengpu lexicon check " + path,
        all.get(0));
  }

  /** All that is wrong, in the order in which it is found. */
  static List<ReportException> problems(LexiconFolder folder) {
    List<ReportException> problems = new ArrayList<>(folder.problems());
    LexiconFolder rest = folder.sound();
    RuntimeException failure = failure(Lexicon.with(rest));
    for (int n = 0; failure != null && n < MOST; n++) {
      List<LexiconFolder.Line> lines = rest.lines();
      int low = 0;
      int high = lines.size();
      while (low < high - 1) {
        int middle = (low + high) / 2;
        RuntimeException found =
            failure(Lexicon.with(rest.without(lines.subList(middle, lines.size()))));
        if (found == null) {
          low = middle;
        } else {
          high = middle;
          failure = found;
        }
      }
      LexiconFolder.Line culprit = lines.get(high - 1);
      problems.add(culprit.bad(failure));
      rest = rest.without(List.of(culprit));
      failure = failure(Lexicon.with(rest));
    }
    return problems;
  }

  /** What happens when everything that reads is made of a lexicon; null where it can be made. */
  private static @Nullable RuntimeException failure(Lexicon lexicon) {
    try {
      ReportReader.of(lexicon);
      FactReader.of(lexicon);
      Annotator.of(lexicon);
      PlacePoints.of(lexicon);
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }
}
