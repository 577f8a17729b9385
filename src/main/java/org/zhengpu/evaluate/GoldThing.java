package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhengpu.document.Span;

/**
 * A named thing that a reader annotated, at its first mention.
 *
 * @param accept other right spellings of the name
 * @param type the kind of programme or organisation; empty where none is given
 * @param members of a group, by name
 * @param places of a project, by name
 */
record GoldThing(
    Span at,
    String context,
    boolean optional,
    Kind kind,
    String name,
    List<String> accept,
    String type,
    List<String> members,
    List<String> places)
    implements GoldLine {
  /** Kinds in the order in which they are shown, each with its class in a graph. */
  enum Kind {
    PROGRAMME("Programme"),
    FAMILY("ProgrammeFamily"),
    PROJECT("Project"),
    ORGANISATION("Organisation");

    private final String className;

    Kind(String className) {
      this.className = className;
    }

    String className() {
      return className;
    }

    String measure() {
      return name().toLowerCase(Locale.ROOT);
    }

    Topic topic() {
      return Topic.valueOf(name());
    }
  }

  GoldThing {
    accept = List.copyOf(accept);
    members = List.copyOf(members);
    places = List.copyOf(places);
  }

  /** All right spellings. */
  List<String> names() {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(accept);
    return all;
  }
}
