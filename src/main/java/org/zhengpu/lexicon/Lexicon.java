package org.zhengpu.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The data files that a report is read by: the program's own, with the rows that a user adds.
 *
 * <p>What is made of the files is made once a lexicon. Safe for several threads.
 */
public final class Lexicon {
  private static final class Bundled {
    private static final Lexicon LEXICON = new Lexicon(null);
  }

  private final @Nullable LexiconFolder folder;
  private final Map<Class<?>, Object> made = new HashMap<>();

  private Lexicon(@Nullable LexiconFolder folder) {
    this.folder = folder;
  }

  /** The program's own files. */
  public static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  /** The program's own files with the rows of a user's folder. */
  public static Lexicon with(LexiconFolder folder) {
    return new Lexicon(folder);
  }

  /**
   * A file's rows: the program's own, in which a row of the user replaces one with the same key;
   * then the user's other rows.
   *
   * @param resource path on the class path, as {@code lexicon/units.tsv}
   */
  public Table table(String resource, int columns) {
    Table own = Table.load(resource, columns);
    return folder == null ? own : folder.added(resource, own);
  }

  /**
   * What is made of this lexicon's files, made at the first call.
   *
   * @param maker how it is made; may ask for other things of this lexicon
   */
  public synchronized <T> T made(Class<T> type, Function<Lexicon, T> maker) {
    Object known = made.get(type);
    if (known == null) {
      known = maker.apply(this);
      made.put(type, known);
    }
    return type.cast(known);
  }

  /** The SHA-256 of all names and bytes of the files, in hexadecimal digits. */
  public String sha256() {
    return folder == null ? LexiconVersion.sha256() : folder.sha256(LexiconVersion.sha256());
  }
}
