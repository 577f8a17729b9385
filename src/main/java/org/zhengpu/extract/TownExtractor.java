package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.TownWords;
import org.zhengpu.lexicon.Words;
import org.zhengpu.lexicon.Words.Word;
import org.zhengpu.mention.PlaceMention;

/**
 * Finds towns and villages named right after the place they are in: 丹巴县基卡依村.
 *
 * <p>A kind of town (特色小镇) is none: no part of the name may be a word of two characters with a
 * meaning of its own.
 */
final class TownExtractor {
  /** A town or village that only the text names. */
  static final String TOWN = "place-town";

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private final TownWords ends;
  private final Words words;

  TownExtractor(TownWords ends, Words words) {
    this.ends = ends;
    this.words = words;
  }

  /** The towns of a sentence whose other places are known. */
  List<PlaceMention> extract(Sentence sentence, List<PlaceMention> places) {
    String text = sentence.text();
    List<Integer> at = places.isEmpty() ? List.of() : ends.ends(text);
    List<PlaceMention> found = new ArrayList<>();
    for (PlaceMention place : places) {
      int begin = place.span().end() - sentence.span().begin();
      if (place.rule().equals(PlaceExtractor.WEAK) || at.contains(begin + 1)) {
        continue;
      }
      for (int end : at) {
        if (end - begin < SHORTEST || end - begin > LONGEST) {
          continue;
        }
        Span span = sentence.at(begin, end);
        String name = text.substring(begin, end);
        if (places.stream().noneMatch(other -> other.span().overlaps(span)) && proper(name)) {
          Place town = Place.region(words.key(name), name);
          found.add(new PlaceMention(span, List.of(town), TOWN));
          break;
        }
      }
    }
    return found;
  }

  private boolean proper(String name) {
    List<Word> parts = words.words(name);
    for (Word part : parts.subList(0, Math.max(1, parts.size() - 1))) {
      boolean named = part.tag().startsWith("nr") || part.tag().startsWith("ns");
      if (part.text().length() > 1 && !named && !part.tag().startsWith("nz")) {
        return false;
      }
    }
    return name.chars().allMatch(Character::isLetter);
  }
}
