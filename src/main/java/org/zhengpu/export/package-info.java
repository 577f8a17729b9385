/**
 * Graphs in the forms that other programs read: tables, spreadsheets, networks, a canonical hash.
 *
 * <p>Read {@link org.zhengpu.export.Export} first.
 */
@NullMarked
package org.zhengpu.export;

import org.jspecify.annotations.NullMarked;
