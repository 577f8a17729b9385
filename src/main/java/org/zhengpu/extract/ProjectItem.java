package org.zhengpu.extract;

import org.zhengpu.document.Span;

/**
 * An item of a list read as a name.
 *
 * @param name where the name stands
 * @param label the name with what it shares with others of the list
 * @param makes whether what stands there makes a name with what it shares
 * @param cut whether words behind the name are no part of it, as 建设
 */
record ProjectItem(Span name, String label, boolean makes, boolean cut) {}
