package org.zhengpu.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.lexicon.Words;

/**
 * The words by which names of programmes and counted groups are known: head words, the verbs around
 * them, words too general to make a name; those of projects are {@link ProjectWords}. What they
 * tell of a phrase is worked out by {@link RoleWords}, {@link CountedGroups} and {@link NameSigns}.
 */
public final class NameLexicon {
  /** What a word does beside a name. */
  enum Role {
    STRONG,
    VERB,
    WEAK,
    LEAD,
    AFTER,
    ALIKE,
    WHOLE,
    JOIN,
    ALSO,
    ETC,
    PARTICLE,
    ADVERB
  }

  /**
   * The head word of a programme's name.
   *
   * @param type programme type, as 行动
   * @param shared whether short names in a row share it, as in 蓝天、碧水、净土保卫战
   */
  record Head(String word, String type, Mode mode, boolean shared) {
    /** When a phrase with this head is a name. */
    enum Mode {
      PLAIN,
      WORKS,
      NAMED,
      QUOTED,
      ADJOINED,
      GOVERNED
    }
  }

  /** A programme of the nation. */
  record National(String name, String type) {}

  /** What the members of a counted group are. */
  enum Members {
    PROGRAMME,
    PROJECT,
    ITEM,
    NONE
  }

  private final RoleWords roles;
  private final CountedGroups groups;
  private final NameSigns signs;
  private final Terms<Head> heads;
  private final Terms<National> national;
  private final Map<String, String> nationalTypes = new TreeMap<>();
  private final Map<String, String> variants = new LinkedHashMap<>();
  private final Lexicon lexicon;

