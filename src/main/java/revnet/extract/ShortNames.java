package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/** Finds names of one word that neither an authority file nor a head noun gives away: acronyms, adherents, surnames. */
final class ShortNames {

    private static final Pattern ACRONYM = Pattern.compile(
            "(?:\\p{Lu}{2,7}(?:[/-]\\p{Lu}\\p{L}*|\\p{Ll}\\p{Lu}{1,4})?|(?:\\p{Lu}\\.){2,6}\\p{Lu}?)(?:\\(\\p{Ll}\\))?");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Pattern ADHERENTS = Pattern.compile("\\p{L}{2}(?:ists|ites|eviks|niks|ovtsy|eers|onaries)$");
    private static final Head BODY = new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.OTHER));
    private static final Head PERSON = new Head(EntityType.PERSON, Optional.empty());

    private static final Pattern NUMBER = Pattern.compile(
            "(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Nineteen|"
                    + "(?:Twenty|Thirty|Forty|Fifty|Sixty|Eighty)(?:-\\p{Lu}?\\p{Ll}+)?|Hundred)");

    private final Lexicon lexicon;
    private final PersonGrammar persons;

    ShortNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = new PersonGrammar(lexicon);
    }

    /** "KAPD", "I.W.W."; not Roman numerals, not the initials of a person. */
    List<NameSpan> acronyms(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> acronym(tokens.get(i)) && !initials(tokens, i) && !persons.letters(tokens, i))
                .mapToObj(i -> NameSpan.of(tokens, i, lettered(tokens, i), BODY, NameSpan.Source.GRAMMAR)
                        .withHead(i))
                .toList();
    }

    /** The bracket after the letter that belongs to an acronym, as in "VKP(b)", else the acronym. */
    private static int lettered(List<Token> tokens, int i) {
        boolean letter = i + 3 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && "(".equals(tokens.get(i + 1).text())
                && tokens.get(i + 2).text().length() == 1
                && ")".equals(tokens.get(i + 3).text());
        return letter ? i + 3 : slashed(tokens, i);
    }

    /** The letters behind the stroke that belong to an acronym, as in "KRP/ML", else the acronym. */
    private static int slashed(List<Token> tokens, int i) {
        boolean stroke = i + 2 < tokens.size()
                && "/".equals(tokens.get(i + 1).text())
                && tokens.get(i + 2).start() == tokens.get(i).end() + 1
                && tokens.get(i + 2).text().matches("\\p{Lu}{1,4}");
        return stroke ? i + 2 : i;
    }

    private static boolean acronym(Token token) {
        boolean open = "O".equals(token.name()) || "ORGANIZATION".equals(token.name());
        return open
                && token.noun()
                && ACRONYM.matcher(token.text()).matches()
                && !ROMAN.matcher(token.text()).matches();
    }

    /** Whether the letters are the initials of a person: "A.I. Orlov". */
    private static boolean initials(List<Token> tokens, int i) {
        return tokens.get(i).text().contains(".")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().startsWith("NNP");
    }

    /** Those who are called after a leader or a doctrine: "the Guesdists", "French Syndicalists". */
    List<NameSpan> adherents(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> adherents(tokens.get(i)) && !(i == 0 && common(tokens.get(i))))
                .mapToObj(i -> NameSpan.of(tokens, nation(tokens, i), i, BODY, NameSpan.Source.GRAMMAR))
                .toList();
    }

    private boolean adherents(Token token) {
        return token.noun()
                && (token.capitalized() || coined(token))
                && ADHERENTS.matcher(token.text()).find()
                && !lexicon.generic(token.text())
                && !lexicon.demonym(token.lemma());
    }

    /** Whether a plural that opens a sentence has its capital from there: "Economists reckoned". */
    private static boolean common(Token token) {
        return "NNS".equals(token.tag())
                && Dictionary.english().knows(token.text().toLowerCase(Locale.ROOT));
    }

    /** Small letters make a name only of a word that no dictionary has: the recallists. */
    private static boolean coined(Token token) {
        return token.text().length() > 6 && !Dictionary.english().knows(token.text());
    }

    /** A nation that acts as one: "the Dutch". */
    List<NameSpan> nations(List<Token> tokens) {
        return IntStream.range(1, tokens.size() - 1)
                .filter(i ->
                        lexicon.demonym(tokens.get(i).text()) && tokens.get(i).capitalized())
                .filter(i -> Set.of("the", "The").contains(tokens.get(i - 1).text()))
                .filter(i -> acts(tokens, i))
                .mapToObj(i -> NameSpan.of(tokens, i, i, BODY, NameSpan.Source.BARE))
                .toList();
    }

    /** Those who are called by their number: "the Big Four", "the Thirty-Six". */
    List<NameSpan> numbers(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> NUMBER.matcher(tokens.get(i).text()).matches())
                .filter(i -> Set.of("the", "The")
                        .contains(tokens.get(counted(tokens, i) - 1).text()))
                .filter(i -> i + 1 == tokens.size()
                        || !(tokens.get(i + 1).capitalized()
                                || tokens.get(i + 1).noun()))
                .mapToObj(i -> NameSpan.of(tokens, counted(tokens, i), i, BODY, NameSpan.Source.GRAMMAR))
                .toList();
    }

    private static int counted(List<Token> tokens, int number) {
        return number > 1
                        && tokens.get(number - 1).capitalized()
                        && !"The".equals(tokens.get(number - 1).text())
                ? number - 1
                : number;
    }

    private static boolean acts(List<Token> tokens, int i) {
        var next = tokens.get(i + 1);
        boolean verb = next.verb() || Set.of("MD", "TO", "RB", "POS").contains(next.tag());
        boolean ends = Set.of(",", ".", "CC", "IN", ":").contains(next.tag()) && !"of".equals(next.text());
        boolean plural =
                tokens.get(i).tag().endsWith("S") || !tokens.get(i).text().endsWith("n");
        return plural && (verb || ends);
    }

    private int nation(List<Token> tokens, int i) {
        return i > 0 && lexicon.demonym(tokens.get(i - 1).text()) ? i - 1 : i;
    }

    /** Surnames of persons whom the document has named, where the recognizer sees nothing. */
    List<NameSpan> surnames(List<Token> tokens, Predicate<String> knownPerson) {
        return IntStream.range(0, tokens.size())
                .filter(i ->
                        "O".equals(tokens.get(i).name()) && tokens.get(i).tag().startsWith("NNP"))
                .filter(i -> knownPerson.test(tokens.get(i).text()))
                .mapToObj(i -> NameSpan.of(tokens, i, i, PERSON, NameSpan.Source.GRAMMAR))
                .toList();
    }
}
