package revnet.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revnet.model.Certainty;
import revnet.model.Claim;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.InvalidData;

/** Says of single claims of a document whether readers wrote them down too; may be used by several threads. */
public final class Judge {

    private final Gold gold;

    private Judge(Gold gold) {
        this.gold = gold;
    }

    /** What the gold says of a claim. */
    public enum Verdict {
        /** The gold claims the same, and neither or both deny it. */
        RIGHT,
        /** The gold does not. */
        WRONG,
        /** The gold leaves open whether it should be claimed. */
        OPTIONAL
    }

    /**
     * A claim in the gold's terms.
     *
     * @param tie its ends by the gold's ids and its relation; the same for claims of the same
     * @param verdict whether it is right
     */
    public record Judgement(String tie, Verdict verdict) {}

    /**
     * Reads gold.
     *
     * @param gold gold files, and folders of them ({@code *.json}); each file counts once
     * @return a judge for each document, in the order of the documents' names
     * @throws InvalidData if a file is not there or does not follow its format, or two are of one document
     */
    public static List<Judge> read(List<Path> gold) {
        var judges = new ArrayList<Judge>();
        var read = new HashMap<String, Path>();
        for (var file : Evaluator.files(gold)) {
            var judge = new Judge(ClaimFiles.gold(file));
            var other = read.putIfAbsent(judge.document(), file);
            if (other != null) {
                throw new InvalidData(
                        file.toString(), 0, "%s is of %s too; leave one out.".formatted(other, judge.document()));
            }
            judges.add(judge);
        }
        judges.sort(Comparator.comparing(Judge::document));
        return judges;
    }

    /**
     * The document that it knows.
     *
     * @return the document's file name
     */
    public String document() {
        return gold.document();
    }

    /**
     * How much there was to claim.
     *
     * @return the number of distinct claims of the gold that are not optional
     */
    public int wanted() {
        return gold.claims().size();
    }

    /**
     * Judges a claim, its quote apart.
     *
     * @param claim a claim of the document
     * @param entities what the document names, by id; the claim's ends among them
     * @return the claim in the gold's terms
     */
    public Judgement judge(Claim claim, Map<EntityId, Entity> entities) {
        var tie = claim.tie();
        var key = gold.place(named(tie.subject(), entities), tie.relation().name(), named(tie.object(), entities));
        var name = String.join("\t", key.subject(), key.relation(), key.object());
        return new Judgement(name, verdict(key, claim.circumstances().certainty() == Certainty.DENIED));
    }

    /**
     * Whether the reader marked what the document's words mean.
     *
     * @return false if the gold holds claims alone
     */
    public boolean marked() {
        return gold.marked();
    }

    /**
     * Whether the reader marked that words mean just these entities.
     *
     * @param end where the words end in the document's text, exclusive
     * @param entities what they may mean; several for "they"
     * @return false if they are not marked, or mean others, more or fewer
     */
    public boolean means(int end, List<Entity> entities) {
        var who = gold.meantUntil(end);
        var resolved =
                entities.stream().map(entity -> gold.resolve(named(entity))).toList();
        return who.size() == entities.size()
                && !who.isEmpty()
                && resolved.stream().allMatch(each -> each.stream().anyMatch(who::contains))
                && who.stream().allMatch(each -> resolved.stream().anyMatch(one -> one.contains(each)));
    }

    private Verdict verdict(Key key, boolean denied) {
        if (gold.optional(key)) {
            return Verdict.OPTIONAL;
        }
        var wanted = gold.claims().get(key);
        return wanted != null && wanted.said().denied() == denied ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static Named named(EntityId id, Map<EntityId, Entity> entities) {
        var entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("a claim's end is not among the entities: " + id);
        }
        return named(entity);
    }

    private static Named named(Entity entity) {
        return new Named(entity.type().label(), entity.name(), List.copyOf(entity.names()));
    }
}
