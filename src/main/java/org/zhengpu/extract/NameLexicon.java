package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.lexicon.Words;

/**
 * The words by which names of programmes, counted groups and projects are known: head words, the
 * verbs around them, words too general to make a name.
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
    WHOLE
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

  /**
   * A verb beside projects' names.
   *
   * @param building whether it says that something is built, so that a 工程 is a work
   */
  record Verb(String word, boolean before, String status, boolean building) {}

  private static final int LONGEST_HEAD = 6;
  private static final int SHORTEST_COUNTED = 2;
  private static final List<String> NAME_TAGS = List.of("ns", "nr", "nt", "nz");

  private final Map<Role, Terms<String>> words = new TreeMap<>();
  private final Terms<Boolean> general;
  private final Terms<String> works;
  private final Terms<Head> heads;
  private final Terms<National> national;
  private final Terms<String> projectHeads;
  private final Terms<Verb> verbsBefore;
  private final Terms<Verb> verbsAfter;
  private final Map<String, Members> familyHeads = new TreeMap<>();
  private final Map<String, String> nationalTypes = new TreeMap<>();
  private final Map<String, String> variants = new LinkedHashMap<>();
  private final Set<String> looseHeads = new TreeSet<>();
  private final Words language = new Words();
  private final Terms<String> places;
  private final Set<String> slogans;
  private final Lexicon lexicon;

  private NameLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<Role, Map<String, String>> byRole = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/name-verbs.tsv", 2).rows()) {
      Role role = enumOf(Role.class, row, 1);
      byRole.computeIfAbsent(role, r -> new TreeMap<>()).put(row.get(0), row.get(0));
    }
    byRole.forEach((role, map) -> words.put(role, new Terms<>(map)));
    Map<String, Boolean> generals = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/name-general.tsv", 2).rows()) {
      generals.put(row.get(0), row.get(1).equals("modifier"));
    }
    general = new Terms<>(generals);
    works = terms(lexicon, "lexicon/works.tsv");
    Map<String, String> ends = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/project-types.tsv", 2).rows()) {
      ends.put(row.get(0), row.get(0));
      if (!row.get(1).isEmpty()) {
        looseHeads.add(row.get(0));
      }
    }
    projectHeads = new Terms<>(ends);
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
    Map<String, Verb> before = new TreeMap<>();
    Map<String, Verb> after = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/project-verbs.tsv", 4).rows()) {
      boolean stands = row.get(1).equals("before");
      (stands ? before : after)
          .put(row.get(0), new Verb(row.get(0), stands, row.get(2), !row.get(3).isEmpty()));
    }
    verbsBefore = new Terms<>(before);
    verbsAfter = new Terms<>(after);
    for (Table.Row row : lexicon.table("lexicon/family-heads.tsv", 2).rows()) {
      familyHeads.put(
          row.get(0), row.get(1).isEmpty() ? Members.NONE : enumOf(Members.class, row, 1));
    }
    for (Table.Row row : lexicon.table("lexicon/programme-variants.tsv", 2).rows()) {
      variants.put(row.get(0), row.get(1));
    }
    Map<String, String> named = new TreeMap<>();
    Places.of(lexicon).names().keySet().stream()
        .filter(name -> name.length() > 1)
        .forEach(name -> named.put(name, name));
    places = new Terms<>(named);
    slogans = new TreeSet<>();
    lexicon.table("lexicon/family-slogans.tsv", 1).rows().forEach(row -> slogans.add(row.get(0)));
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

  private static <E extends Enum<E>> E enumOf(Class<E> type, Table.Row row, int column) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(row.get(column))) {
        return value;
      }
    }
    throw row.bad("unknown value " + row.get(column));
  }

  private static Terms<String> terms(Lexicon lexicon, String resource) {
    Map<String, String> map = new TreeMap<>();
    lexicon.table(resource, 1).rows().forEach(row -> map.put(row.get(0), row.get(0)));
    return new Terms<>(map);
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

  Terms<String> projectHeads() {
    return projectHeads;
  }

  Terms<Verb> verbsBefore() {
    return verbsBefore;
  }

  Terms<Verb> verbsAfter() {
    return verbsAfter;
  }

  boolean slogan(String phrase) {
    return slogans.contains(phrase);
  }

  /** The longest head of counted groups that ends a phrase; empty where none does. */
  String familyHead(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (familyHeads.containsKey(phrase.substring(i))) {
        return phrase.substring(i);
      }
    }
    return "";
  }

  /** Length of the longest head of groups with members that stands at a position; 0 for none. */
  int familyHeadLength(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST_HEAD); end > at + 1; end--) {
      if (members(text.substring(at, end)) != Members.NONE) {
        return end - at;
      }
    }
    return 0;
  }

  /**
   * Position after the verbs with which a phrase begins, adverbs in 化 or 地 before them included:
   * 健全|安全生产, 项目化清单化推动|. A verb that governs it already leaves only words of a name.
   */
  int afterVerbs(String text, int begin, int end) {
    String words = text.substring(begin, end);
    String before = text.substring(Math.max(0, begin - LONGEST_HEAD), begin);
    if (words.isEmpty() || endsWith(Role.STRONG, before)) {
      return begin;
    }
    Set<Integer> ends = new TreeSet<>();
    language.words(words).forEach(word -> ends.add(word.end()));
    List<Terms.Hit<String>> hits = new ArrayList<>();
    for (Role role : new Role[] {Role.STRONG, Role.VERB, Role.WEAK}) {
      hits.addAll(hits(role, words));
    }
    hits.sort(Comparator.comparingInt(Terms.Hit::begin));
    int from = 0;
    for (Terms.Hit<String> hit : hits) {
      boolean adverb = hit.begin() > from && endsAdverb(words.charAt(hit.begin() - 1));
      if (ends.contains(hit.end()) && (hit.begin() == from || adverb)) {
        from = hit.end();
      }
    }
    return begin + from;
  }

  private static boolean endsAdverb(char c) {
    return c == '化' || c == '地';
  }

  private boolean endsWith(Role role, String phrase) {
    return hits(role, phrase).stream().anyMatch(hit -> hit.end() == phrase.length());
  }

  /** Whether a counted phrase holds a verb of a sentence: 两大乳企推进. */
  boolean holdsVerb(String phrase) {
    for (Role role : new Role[] {Role.STRONG, Role.VERB}) {
      for (Terms.Hit<String> hit : hits(role, phrase)) {
        if (hit.begin() > SHORTEST_COUNTED) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a phrase ends with a word that is as common as 项目, so that a name must stand before.
   */
  boolean loose(String phrase) {
    return looseHeads.stream().anyMatch(phrase::endsWith);
  }

  /** Whether a phrase ends with a verb that governs what follows, as 加快推动. */
  boolean endsVerb(String phrase) {
    for (Role role : new Role[] {Role.STRONG, Role.VERB, Role.WEAK}) {
      for (Terms.Hit<String> hit : hits(role, phrase)) {
        if (hit.end() == phrase.length() && (role != Role.WEAK || hit.begin() < 4)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a phrase begins with a verb of any kind. */
  boolean beginsVerb(String phrase) {
    List<Words.Word> first = language.words(phrase.substring(0, Math.min(8, phrase.length())));
    return !first.isEmpty() && first.get(0).tag().startsWith("v");
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
    return familyHeads.getOrDefault(head, Members.NONE);
  }

  /** The words of one role, leftmost-longest. */
  List<Terms.Hit<String>> hits(Role role, String text) {
    Terms<String> terms = words.get(role);
    return terms == null ? List.of() : terms.longest(text);
  }

  /** Where the last 等 that closes a list stands between two positions; -1 where none does. */
  int etc(String text, int begin, int end) {
    for (int at = text.lastIndexOf('等', end - 1); at > begin; at = text.lastIndexOf('等', at - 1)) {
      String around = text.substring(at - 1, Math.min(at + 2, text.length()));
      if (hits(Role.ALIKE, around).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a character joins two names, as 和 does but not in 和美乡村. */
  boolean joins(String text, int at) {
    char c = text.charAt(at);
    return (c == '和' || c == '与') && prefix(Role.WHOLE, text.substring(at)) == 0;
  }

  /** Length of the longest word of a role at the start of a text; 0 for none. */
  int prefix(Role role, String text) {
    Terms<String> terms = words.get(role);
    if (terms == null || text.isEmpty()) {
      return 0;
    }
    String head = text.length() > 6 ? text.substring(0, 6) : text;
    for (Terms.Hit<String> hit : terms.all(head)) {
      return hit.begin() == 0 ? hit.end() : 0;
    }
    return 0;
  }

  /** Whether a phrase has a word of something that is built. */
  boolean built(String phrase) {
    return !works.all(phrase).isEmpty();
  }

  /** Whether a phrase is made of general words, numerals and separators alone. */
  boolean isGeneral(String phrase) {
    return covered(phrase, false);
  }

  /** Whether a phrase is made of words that say only how much or which, as 一批重大. */
  boolean isModifier(String phrase) {
    return covered(phrase, true);
  }

  private boolean covered(String phrase, boolean modifiersOnly) {
    boolean[] covered = new boolean[phrase.length()];
    for (Terms.Hit<Boolean> hit : general.all(phrase)) {
      for (int i = hit.begin(); i < hit.end() && (hit.value() || !modifiersOnly); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      if (!covered[i] && !Numeral.isNumeral(phrase.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a phrase has a name in it: of a place, in Latin letters, or of characters that are no
   * words.
   */
  boolean known(String phrase) {
    if (!places.all(phrase).isEmpty()) {
      return true;
    }
    return language.words(phrase).stream().anyMatch(word -> isName(word.tag()) || isSingle(word));
  }

  /**
   * Whether a phrase has a name in it that is a word, a number, or begins with characters that are
   * no words.
   */
  boolean namedAtStart(String phrase) {
    if (!places.all(phrase).isEmpty() || phrase.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    return language.words(phrase).stream()
        .anyMatch(word -> isName(word.tag()) || (word.begin() < 2 && isSingle(word)));
  }

  /** Whether a phrase is one word of the language. */
  boolean isWord(String phrase) {
    return language.words(phrase).size() == 1;
  }

  private static boolean isName(String tag) {
    return tag.equals("nx") || tag.equals("j") || NAME_TAGS.stream().anyMatch(tag::startsWith);
  }

  /** Whether a word is one character that may be part of a name that is no word. */
  private static boolean isSingle(Words.Word word) {
    return word.text().length() == 1
        && !word.tag().isEmpty()
        && "mqupcvfd".indexOf(word.tag().charAt(0)) < 0;
  }

  /** Whether a phrase begins with the name of a place. */
  boolean beginsWithPlace(String phrase) {
    int place = leadingPlace(phrase);
    return place > 0 && place + 2 <= phrase.length();
  }

  /** Length of the name of a place with which a phrase begins; 0 for none. */
  int leadingPlace(String phrase) {
    List<Terms.Hit<String>> hits = places.longest(phrase);
    return hits.isEmpty() || hits.get(0).begin() > 0 ? 0 : hits.get(0).end();
  }
}
