/**
 * Questions to graphs: SPARQL of the user's or one of the saved queries.
 *
 * <p>Read {@link org.zhengpu.query.QueryRunner} first.
 */
@NullMarked
package org.zhengpu.query;

import org.jspecify.annotations.NullMarked;
