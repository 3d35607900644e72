package revnet.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Tells the head nouns of names and the words that may stand before them. */
final class HeadNouns {

    private static final Set<String> VERBAL = Set.of("VBN", "VBG", "VBD");

    private static final Pattern ADHERENTS =
            Pattern.compile("(?:ists|ites|eviks|als|ves|ates|ans|ats|ents|ries|niks|igs)$");

    private final Lexicon lexicon;
    private final Set<String> compounds;
    private final Set<String> adherents;

    HeadNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.compounds = lexicon.words(WordList.COMPOUND);
        this.adherents = lexicon.words(WordList.ADHERENT);
    }

    /** What a word makes of the name that ends with it, if it is a head noun. */
    Optional<Head> head(Token token) {
        if (!token.noun()) {
            return Optional.empty();
        }
        return lexicon.head(token.text()).or(() -> lexicon.head(token.lemma())).or(() -> singular(token));
    }

    /** A proper noun keeps its plural as its lemma: the Free Unions. */
    private Optional<Head> singular(Token token) {
        var text = token.text();
        return "NNPS".equals(token.tag()) && text.endsWith("s")
                ? lexicon.head(text.substring(0, text.length() - 1)).filter(what -> what.type() != EntityType.EVENT)
                : Optional.empty();
    }

    /** Whether a word may stand before a head noun in a name. */
    boolean modifier(Token token) {
        var tag = token.tag();
        boolean word = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || "CD".equals(tag)
                || verbal(token)
                || "All".equals(token.text());
        return word && token.capitalized() && !office(token) && !compounded(token);
    }

    /** Whether a word with a capital is a title that a body may have in its name, not an office: "Republican". */
    boolean adherent(Token token) {
        return token.capitalized()
                && (token.noun() || token.tag().startsWith("JJ"))
                && adherents.contains(token.text());
    }

    /** Whether a word is a form of a verb that may stand in a name: "Organizing", "United". */
    static boolean verbal(Token token) {
        return VERBAL.contains(token.tag());
    }

    /** A title before a name, unless a plural, which many bear: "Union of Danish Students". */
    private boolean office(Token token) {
        return lexicon.title(token.text()) && !token.tag().endsWith("S");
    }

    /** "PKI-led" is no part of a name. */
    private boolean compounded(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && compounds.contains(token.text().substring(hyphen + 1));
    }

    /** Those who are called after an idea, in the plural: Radicals. */
    static boolean adherents(Token token, Head what) {
        return token.tag().endsWith("S")
                && what.kind().filter(kind -> kind == OrganizationKind.FACTION).isPresent()
                && ADHERENTS.matcher(token.text()).find();
    }
}
