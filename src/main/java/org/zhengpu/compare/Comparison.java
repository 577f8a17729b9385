package org.zhengpu.compare;

import java.util.List;

/**
 * What a comparison found, in all the ways in which it is written.
 *
 * @param title what was found, in one line
 * @param lead what is compared, a sentence each
 * @param charts plots of a page, in their order
 * @param grids tables for people
 * @param records one table for programs
 * @param notes how to read it
 */
record Comparison(
    String title,
    List<String> lead,
    List<Chart> charts,
    List<Grid> grids,
    Records records,
    List<String> notes) {
  Comparison {
    lead = List.copyOf(lead);
    charts = List.copyOf(charts);
    grids = List.copyOf(grids);
    notes = List.copyOf(notes);
  }
}
