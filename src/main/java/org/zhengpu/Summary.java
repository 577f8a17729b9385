package org.zhengpu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengpu.document.Part;
import org.zhengpu.document.Section;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Figure;
import org.zhengpu.link.PlaceOccurrence;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;

/**
 * What a report's graph holds, in numbers and names.
 *
 * @param issuer name of the place
 * @param year in which the report was given
 * @param sentences how many
 * @param sections how many there are of each part
 * @param actual figures that happened
 * @param targets figures that are aimed at
 * @param things how many of each kind
 * @param families the counted groups in the order of the text
 * @param minted how often each indicator is stated that the catalogue lacks, by its text
 * @param places how often each place is named, the most often named first
 */
public record Summary(
    String issuer,
    int year,
    int sentences,
    Map<Part, Integer> sections,
    int actual,
    int targets,
    Map<Thing.Kind, Integer> things,
    List<Family> families,
    Map<String, Integer> minted,
    Map<String, Integer> places) {
  /**
   * A counted group.
   *
   * @param size as declared
   * @param members names of those found
   */
  public record Family(String name, int year, int size, List<String> members) {
    /** Copies the list. */
    public Family {
      members = List.copyOf(members);
    }
  }

  /** Sums up a report's facts. */
  static Summary of(Facts facts) {
    Map<Part, Integer> sections = new TreeMap<>();
    for (Section section : facts.report().sections()) {
      sections.merge(section.part(), 1, Integer::sum);
    }
    Map<String, Integer> minted = new TreeMap<>();
    for (Figure figure : facts.figures()) {
      if (figure.indicator() == null) {
        minted.merge(figure.indicatorText(), 1, Integer::sum);
      }
    }
    Map<Thing.Kind, Integer> things = new TreeMap<>();
    for (Thing thing : facts.things()) {
      things.merge(thing.id().kind(), 1, Integer::sum);
    }
    int actual =
        (int) facts.figures().stream().filter(f -> f.status() == Figure.Status.ACTUAL).count();
    return new Summary(
        facts.report().metadata().issuer().name(),
        facts.report().metadata().year().getValue(),
        facts.report().sentences().size(),
        sections,
        actual,
        facts.figures().size() - actual,
        things,
        families(facts),
        minted,
        places(facts));
  }

  private static List<Family> families(Facts facts) {
    Map<Thing.Id, List<String>> members = new LinkedHashMap<>();
    for (Tie tie : facts.ties()) {
      if (tie instanceof Tie.MemberOf member) {
        List<String> names = members.computeIfAbsent(member.family(), family -> new ArrayList<>());
        if (!names.contains(member.member().name())) {
          names.add(member.member().name());
        }
      }
    }
    List<Family> families = new ArrayList<>();
    for (Thing thing : facts.things()) {
      if (thing.id().kind() == Thing.Kind.FAMILY) {
        families.add(
            new Family(
                thing.id().name(),
                thing.id().year(),
                thing.size() == null ? 0 : thing.size(),
                members.getOrDefault(thing.id(), List.of())));
      }
    }
    return families;
  }

  private static Map<String, Integer> places(Facts facts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PlaceOccurrence occurrence : facts.places()) {
      counts.merge(occurrence.place().name(), 1, Integer::sum);
    }
    Map<String, Integer> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }
}
