package revnet.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import revnet.model.Certainty;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.EntityId;
import revnet.model.Relation;

/**
 * The names by which the web of data knows our things: {@code urn:revnet:}, what it is, and its id percent-encoded.
 * They are the same in every export of the same graph, and promise no web page.
 */
final class Iri {

    /** The run of this program that made the claims. */
    static final String IMPORT = "urn:revnet:activity:import";

    /** This program. */
    static final String PROGRAM = "urn:revnet:agent:revnet";

    private Iri() {}

    static String of(EntityId entity) {
        return iri("entity", entity.value());
    }

    static String of(DocumentId document) {
        return iri("document", document.value());
    }

    static String of(ClaimId claim) {
        return iri("claim", claim.value());
    }

    /** A word of the vocabulary, which the context shortens. */
    static String of(Relation relation) {
        return "revnet:" + relation.name();
    }

    /** A word of the vocabulary, which the context shortens. */
    static String of(Certainty certainty) {
        return "revnet:" + certainty.code();
    }

    /** The annotation that ties a claim to its words. */
    static String quote(ClaimId claim) {
        return iri("quote", claim.value());
    }

    /** The spell that an edge stands for. */
    static String spell(String id) {
        return iri("spell", id);
    }

    private static String iri(String what, String id) {
        var encoded = URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "urn:revnet:%s:%s".formatted(what, encoded);
    }
}
