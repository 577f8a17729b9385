package org.zhengpu.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.lexicon.Words;

/**
 * The signs by which a phrase is a name or none: places and characters that are no words speak for
 * it, general words against it.
 */
final class NameSigns {
  private static final List<String> NAME_TAGS = List.of("ns", "nr", "nt", "nz");

  private final Terms<Boolean> general;

  /** Characters of the names of places looked at before a word. */
  private static final int LONGEST_PLACE = 6;

  private final Terms<String> places;
  private final Words language;
  private final Counts counts;

  NameSigns(Lexicon lexicon, Words language) {
    this.language = language;
    this.counts = Counts.of(lexicon);
    Map<String, Boolean> generals = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/name-general.tsv", 2).rows()) {
      generals.put(row.get(0), row.get(1).equals("modifier"));
    }
    general = new Terms<>(generals);
    Map<String, String> named = new TreeMap<>();
    Places.of(lexicon).names().keySet().stream()
        .filter(name -> name.length() > 1)
        .forEach(name -> named.put(name, name));
    places = new Terms<>(named);
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
      if (!covered[i] && !counts.isNumeral(phrase.charAt(i))) {
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
    if (places.in(phrase)) {
      return true;
    }
    return language.words(phrase).stream().anyMatch(word -> isName(word.tag()) || isSingle(word));
  }

  /**
   * Whether a phrase has a name in it that is a word, a number, or begins with characters that are
   * no words.
   */
  boolean namedAtStart(String phrase) {
    if (places.in(phrase) || phrase.chars().anyMatch(Character::isDigit)) {
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

  /** Whether the name of a place ends at a position. */
  boolean endsWithPlace(String text, int end) {
    String before = text.substring(Math.max(0, end - LONGEST_PLACE), end);
    return places.all(before).stream().anyMatch(hit -> hit.end() == before.length());
  }

  /** Whether a phrase begins with the name of a place. */
  boolean beginsWithPlace(String phrase) {
    int place = leadingPlace(phrase);
    return place > 0 && place + 2 <= phrase.length();
  }

  /** Length of the name of a place with which a phrase begins; 0 for none. */
  int leadingPlace(String phrase) {
    Terms.Hit<String> place = places.at(phrase, 0, phrase.length());
    return place == null ? 0 : place.end();
  }
}
