package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Part;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.QualitativeRules;
import org.zhengpu.lexicon.QualitativeRules.Form;
import org.zhengpu.lexicon.QualitativeRules.Rule;
import org.zhengpu.lexicon.Signs;

/**
 * Reads promises without a number, as 居民收入增速高于经济增速: clauses of the plan about an indicator of the
 * catalogue, or in a sentence that sets out targets.
 */
public final class QualitativeReading {
  private static final int LONGEST = 40;
  private final QualitativeRules rules;
  private final Indicators indicators;
  private final PeriodReader periods;
  private final Role with;
  private final Role targets;
  private final Role lead;

  /** Makes the reading; all arguments are read only. */
  public QualitativeReading(
      QualitativeRules rules, Indicators indicators, FigureWords words, PeriodWords periodWords) {
    this.rules = rules;
    this.indicators = indicators;
    this.periods = new PeriodReader(periodWords, words);
    this.with = words.role("with");
    this.targets = words.role("target-list");
    this.lead = words.role("lead");
  }

  /** The promises in the order of the text. */
  public List<QualitativeTarget> read(Report report) {
    List<QualitativeTarget> found = new ArrayList<>();
    Calendar calendar = new Calendar(report, periods);
    for (Sentence sentence : report.sentences()) {
      calendar.enter(sentence);
      if (sentence.part() == Part.PLAN && !sentence.heading()) {
        clauses(report, sentence, calendar, found);
      }
    }
    return List.copyOf(found);
  }

  private void clauses(
      Report report, Sentence sentence, Calendar calendar, List<QualitativeTarget> found) {
    boolean list = targets.in(sentence.text()).isPresent();
    int begin = 0;
    for (int i = 0; i <= sentence.text().length(); i++) {
      if (i == sentence.text().length() || Signs.endsItem(sentence.text().charAt(i))) {
        String clause = sentence.text().substring(begin, i);
        if (clause.length() <= LONGEST && clause.chars().noneMatch(Character::isDigit)) {
          QualitativeTarget target = target(report, sentence, calendar, clause, begin, list);
          if (target != null) {
            found.add(target);
          }
        }
        begin = i + 1;
      }
    }
  }

  private @Nullable QualitativeTarget target(
      Report report, Sentence sentence, Calendar calendar, String clause, int begin, boolean list) {
    for (Rule rule : rules.all()) {
      Match match = match(rule, clause);
      if (match == null) {
        continue;
      }
      String subject = subject(match.subject());
      Indicator indicator = indicators.changing(subject).orElse(null);
      if (subject.length() < 2 || (indicator == null && !list)) {
        continue;
      }
      Place issuer = report.metadata().issuer();
      return new QualitativeTarget(
          indicator == null ? null : indicator.slug(),
          subject,
          rule.comparison(),
          match.compared(),
          calendar.standing(sentence),
          issuer,
          sentence.at(begin, begin + clause.length()),
          rule.id());
    }
    return null;
  }

  private String subject(String raw) {
    String text = raw;
    for (int cut = lead.startLength(text, 0); cut > 0; cut = lead.startLength(text, 0)) {
      if (indicators.named(text).isPresent()) {
        break;
      }
      text = text.substring(cut);
    }
    return text;
  }

  private record Match(String subject, String compared) {}

  /** What a rule sees in a clause; null for nothing. */
  private @Nullable Match match(Rule rule, String clause) {
    for (String word : rule.words()) {
      int at = rule.form() == Form.OVER ? clause.indexOf(word) : clause.length() - word.length();
      if (at <= 0 || !clause.startsWith(word, at)) {
        continue;
      }
      if (rule.form() == Form.END) {
        return new Match(clause.substring(0, at), "");
      }
      if (rule.form() == Form.OVER) {
        String compared = clause.substring(at + word.length());
        return compared.isEmpty() ? null : new Match(clause.substring(0, at), compared);
      }
      for (String joint : with.words()) {
        int from = clause.indexOf(joint);
        if (from > 0 && from + joint.length() < at) {
          return new Match(clause.substring(0, from), clause.substring(from + joint.length(), at));
        }
      }
    }
    return null;
  }
}
