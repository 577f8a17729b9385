/**
 * Readers that turn bytes into one {@link org.zhengpu.document.Report} with sections, sentences and
 * exact offsets.
 *
 * <p>Read {@link org.zhengpu.document.Report} first.
 */
@NullMarked
package org.zhengpu.document;

import org.jspecify.annotations.NullMarked;
