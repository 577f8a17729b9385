package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Members;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;
import org.zhengpu.mention.FamilyMention;

/**
 * Finds counted groups, as 七大攻坚 or “十大产业项目”, with the members that the same sentence lists before
 * or after the name.
 */
public final class FamilyExtractor implements Extractor<FamilyMention> {
  private static final int LONGEST_PREFIX = 10;
  private static final int FAR = 8;

  /** The form that needs no head word. */
  private static final String FREE = "family-quoted-large";

  /**
   * A form of a group's name, with the groups {@code n} (its size) and {@code x} (what it counts).
   */
  private record Form(String id, Pattern pattern, boolean quoted, String measures) {
    /**
     * Whether a text may have it.
     *
     * @param counted the characters that numerals stand before
     */
    boolean possible(String text, String counted) {
      return (!quoted || text.indexOf('“') >= 0)
          && counted.chars().anyMatch(c -> measures.indexOf(c) >= 0);
    }
  }

  private final NameLexicon lexicon;
  private final Counts counts;
  private final NameStart start;
  private final FamilyMembers members;
  private final Pattern prefix;
  private final Pattern award;
  private final Pattern part;
  private final List<Form> forms = new ArrayList<>();

  /** Makes the extractor. */
  public FamilyExtractor(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.counts = Counts.of(lexicon.files());
    this.start = new NameStart(lexicon);
    this.members = new FamilyMembers(lexicon);
    List<Table.Row> around = lexicon.files().table("rules/family-prefix.tsv", 4).rows();
    this.prefix = Pattern.compile(around.get(0).get(1));
    this.award = Pattern.compile(around.get(1).get(1));
    this.part = Pattern.compile(around.get(2).get(1));
    for (Table.Row row : lexicon.files().table("rules/family.tsv", 6).rows()) {
      forms.add(
          new Form(
              row.get(0), Pattern.compile(row.get(3)), row.get(1).equals("quoted"), row.get(2)));
    }
  }

  @Override
  public List<FamilyMention> extract(Sentence sentence) {
    String counted = counted(sentence.text());
    List<Form> possible =
        forms.stream().filter(form -> form.possible(sentence.text(), counted)).toList();
    if (possible.isEmpty()) {
      return List.of();
    }
    NameText text = new NameText(sentence.text());
    List<FamilyMention> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.text().length() + 1];
    for (Form form : possible) {
      Matcher matcher = form.pattern().matcher(sentence.text());
      while (matcher.find()) {
        if (!taken[matcher.start("n")]) {
          read(sentence, text, form, matcher, found, taken);
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /** The characters of a text that a numeral stands before: what may be a group's measure. */
  private String counted(String text) {
    StringBuilder counted = new StringBuilder();
    for (int i = 1; i < text.length(); i++) {
      if (counts.isNumeral(text.charAt(i - 1))) {
        counted.append(text.charAt(i));
      }
    }
    return counted.toString();
  }

  private void read(
      Sentence sentence,
      NameText text,
      Form form,
      Matcher matcher,
      List<FamilyMention> found,
      boolean[] taken) {
    String all = sentence.text();
    int size = counts.parse(matcher.group("n"));
    int begin = matcher.start("name");
    int end = form.quoted() ? matcher.end("name") : extended(all, matcher.end("name"));
    String base = Signs.unquoted(all.substring(begin, end));
    if (part.matcher(all).region(end, all.length()).lookingAt()) {
      return;
    }
    if (size < 2 || size > 99 || lexicon.slogan(base) || award(all, begin, base)) {
      return;
    }
    String head = lexicon.familyHead(base);
    if (head.isEmpty() && !form.id().equals(FREE)) {
      return;
    }
    if (!form.quoted() && lexicon.holdsVerb(base.substring(0, base.length() - head.length()))) {
      return;
    }
    Members kind = lexicon.members(head);
    boolean loose = form.quoted() || kind == Members.PROGRAMME || kind == Members.ITEM;
    if (!loose && !text.boundary(end) && !follows(all, end)) {
      return;
    }
    String tail = counted(base, head);
    int before = begin > 0 && all.charAt(begin - 1) == '“' ? begin - 1 : begin;
    int after = end < all.length() && all.charAt(end) == '”' ? end + 1 : end;
    NameStart.Start from = start.find(text, 0, before);
    List<FamilyMention.Member> listed = List.of();
    String prefix = "";
    if (kind != Members.NONE && text.outside(before)) {
      listed = members.before(sentence, text, new Span(from.position(), before), size, tail, kind);
    }
    if (listed.isEmpty()) {
      prefix = prefix(text, from, before);
      if (kind != Members.NONE) {
        listed = members.after(sentence, text, after, size, tail, kind);
      }
    }
    for (int i = begin; i < end; i++) {
      taken[i] = true;
    }
    Span span = sentence.at(begin, end);
    found.add(new FamilyMention(span, prefix + base, size, listed, form.id()));
  }

  /** The end of a name with the further heads that stand there: 九大专项|攻关行动. */
  private int extended(String all, int end) {
    int at = end;
    int head = lexicon.familyHeadLength(all, at);
    while (head > 0) {
      at += head;
      head = lexicon.familyHeadLength(all, at);
    }
    return at;
  }

  /** What each member is: 提升行动 of 三大提升行动, but 行动 of 四大重点行动. */
  private String counted(String base, String head) {
    int stem = base.length() - head.length();
    int from = stem;
    while (from > 0 && !counts.isNumeral(base.charAt(from - 1))) {
      from--;
    }
    int words = Math.min(from + 1, stem);
    boolean own = stem - words == 2 && !lexicon.isModifier(base.substring(words, stem));
    return own ? base.substring(words) : head;
  }

  private boolean follows(String all, int end) {
    return lexicon.prefix(NameLexicon.Role.AFTER, all.substring(end)) > 0
        || lexicon.prefix(NameLexicon.Role.LEAD, all.substring(end)) > 0;
  }

  /** The name's own words before the count, as 碳达峰 in 碳达峰十大行动. */
  private String prefix(NameText text, NameStart.Start from, int before) {
    int begin = lexicon.afterVerbs(text.text(), from.position(), before);
    if (begin >= before || before - begin > LONGEST_PREFIX) {
      return "";
    }
    String words = text.text().substring(begin, before);
    boolean own =
        text.items(begin, before).size() == 1
            && !lexicon.isGeneral(words)
            && !lexicon.endsVerb(words)
            && lexicon.prefix(NameLexicon.Role.LEAD, words) < words.length()
            && prefix.matcher(words).matches();
    return own ? words : "";
  }

  /** Whether a group is a list of prizes, as 全国十大考古新发现, or a count of what is being built. */
  private boolean award(String all, int begin, String base) {
    String around = all.substring(Math.max(0, begin - FAR), begin) + base;
    return award.matcher(around).find();
  }
}
