package org.zhengpu.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/**
 * The rules by which the words around a thing and a number tell whether the number is the thing's.
 */
final class FigureRules {
  private static final int COLUMNS = 5;

  /** Where the words of a rule stand and what they say. */
  enum Use {
    /** Between a thing and a number of its clause: the number is another's. */
    BETWEEN,
    /** Behind a thing in its clause: the clause is about something else. */
    BEHIND,
    /** At the beginning of a clause: it speaks of the whole place or of another thing. */
    CLAUSE,
    /** Between a number and a thing after it: the number counts or measures what is the thing's. */
    COUNTS,
    /** After a thing: it is one of many, or a paper about it, and governs no number after it. */
    COUNTED,
    /** At the end of a name: what it names is a programme or several, not a field or a strategy. */
    GOVERNS,
    /** At the end of a programme's name: it names a field or a strategy, which is about all. */
    FIELD,
    /** Before a thing in its clause: the thing is an occasion, not what is carried out. */
    OCCASION,
    /** Before a sum: it is raised for something. */
    RAISES,
    /** Before a thing, after a sum: the sum is spent on it. */
    SPENDS,
    /** Between two numbers: the second is said of what the first is said of. */
    GOES_ON,
    /** Between two numbers: the second is a further deed of the subject of the first. */
    DEEDS,
    /** At the beginning of a sentence: an item of an enumeration begins. */
    ITEM,
    /** Before a programme: an item of an enumeration announces it. */
    ANNOUNCES,
    /** From a programme to the end of its sentence: nothing is said of it. */
    ENDS,
    /** In a name: it does not tell what the thing is about. */
    GENERAL
  }

  private final Map<Use, List<Pattern>> rules = new EnumMap<>(Use.class);

  private FigureRules(Lexicon lexicon) {
    for (Use use : Use.values()) {
      rules.put(use, new ArrayList<>());
    }
    for (Table.Row row : lexicon.table("rules/figure-ties.tsv", COLUMNS).rows()) {
      of(use(row)).add(Pattern.compile(row.get(2)));
    }
  }

  /** Those of a lexicon; made once. */
  static FigureRules of(Lexicon lexicon) {
    return lexicon.made(FigureRules.class, FigureRules::new);
  }

  private static Use use(Table.Row row) {
    for (Use use : Use.values()) {
      if (use.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(row.get(1))) {
        return use;
      }
    }
    throw row.bad("unknown use " + row.get(1));
  }

  private List<Pattern> of(Use use) {
    return rules.getOrDefault(use, List.of());
  }

  /** Whether some rule of a use is found in the words. */
  boolean is(Use use, String words) {
    for (Pattern pattern : of(use)) {
      if (pattern.matcher(words).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thing governs what is said after it: a programme, or a group of programmes. */
  boolean governs(Thing.Id thing) {
    return thing.kind() == Thing.Kind.PROGRAMME
        || (thing.kind() == Thing.Kind.FAMILY && is(Use.GOVERNS, thing.name()));
  }

  /** Whether a thing is a field or a strategy, of which only what is about it alone is a result. */
  boolean field(Thing.Id thing) {
    return is(Use.FIELD, thing.name());
  }

  /** Whether words speak of what a name is about: two characters in a row, of no general word. */
  boolean shares(String name, String words) {
    String bare = name;
    for (Pattern general : of(Use.GENERAL)) {
      bare = general.matcher(bare).replaceAll(" ");
    }
    for (int i = 0; i + 2 <= bare.length(); i++) {
      String pair = bare.substring(i, i + 2);
      if (pair.indexOf(' ') < 0 && words.contains(pair)) {
        return true;
      }
    }
    return false;
  }
}
