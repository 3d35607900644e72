package revnet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revnet.encoder.EncodedText;
import revnet.encoder.Line;
import revnet.encoder.Marked;
import revnet.encoder.NamePlace;
import revnet.encoder.TextEncoder;
import revnet.language.Token;

/** What the encoder makes of a document, told of those whom the document names; without an encoder, nothing. */
final class Insight implements AutoCloseable {

    private final Map<NamePlace, Referent> named = new HashMap<>();
    private final @Nullable EncodedText text;

    private Insight() {
        this.text = null;
    }

    private Insight(TextEncoder encoder, List<Named> sentences) {
        var lines = new ArrayList<Line>();
        for (var sentence : sentences) {
            var names = List.copyOf(sentence.names().entrySet());
            for (int i = 0; i < names.size(); i++) {
                named.put(new NamePlace(lines.size(), i), names.get(i).getValue());
            }
            lines.add(new Line(
                    words(sentence.tokens()),
                    names.stream().map(name -> marked(name.getKey())).toList()));
        }
        this.text = encoder.encode(lines);
    }

    /**
     * A sentence with what it names.
     *
     * @param tokens its words
     * @param names whom each name means, in the order of the text
     */
    record Named(List<Token> tokens, Map<NameSpan, Referent> names) {

        Named {
            tokens = List.copyOf(tokens);
            names = new LinkedHashMap<>(names);
        }
    }

    /** No insight. */
    static Insight none() {
        return new Insight();
    }

    /** The encoder's, of a document's sentences. */
    static Insight of(TextEncoder encoder, List<Named> sentences) {
        return new Insight(encoder, sentences);
    }

    private static Marked marked(NameSpan span) {
        return new Marked(span.first(), span.last(), span.type());
    }

    static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** Which ties a sentence states between its references. */
    Meaning meaning(int line, Scene scene) {
        return text == null ? Meaning.none() : Meaning.of(scene, mentions -> text.relations(line, mentions));
    }

    /** Whom words of a sentence mean. */
    Belief belief(int line, int first, int last) {
        if (text == null) {
            return Belief.none();
        }
        var shares = new LinkedHashMap<Referent, Double>();
        text.antecedents(line, first, last).forEach((place, share) -> shares.merge(whom(place), share, Double::sum));
        return new Belief(shares, false);
    }

    private Referent whom(NamePlace place) {
        var referent = named.get(place);
        if (referent == null) {
            throw new IllegalStateException("the encoder knows only the names that it was given");
        }
        return referent;
    }

    @Override
    public void close() {
        if (text != null) {
            text.close();
        }
    }
}
