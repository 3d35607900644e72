package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import revnet.encoder.Marked;
import revnet.encoder.Tagged;
import revnet.encoder.TextEncoder;
import revnet.encoder.Untagged;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Lets the encoder, told what the grammar found, have the last word on what sentences name. */
final class NameReview {

    /** A name of the grammar's that the encoder does not see stays if one of its words is as likely part of a name. */
    private static final double DOUBT = 0.3;

    private final Lexicon lexicon;
    private final Set<String> links;
    private final WholeNames whole;
    private final TextEncoder encoder;

    NameReview(Lexicon lexicon, TextEncoder encoder) {
        this.lexicon = lexicon;
        this.links = lexicon.words(WordList.BODY_LINK);
        this.whole = new WholeNames(lexicon);
        this.encoder = encoder;
    }

    /**
     * What sentences name after all.
     *
     * @param sentences the words of a document's sentences
     * @param found for each what the grammar has found
     * @return for each its names, from left to right, not overlapping
     */
    List<List<NameSpan>> review(List<List<Token>> sentences, List<List<NameSpan>> found) {
        var tagged = encoder.names(IntStream.range(0, sentences.size())
                .mapToObj(i -> untagged(sentences.get(i), found.get(i)))
                .toList());
        var told = IntStream.range(0, sentences.size())
                .mapToObj(i -> whole.of(sentences.get(i), tagged.get(i).names()))
                .toList();
        var usage = new Usage();
        for (int i = 0; i < sentences.size(); i++) {
            usage.add(sentences.get(i), told.get(i));
        }
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> settled(
                        sentences.get(i), found.get(i), usage.agreed(sentences.get(i), told.get(i)), tagged.get(i)))
                .toList();
    }

    /** What a document uses each name for. */
    private static final class Usage {

        private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();

        void add(List<Token> tokens, List<Marked> names) {
            for (var name : names) {
                counts.computeIfAbsent(fold(tokens, name), any -> new EnumMap<>(EntityType.class))
                        .merge(name.type(), 1, Integer::sum);
            }
        }

        /** Names with the types that the whole document mostly uses them for. */
        List<Marked> agreed(List<Token> tokens, List<Marked> names) {
            return names.stream()
                    .map(name -> new Marked(name.first(), name.last(), type(fold(tokens, name), name.type())))
                    .toList();
        }

        private EntityType type(String fold, EntityType here) {
            var types = counts.getOrDefault(fold, Map.of());
            return types.entrySet().stream()
                    .max(Map.Entry.<EntityType, Integer>comparingByValue().thenComparing(each -> each.getKey() == here))
                    .map(Map.Entry::getKey)
                    .orElse(here);
        }

        private static String fold(List<Token> tokens, Marked name) {
            return NameFold.of(NameSpan.surface(tokens, name.first(), name.last()));
        }
    }

    /** A sentence as the encoder is told of it. */
    static Untagged untagged(List<Token> tokens, List<NameSpan> found) {
        return new Untagged(
                tokens.stream().map(Token::text).toList(),
                tokens.stream().map(Token::name).toList(),
                found.stream()
                        .map(span -> new Marked(span.first(), span.last(), span.type()))
                        .toList());
    }

    private List<NameSpan> settled(List<Token> tokens, List<NameSpan> found, List<Marked> told, Tagged tagged) {
        var names = new ArrayList<>(
                found.stream().filter(span -> stands(span, told)).toList());
        for (var name : told) {
            add(names, span(tokens, found, name));
        }
        for (var span : found) {
            if (IntStream.rangeClosed(span.first(), span.last()).anyMatch(word -> tagged.named(word) > DOUBT)) {
                add(names, span);
            }
        }
        return names.stream()
                .sorted(Comparator.comparingInt(NameSpan::first))
                .map(span -> weighed(span, tagged))
                .toList();
    }

    /** A name with how sure the encoder is of it; an authority's is beyond doubt. */
    private static NameSpan weighed(NameSpan span, Tagged tagged) {
        return span.source() == NameSpan.Source.AUTHORITY
                ? span
                : span.withSure(tagged.sure(new Marked(span.first(), span.last(), span.type())));
    }

    private static void add(List<NameSpan> names, NameSpan name) {
        if (names.stream().noneMatch(name::overlaps)) {
            names.add(name);
        }
    }

    /**
     * Whether what the grammar has found stands against the names that the encoder tells: an authority knows it, or it names a
     * body of which the encoder sees parts only.
     */
    private static boolean stands(NameSpan span, List<Marked> told) {
        var beside = told.stream()
                .filter(name -> span.first() <= name.last() && name.first() <= span.last())
                .toList();
        boolean within = beside.stream().allMatch(name -> span.first() <= name.first() && name.last() <= span.last());
        boolean parts = beside.stream().allMatch(name -> name.last() - name.first() + 1 < span.length());
        boolean body = span.source() == NameSpan.Source.GRAMMAR && span.type() == EntityType.ORGANIZATION;
        return within && (span.source() == NameSpan.Source.AUTHORITY || (body && parts && !beside.isEmpty()));
    }

    private NameSpan span(List<Token> tokens, List<NameSpan> found, Marked name) {
        return found.stream()
                .filter(span -> span.first() == name.first() && span.last() == name.last())
                .filter(span -> span.type() == name.type())
                .findFirst()
                .orElseGet(() -> fresh(tokens, name));
    }

    private NameSpan fresh(List<Token> tokens, Marked name) {
        int head = name.first();
        while (head < name.last() && !linked(tokens.get(head + 1))) {
            head++;
        }
        var kind = name.type() == EntityType.ORGANIZATION
                ? Optional.of(kind(tokens.get(head)))
                : Optional.<OrganizationKind>empty();
        return NameSpan.of(tokens, name.first(), name.last(), new Head(name.type(), kind), NameSpan.Source.NETWORK)
                .withHead(head);
    }

    private boolean linked(Token token) {
        return links.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private OrganizationKind kind(Token head) {
        return lexicon.head(head.text())
                .or(() -> lexicon.head(head.lemma()))
                .flatMap(Head::kind)
                .orElse(OrganizationKind.OTHER);
    }
}