  private NameLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
    Words language = new Words();
    signs = new NameSigns(lexicon, language);
    roles = new RoleWords(lexicon, language, signs);
    groups = new CountedGroups(lexicon);
    Map<String, Head> byWord = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/programme-types.tsv", 4).rows()) {
      Head.Mode mode = enumOf(Head.Mode.class, row, 2);
      byWord.put(row.get(0), new Head(row.get(0), row.get(1), mode, !row.get(3).isEmpty()));
    }
    heads = new Terms<>(byWord);
    Map<String, National> bySpelling = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/national-programmes.tsv", 3).rows()) {
      nationalTypes.put(row.get(0), row.get(2));
      for (String spelling : row.values(1)) {
        bySpelling.put(spelling, new National(row.get(0), row.get(2)));
      }
    }
    national = new Terms<>(bySpelling);
    for (Table.Row row : lexicon.table("lexicon/programme-variants.tsv", 2).rows()) {
      variants.put(row.get(0), row.get(1));
    }
  }

  /** The words of the program's own data files. */
  public static NameLexicon load() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static NameLexicon of(Lexicon lexicon) {
    return lexicon.made(NameLexicon.class, NameLexicon::new);
  }

  /** The data files that they are from. */
  public Lexicon files() {
    return lexicon;
  }

  /** The constant that a cell names, in letters of either case. */
  static <E extends Enum<E>> E enumOf(Class<E> type, Table.Row row, int column) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(row.get(column))) {
        return value;
      }
    }
    throw row.bad("unknown value " + row.get(column));
  }

  /** The type of the nation's programme of this name, whatever words a report puts after it. */
  public Optional<String> nationalType(String name) {
    return Optional.ofNullable(nationalTypes.get(name));
  }

  Terms<Head> heads() {
    return heads;
  }

  Terms<National> national() {
    return national;
  }

  /** Whether a counted phrase names no group, as 两个维护. */
  boolean slogan(String phrase) {
    return groups.slogan(phrase);
  }

  /** The longest head of counted groups that ends a phrase; empty where none does. */
  String familyHead(String phrase) {
    return groups.head(phrase);
  }

  /** Length of the longest head of groups with members that stands at a position; 0 for none. */
  int familyHeadLength(String text, int at) {
    return groups.headLength(text, at);
  }

  /** Position after the verbs with which a phrase begins. */
  int afterVerbs(String text, int begin, int end) {
    return roles.afterVerbs(text, begin, end);
  }

  /** Whether a counted phrase holds a verb of a sentence: 两大乳企推进. */
  boolean holdsVerb(String phrase) {
    return roles.holdsVerb(phrase);
  }

  /** Whether a phrase ends with a verb that governs what follows, as 加快推动. */
  boolean endsVerb(String phrase) {
    return roles.endsVerb(phrase);
  }

  /** Whether a phrase begins with a verb of any kind. */
  boolean beginsVerb(String phrase) {
    return roles.beginsVerb(phrase);
  }

  /** The head word of a counted group's name, as 行动 of 八大行动; empty where it has none. */
  public String headOf(String family) {
    return familyHead(family);
  }

  /** Whether the members of a counted group are programmes. */
  public boolean programmesIn(String family) {
    return members(familyHead(family)) == Members.PROGRAMME;
  }

  /** Whether each numbered item of a counted group is one project. */
  public boolean itemsIn(String family) {
    return members(familyHead(family)) == Members.ITEM;
  }

  /** Whether the members of a counted group are programmes or projects. */
  public boolean listsMembers(String family) {
    return members(familyHead(family)) != Members.NONE;
  }

  /** The type of a programme by the head word that ends its name; empty where none does. */
  public String typeOf(String name) {
    String type = "";
    for (Terms.Hit<Head> hit : heads.all(name)) {
      type = hit.end() == name.length() && type.isEmpty() ? hit.value().type() : type;
    }
    return type;
  }

  /** Whether a phrase ends with the head word of a programme that needs nothing else to be one. */
  boolean endsProgramme(String phrase) {
    for (Terms.Hit<Head> hit : heads.all(phrase)) {
      if (hit.end() == phrase.length() && hit.value().mode() == Head.Mode.PLAIN) {
        return true;
      }
    }
    return false;
  }

  /** A name with its head word in the plainest of its forms: 行动 for 专项行动. */
  public String plainest(String name) {
    for (Map.Entry<String, String> variant : variants.entrySet()) {
      if (name.endsWith(variant.getKey())) {
        return name.substring(0, name.length() - variant.getKey().length()) + variant.getValue();
      }
    }
    return name;
  }

  /** What the members of groups with this head are. */
  Members members(String head) {
    return groups.members(head);
  }

  /** The words of one role, leftmost-longest. */
  List<Terms.Hit<String>> hits(Role role, String text) {
    return roles.hits(role, text);
  }

  /** Where the last 等 that closes a list stands between two positions; -1 where none does. */
  int etc(String text, int begin, int end) {
    return roles.etc(text, begin, end);
  }

  /** Whether a text holds a character that closes a list, be it part of a word or not. */
  boolean holdsCloser(String text) {
    return roles.holdsCloser(text);
  }

  /** Whether a character closes a list, as 等 does. */
  boolean closesList(char c) {
    return roles.closesList(c);
  }

  /** Length of a word at a position that joins two names if one ends there; 0 for none. */
  int mayJoin(String text, int at) {
    return roles.mayJoin(text, at);
  }

  /** Length of a word that joins two names at a position, as 和 but not in 和美乡村; 0 for none. */
  int joins(String text, int at) {
    return roles.joins(text, at);
  }

  /** Length of the longest word of a role at the start of a text; 0 for none. */
  int prefix(Role role, String text) {
    return roles.prefix(role, text);
  }

  /** Whether a phrase is made of general words, numerals and separators alone. */
  boolean isGeneral(String phrase) {
    return signs.isGeneral(phrase);
  }

  /** Whether a phrase is made of words that say only how much or which, as 一批重大. */
  boolean isModifier(String phrase) {
    return signs.isModifier(phrase);
  }

  /** Whether a phrase has a name in it: a place, Latin letters, characters that are no words. */
  boolean known(String phrase) {
    return signs.known(phrase);
  }

  /** The same, or a number; characters that are no words count at the start alone. */
  boolean namedAtStart(String phrase) {
    return signs.namedAtStart(phrase);
  }

  /** Whether a phrase is one word of the language. */
  boolean isWord(String phrase) {
    return signs.isWord(phrase);
  }

  /** Whether a phrase begins with the name of a place. */
  boolean beginsWithPlace(String phrase) {
    return signs.beginsWithPlace(phrase);
  }

  /** Length of the name of a place with which a phrase begins; 0 for none. */
  int leadingPlace(String phrase) {
    return signs.leadingPlace(phrase);
  }
}
