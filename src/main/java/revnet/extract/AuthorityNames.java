package revnet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revnet.language.Token;
import revnet.model.Authority;
import revnet.model.Entity;

/** Finds the names that authority files know. */
final class AuthorityNames {

    private static final int LONGEST = 9;

    private final Map<String, Authority> known = new HashMap<>();

    AuthorityNames(List<Authority> authorities) {
        for (var authority : authorities) {
            authority.entity().names().forEach(name -> known.putIfAbsent(NameFold.of(name), authority));
        }
        known.remove("");
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int first = 0; first < tokens.size(); first++) {
            boolean article = "DT".equals(tokens.get(first).tag());
            if (tokens.get(first).capitalized() && !article) {
                longest(tokens, first, found);
            }
        }
        return found;
    }

    private void longest(List<Token> tokens, int first, List<NameSpan> found) {
        for (int last = Math.min(first + LONGEST, tokens.size()) - 1; last >= first; last--) {
            var surface = NameSpan.surface(tokens, first, last);
            var authority = known.get(NameFold.of(surface));
            boolean ends = !"POS".equals(tokens.get(last).tag()) && !(first > 0 && surface.contains(","));
            if (ends && authority != null && Character.isLetterOrDigit(surface.codePointBefore(surface.length()))) {
                found.add(span(tokens, first, last, authority.entity()));
                return;
            }
        }
    }

    private static NameSpan span(List<Token> tokens, int first, int last, Entity entity) {
        return NameSpan.of(tokens, first, last, new Head(entity.type(), entity.kind()), NameSpan.Source.AUTHORITY);
    }
}
