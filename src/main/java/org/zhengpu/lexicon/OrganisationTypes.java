package org.zhengpu.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that end names of organisations, and what may stand before them. */
public final class OrganisationTypes {
  private static final int TYPE_COLUMNS = 6;
  private static final int STOP_COLUMNS = 2;
  private static final int WORD_COLUMNS = 2;
  private static final String ANCHOR = "anchor";
  private static final String OWN = "own";
  private static final String FREE = "free";
  private static final String BOUNDED = "bounded";
  private static final String SHARED = "shared";
  private static final String INNER = "inner";
  private static final String GENERIC = "generic";
  private static final String PLAIN = "plain";
  private static final String NATION = "nation";
  private static final String OWNER = "owner";
  private static final String JOIN = "join";
  private static final String LIST_JOIN = "list-join";

  /**
   * An ending.
   *
   * @param word as 高新区
   * @param type company, park, platform, institute, authority or other; empty for a phrase that
   *     ends no name
   * @param anchor whether a name may begin with a place or a known organisation
   * @param own whether it may begin with 省 or 市
   * @param free whether it may begin with any word that is a name
   * @param bounded whether it may begin with any short word after a verb or a mark
   * @param shared whether names in a row share it, as 农发 and 旅控 in 农发、旅控、吉勤集团
   * @param full what the word is short for, itself where it is not
   */
  public record Ending(
      String word,
      String type,
      boolean anchor,
      boolean own,
      boolean free,
      boolean bounded,
      boolean shared,
      String full) {
    /** Whether it ends no name. */
    public boolean stop() {
      return type.isEmpty();
    }
  }

  private final Terms<Ending> endings;
  private final Set<String> inner = new HashSet<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Terms<String> genericTerms;
  private final String nation;
  private final String owners;
  private final String joins;
  private final String listJoins;

  /** The endings of the bundled files. */
  public static OrganisationTypes standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static OrganisationTypes of(Lexicon lexicon) {
    return lexicon.made(
        OrganisationTypes.class,
        files ->
            new OrganisationTypes(
                files.table("lexicon/organisation-types.tsv", TYPE_COLUMNS),
                files.table("lexicon/organisation-stop.tsv", STOP_COLUMNS),
                files.table("lexicon/organisation-words.tsv", WORD_COLUMNS)));
  }

  /**
   * Reads the tables.
   *
   * @param types word, type, start, full, a name, no name
   * @param stop phrase, a text without a name
   * @param words word, its use: inner, generic, plain, nation, owner, join or list-join
   */
  public OrganisationTypes(Table types, Table stop, Table words) {
    Map<String, Ending> all = new LinkedHashMap<>();
    for (Table.Row row : types.rows()) {
      List<String> start = row.values(2);
      String full = row.get(3).isEmpty() ? row.get(0) : row.get(3);
      all.put(
          row.get(0),
          new Ending(
              row.get(0),
              row.get(1),
              start.contains(ANCHOR),
              start.contains(OWN),
              start.contains(FREE),
              start.contains(BOUNDED),
              start.contains(SHARED),
              full));
    }
    for (Table.Row row : stop.rows()) {
      all.put(
          row.get(0), new Ending(row.get(0), "", false, false, false, false, false, row.get(0)));
    }
    endings = new Terms<>(all);
    Map<String, String> generics = new LinkedHashMap<>();
    String country = "";
    StringBuilder owner = new StringBuilder();
    StringBuilder join = new StringBuilder();
    StringBuilder listJoin = new StringBuilder();
    for (Table.Row row : words.rows()) {
      switch (row.get(1)) {
        case INNER -> inner.add(row.get(0));
        case PLAIN -> plain.add(row.get(0));
        case GENERIC -> generic.add(row.get(0));
        case NATION -> country = row.get(0);
        case OWNER -> owner.append(row.get(0));
        case JOIN -> join.append(row.get(0));
        case LIST_JOIN -> listJoin.append(row.get(0));
        default -> throw row.bad("has an unknown use: " + row.get(1));
      }
    }
    nation = country;
    owners = owner.toString();
    joins = join.toString();
    listJoins = listJoin.toString();
    generic.forEach(word -> generics.put(word, word));
    genericTerms = new Terms<>(generics);
  }

  /** The characters that a name may begin with, for whose it is: 省 of 省能源集团. */
  public String owners() {
    return owners;
  }

  /** The characters that end what stands before a name. */
  public String joins() {
    return joins;
  }

  /** The characters that join the last two names of a list. */
  public String listJoins() {
    return listJoins;
  }

  /** All endings in a text, by begin and then the longer first. */
  public List<Terms.Hit<Ending>> in(String text) {
    return endings.all(text);
  }

  /** Whether a word makes no name of a phrase. */
  public boolean plain(String word) {
    return plain.contains(word);
  }

  /** The name of the country, which belongs to a name that follows it. */
  public String nation() {
    return nation;
  }

  /** Whether a word may stand inside a name though it is a verb. */
  public boolean inner(String word) {
    return inner.contains(word);
  }

  /** Whether a phrase holds a word that shows it to speak of a kind of organisation. */
  public boolean generic(String phrase) {
    return !genericTerms.all(phrase).isEmpty();
  }
}
