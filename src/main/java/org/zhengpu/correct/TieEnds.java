package org.zhengpu.correct;

import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;

/** The things that a tie ties. */
final class TieEnds {
  private TieEnds() {}

  /** Whether a thing is one of them. */
  static boolean has(Tie tie, Thing.Id id) {
    if (tie instanceof Tie.MemberOf member) {
      return member.member().equals(id) || member.family().equals(id);
    } else if (tie instanceof Tie.LocatedIn located) {
      return located.thing().equals(id);
    } else if (tie instanceof Tie.CarriedOutBy carried) {
      return carried.project().equals(id) || carried.organisation().equals(id);
    } else if (tie instanceof Tie.HasFigure figure) {
      return figure.thing().equals(id);
    } else if (tie instanceof Tie.Under under) {
      return under.thing().equals(id);
    }
    return false;
  }

  /** The tie with one thing for another. */
  static Tie renamed(Tie tie, Thing.Id old, Thing.Id now) {
    if (!has(tie, old)) {
      return tie;
    }
    if (tie instanceof Tie.MemberOf of) {
      return new Tie.MemberOf(
          renamed(of.member(), old, now),
          renamed(of.family(), old, now),
          of.order(),
          of.evidence(),
          of.rule());
    } else if (tie instanceof Tie.LocatedIn of) {
      return new Tie.LocatedIn(now, of.place(), of.evidence(), of.rule());
    } else if (tie instanceof Tie.CarriedOutBy of) {
      return new Tie.CarriedOutBy(
          renamed(of.project(), old, now),
          renamed(of.organisation(), old, now),
          of.evidence(),
          of.rule());
    } else if (tie instanceof Tie.HasFigure of) {
      return new Tie.HasFigure(now, of.figure(), of.evidence(), of.rule());
    } else if (tie instanceof Tie.Under of) {
      return new Tie.Under(now, of.section(), of.evidence(), of.rule());
    }
    return tie;
  }

  /** The tie as another rule says it. */
  static Tie said(Tie tie, String rule) {
    if (tie instanceof Tie.MemberOf of) {
      return new Tie.MemberOf(of.member(), of.family(), of.order(), of.evidence(), rule);
    } else if (tie instanceof Tie.LocatedIn of) {
      return new Tie.LocatedIn(of.thing(), of.place(), of.evidence(), rule);
    } else if (tie instanceof Tie.CarriedOutBy of) {
      return new Tie.CarriedOutBy(of.project(), of.organisation(), of.evidence(), rule);
    }
    return tie;
  }

  private static Thing.Id renamed(Thing.Id id, Thing.Id old, Thing.Id now) {
    return id.equals(old) ? now : id;
  }
}
