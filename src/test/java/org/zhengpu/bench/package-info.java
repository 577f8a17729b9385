/** How fast the stages are; run with {@code mvn -Pbench test-compile exec:exec}. */
@NullMarked
package org.zhengpu.bench;

import org.jspecify.annotations.NullMarked;
