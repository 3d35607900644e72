package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Finds all names of a sentence and, where two overlap, keeps the longer, or the one from the better source. */
final class NameFinder {

    private static final Map<String, EntityType> RECOGNIZED =
            Map.of("ORGANIZATION", EntityType.ORGANIZATION, "LOCATION", EntityType.PLACE);

    private final Lexicon lexicon;
    private final AuthorityNames authorities;
    private final PersonGrammar persons;
    private final BodyGrammar bodies;
    private final QuotedTitles titles;
    private final ShortNames shorts;
    private final SmallBodies smallBodies;
    private final Brackets brackets;
    private final SharedHeads sharedHeads;
    private final Strangers strangers;
    private final SmallEvents smallEvents;

    NameFinder(Lexicon lexicon, AuthorityNames authorities) {
        this.lexicon = lexicon;
        this.authorities = authorities;
        this.persons = new PersonGrammar(lexicon);
        this.bodies = new BodyGrammar(lexicon);
        this.titles = new QuotedTitles(lexicon);
        this.shorts = new ShortNames(lexicon);
        this.strangers = new Strangers(lexicon);
        this.sharedHeads = new SharedHeads(lexicon);
        this.brackets = new Brackets(lexicon);
        this.smallBodies = new SmallBodies(lexicon);
        this.smallEvents = new SmallEvents(lexicon);
    }

    /**
     * The names of a sentence from left to right, not overlapping.
     *
     * @param tokens the words of the sentence
     * @param knownPerson whether a word is part of the name of a person whom the document has named
     */
    List<NameSpan> find(List<Token> tokens, Predicate<String> knownPerson) {
        var all = new ArrayList<>(titles.find(tokens));
        all.addAll(shorts.surnames(tokens, knownPerson));
        all.addAll(shorts.adherents(tokens));
        all.addAll(shorts.acronyms(tokens));
        all.addAll(shorts.nations(tokens));
        all.addAll(shorts.numbers(tokens));
        all.addAll(strangers.find(tokens));
        all.addAll(authorities.find(tokens));
        all.addAll(bodies.find(tokens));
        all.addAll(ApposedTitles.find(tokens));
        all.addAll(sharedHeads.find(tokens));
        all.addAll(smallBodies.find(tokens));
        all.addAll(smallEvents.find(tokens));
        all.addAll(persons.find(tokens));
        all.addAll(recognized(tokens));
        all.addAll(bodies.bare(tokens));
        all.replaceAll(span -> brackets.balanced(tokens, span));
        all.addAll(brackets.find(tokens, all));
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

    private Optional<NameSpan> recognized(List<Token> tokens, int from, int last, EntityType type) {
        int first = "DT".equals(tokens.get(from).tag()) && last > from ? from + 1 : from;
        var kind = type == EntityType.ORGANIZATION
                ? Optional.of(OrganizationKind.OTHER)
                : Optional.<OrganizationKind>empty();
        return plausible(tokens, first, last, type)
                ? Optional.of(NameSpan.of(tokens, first, last, new Head(type, kind), NameSpan.Source.RECOGNIZER))
                : Optional.empty();
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
