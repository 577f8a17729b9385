/**
 * Readers that turn bytes into one {@link org.zhengpu.document.Report} with sections, sentences and
 * exact offsets.
 *
 * <p>Read {@link org.zhengpu.document.ReportReader} first: it names the steps in their order.
 */
@NullMarked
package org.zhengpu.document;

import org.jspecify.annotations.NullMarked;
