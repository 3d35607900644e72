package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/** Finds all names of a sentence and, where two overlap, keeps the longer, or the one from the better source. */
final class NameFinder {

    private static final Map<String, EntityType> RECOGNIZED =
            Map.of("ORGANIZATION", EntityType.ORGANIZATION, "LOCATION", EntityType.PLACE);

    private final Lexicon lexicon;
    private final AuthorityNames authorities;
    private final PersonGrammar persons;
    private final BodyGrammar bodies;
    private final BareBodies bareBodies;
    private final QuotedTitles titles;
    private final ShortNames shorts;
    private final SmallBodies smallBodies;
    private final Brackets brackets;
    private final SharedHeads sharedHeads;
    private final Strangers strangers;
    private final SmallEvents smallEvents;
    private final ForeignNames foreign;
    private final Papers papers;
    private final ToldPapers toldPapers;
    private final FormalTitles formalTitles;
    private final ApposedTitles apposedTitles;
    private final Seams seams;
    private final Sites sites;

    NameFinder(Lexicon lexicon, AuthorityNames authorities) {
        this.lexicon = lexicon;
        this.authorities = authorities;
        this.persons = new PersonGrammar(lexicon);
        this.bodies = new BodyGrammar(lexicon);
        this.bareBodies = new BareBodies(lexicon);
        this.titles = new QuotedTitles(lexicon);
        this.shorts = new ShortNames(lexicon);
        this.strangers = new Strangers(lexicon);
        this.sharedHeads = new SharedHeads(lexicon);
        this.brackets = new Brackets(lexicon);
        this.smallBodies = new SmallBodies(lexicon);
        this.smallEvents = new SmallEvents(lexicon);
        this.foreign = new ForeignNames(lexicon);
        this.papers = new Papers(lexicon);
        this.toldPapers = new ToldPapers(lexicon);
        this.formalTitles = new FormalTitles(lexicon);
        this.apposedTitles = new ApposedTitles(lexicon);
        this.sites = new Sites(lexicon);
        this.seams = new Seams(authorities);
    }

    /** The persons and places that the sentences of a document name, to know them wherever they stand. */
    Roll roll(List<List<Token>> sentences) {
        var roll = new Roll(lexicon);
        var nobody = new Roll(lexicon);
        sentences.forEach(tokens -> roll.add(tokens, find(tokens, nobody)));
        return roll;
    }

    /**
     * The names of a sentence from left to right, not overlapping.
     *
     * @param tokens the words of the sentence
     * @param roll what the whole document names
     */
    List<NameSpan> find(List<Token> tokens, Roll roll) {
        var all = new ArrayList<>(titles.find(tokens));
        all.addAll(toldPapers.find(tokens));
        all.addAll(shorts.surnames(tokens, roll::person));
        all.addAll(roll.find(tokens));
        all.addAll(shorts.adherents(tokens));
        all.addAll(shorts.acronyms(tokens));
        all.addAll(shorts.nations(tokens));
        all.addAll(shorts.numbers(tokens));
        all.addAll(strangers.find(tokens));
        all.addAll(authorities.find(tokens));
        all.addAll(smallEvents.find(tokens));
        all.addAll(bodies.find(tokens));
        all.addAll(sites.find(tokens));
        all.addAll(apposedTitles.find(tokens));
        all.addAll(formalTitles.find(tokens));
        all.addAll(sharedHeads.find(tokens));
        all.addAll(papers.find(tokens));
        all.addAll(foreign.find(tokens));
        all.addAll(smallBodies.find(tokens));
        persons.find(tokens).stream()
                .filter(span -> !word(span) || roll.person(span.surface()))
                .forEach(all::add);
        all.addAll(persons.lords(tokens));
        all.addAll(recognized(tokens));
        all.addAll(bareBodies.find(tokens));
        all.replaceAll(span -> sites.bare(tokens, span));
        all.replaceAll(span -> brackets.balanced(tokens, span));
        all.addAll(brackets.find(tokens, all));
        return longest(
                all.stream().flatMap(span -> seams.cut(tokens, span, roll)).toList());
    }

    /** Whether a name that the recognizer alone has found is an English word with the capital of a sentence. */
    private boolean word(NameSpan span) {
        var word = span.surface().toLowerCase(Locale.ROOT);
        return span.first() == 0
                && span.length() == 1
                && span.source() == NameSpan.Source.RECOGNIZER
                && Dictionary.english().knows(word)
                && !lexicon.synonyms().properName(word);
    }

    private static List<NameSpan> longest(List<NameSpan> spans) {
        var all = new ArrayList<>(spans);
        all.sort(Comparator.comparingInt(NameSpan::length).reversed().thenComparing(NameSpan::source));
        var kept = new ArrayList<NameSpan>();
        for (var span : all) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(NameSpan::first));
        return kept;
    }

    private List<NameSpan> recognized(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        int first = 0;
        while (first < tokens.size()) {
            int last = run(tokens, first);
            var type = RECOGNIZED.get(tokens.get(first).name());
            if (type != null) {
                recognized(tokens, first, last, type).ifPresent(found::add);
            }
            first = last + 1;
        }
        return found;
    }

    /** The last word of those that the recognizer takes for the same as the first. */
    private static int run(List<Token> tokens, int first) {
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).name().equals(tokens.get(first).name())) {
            last++;
        }
        return last;
    }

    private Optional<NameSpan> recognized(List<Token> tokens, int from, int to, EntityType type) {
        int first = "DT".equals(tokens.get(from).tag()) && to > from ? from + 1 : from;
        int last = capitalized(tokens, first, to);
        var kind = type == EntityType.ORGANIZATION
                ? Optional.of(OrganizationKind.OTHER)
                : Optional.<OrganizationKind>empty();
        return plausible(tokens, first, last, type) && !broken(tokens, first, last)
                ? Optional.of(NameSpan.of(tokens, first, last, new Head(type, kind), NameSpan.Source.RECOGNIZER))
                : Optional.empty();
    }

    /** The last word with a capital: "the LSF days" names no more than the LSF; a small head noun ends a name. */
    private int capitalized(List<Token> tokens, int first, int to) {
        int last = to;
        while (last > first
                && tokens.get(last).tag().startsWith("NN")
                && !tokens.get(last).capitalized()
                && lexicon.head(tokens.get(last).lemma()).isEmpty()
                && Dictionary.english().knows(tokens.get(last).lemma())) {
            last--;
        }
        return last;
    }

    /** "The Organizing Board of the Danish" before "Workers' Party" is cut in the middle of a name. */
    private boolean broken(List<Token> tokens, int first, int last) {
        return last > first
                && last + 1 < tokens.size()
                && tokens.get(last + 1).capitalized()
                && lexicon.demonym(tokens.get(last).text());
    }

    private boolean plausible(List<Token> tokens, int first, int last, EntityType type) {
        var surface = NameSpan.surface(tokens, first, last);
        boolean bare = first == last && lexicon.head(surface).isPresent();
        boolean adjective = first == last && lexicon.demonym(surface);
        return tokens.get(first).capitalized()
                && tokens.get(last).noun()
                && !lexicon.generic(surface)
                && !bare
                && !(adjective && type == EntityType.PLACE);
    }
}
