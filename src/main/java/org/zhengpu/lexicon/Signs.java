package org.zhengpu.lexicon;

/**
 * The signs of Chinese punctuation by what they do in a text (GB/T 15834-2011).
 *
 * <p>Each role holds those before it, from 。 to 、: what ends a sentence also ends a clause. Only
 * full-width signs have these roles, as : and , stand in times and numbers too; where that is no
 * matter, ask for a sign {@link #widened}.
 */
public final class Signs {
  private static final char NONE = 0;
  private static final int ITEM = 1;
  private static final int CLAUSE = 2;
  private static final int PART = 3;
  private static final int SENTENCE = 4;

  private Signs() {}

  /** Whether a sign ends a sentence: 。！？. */
  public static boolean endsSentence(char c) {
    return ends(c) == SENTENCE;
  }

  /** Whether a sign ends a part of a sentence that has clauses of its own, or more: ；：. */
  public static boolean endsPart(char c) {
    return ends(c) >= PART;
  }

  /** Whether a sign ends a clause, or more: ，. */
  public static boolean endsClause(char c) {
    return ends(c) >= CLAUSE;
  }

  /** Whether a sign stands between the items of a list, or ends more than one: 、. */
  public static boolean endsItem(char c) {
    return ends(c) >= ITEM;
  }

  private static int ends(char c) {
    return switch (c) {
      case '。', '！', '？' -> SENTENCE;
      case '；', '：' -> PART;
      case '，' -> CLAUSE;
      case '、' -> ITEM;
      default -> 0;
    };
  }

  /** The full-width form of a narrow sign of clauses and sentences; any other as it is. */
  public static char widened(char c) {
    return switch (c) {
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '!' -> '！';
      case '?' -> '？';
      default -> c;
    };
  }

  /** Whether a sign opens a quotation, a title or a bracket, of either width. */
  public static boolean opens(char c) {
    return pair(c) != NONE;
  }

  /** Whether a sign closes a quotation, a title or a bracket, of either width. */
  public static boolean closes(char c) {
    return switch (c) {
      case '”', '’', '」', '』', '》', '〉' -> true;
      default -> closesBracket(c);
    };
  }

  /** Whether a sign opens a bracket, so that what follows explains what is before. */
  public static boolean opensBracket(char c) {
    return closesBracket(pair(c));
  }

  /** Whether a sign closes a bracket. */
  public static boolean closesBracket(char c) {
    return switch (c) {
      case '）', ')', '］', ']', '】', '〕' -> true;
      default -> false;
    };
  }

  /**
   * The sign that closes what another opens, as ） for （.
   *
   * @throws IllegalArgumentException where it opens nothing
   */
  public static char closing(char opening) {
    char pair = pair(opening);
    if (pair == NONE) {
      throw new IllegalArgumentException("opens nothing: " + opening);
    }
    return pair;
  }

  private static char pair(char opening) {
    return switch (opening) {
      case '“' -> '”';
      case '‘' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '《' -> '》';
      case '〈' -> '〉';
      case '（' -> '）';
      case '(' -> ')';
      case '［' -> '］';
      case '[' -> ']';
      case '【' -> '】';
      case '〔' -> '〕';
      default -> NONE;
    };
  }

  private static boolean quotes(char c) {
    return switch (c) {
      case '“', '”', '‘', '’', '「', '」', '『', '』' -> true;
      default -> false;
    };
  }

  /** A text without quotation marks. */
  public static String unquoted(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!quotes(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.length() == text.length() ? text : bare.toString();
  }

  /** Whether the last character of a text is a sign; none is of an empty one. */
  public static boolean ends(String text, char sign) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == sign;
  }
}
