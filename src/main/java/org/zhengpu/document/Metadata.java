package org.zhengpu.document;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Place;

/**
 * What a report says of itself; null where it says nothing.
 *
 * @param issuer the place whose government gave the report; the nation for the State Council
 * @param year the year in which it was given
 * @param date the day on which it was given
 * @param speaker who gave it, as 毛伟明
 * @param title as 2025年湖南省政府工作报告
 * @param source an address, or the name of a newspaper or site
 */
public record Metadata(
    Place issuer,
    Year year,
    @Nullable LocalDate date,
    @Nullable String speaker,
    @Nullable String title,
    @Nullable String source) {}
