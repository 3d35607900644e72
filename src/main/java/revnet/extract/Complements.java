package revnet.extract;

import java.util.List;
import revnet.language.Token;

/** Tells what stands behind "of" or "for" and is no part of the name of the body before it. */
final class Complements {

    private final Lexicon lexicon;
    private final HeadNouns heads;

    Complements(Lexicon lexicon, HeadNouns heads) {
        this.lexicon = lexicon;
        this.heads = heads;
    }

    /**
     * Whether words only seem to end a name.
     *
     * @param head the head noun of the name
     * @param start the first of the words behind "of" or "for" and an article
     * @param last the last of them
     */
    boolean loose(List<Token> tokens, int head, int start, int last) {
        return led(tokens, head, start) || (start == last && (seat(tokens, head, last) || owner(tokens, last)));
    }

    /** "The Republican Union of Ida Holm": who leads a body. */
    private boolean led(List<Token> tokens, int head, int start) {
        return head > 0 && "PERSON".equals(tokens.get(start).name()) && heads.adherent(tokens.get(head - 1));
    }

    /** "Sat in the Assembly for Parma": for whom. */
    private static boolean seat(List<Token> tokens, int head, int place) {
        return "for".equals(tokens.get(head + 1).text())
                && "LOCATION".equals(tokens.get(place).name());
    }

    /** "The Battalion of the Danish army": the name of another body, written small. */
    private boolean owner(List<Token> tokens, int nation) {
        int next = nation + 1;
        boolean small = next < tokens.size()
                && tokens.get(next).noun()
                && !tokens.get(next).capitalized();
        var word = tokens.get(nation);
        return small && word.tag().startsWith("JJ") && lexicon.demonym(word.text());
    }
}
