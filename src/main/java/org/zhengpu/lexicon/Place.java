package org.zhengpu.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division or a region.
 *
 * @param id last part of its IRI: the code for a division, a key for a region
 * @param kind division or region
 * @param name official name, as 长沙市 or 洞庭湖
 * @param shortNames other names, as 长沙
 * @param code GB/T 2260 code of six digits; null for a region
 * @param level of a division; {@link Level#REGION} for a region
 * @param within id of the division that it is part of; null for the nation and for most regions
 * @param slug name in Latin letters, unique; null for regions
 * @param covers ids of the divisions that a region covers, where known
 */
public record Place(
    String id,
    Kind kind,
    String name,
    List<String> shortNames,
    @Nullable String code,
    Level level,
    @Nullable String within,
    @Nullable String slug,
    List<String> covers) {
  /** Division or region. */
  public enum Kind {
    DIVISION,
    REGION
  }

  /** How high in the order of divisions. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWN,
    REGION
  }

  /** Copies the lists. */
  public Place {
    shortNames = List.copyOf(shortNames);
    covers = List.copyOf(covers);
  }

  /** A region that is only named in a text. */
  public static Place region(String id, String name) {
    return new Place(id, Kind.REGION, name, List.of(), null, Level.REGION, null, null, List.of());
  }

  /** Whether the place is the whole nation. */
  public boolean nation() {
    return level == Level.NATION;
  }
}
