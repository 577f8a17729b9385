package org.zhengpu.evaluate;

/** An annotated figure and the graph's figure that states it. */
record FigureMatch(GoldFigure gold, GraphFigure found) {}
