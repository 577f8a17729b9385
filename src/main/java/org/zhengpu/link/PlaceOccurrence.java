package org.zhengpu.link;

import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;

/**
 * One place of the text where a place is named.
 *
 * @param span the name itself, in the plain text
 */
public record PlaceOccurrence(Place place, Span span, String rule) {}
