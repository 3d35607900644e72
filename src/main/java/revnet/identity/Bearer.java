package revnet.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import revnet.model.Authority;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.NameKey;
import revnet.model.OrganizationKind;

/** Whoever or whatever bears some names in one document: entities of the document that were found to be one. */
final class Bearer {

    /** Fullest name first; equal names in the order of their letters, whatever their ids. */
    static final Comparator<Bearer> FULLEST_FIRST = Comparator.<Bearer, Spelling>comparing(bearer -> bearer.spelling)
            .thenComparing(bearer -> bearer.names.toString())
            .thenComparing(bearer -> bearer.members.toString());

    private final DocumentId document;
    private final EntityType type;
    private final List<EntityId> members = new ArrayList<>();
    private final NavigableSet<String> names = new TreeSet<>();
    private final NavigableSet<String> knownNames = new TreeSet<>();
    private final NavigableSet<String> keys = new TreeSet<>();
    private final Set<PersonName> fullNames = new LinkedHashSet<>();
    private final Map<OrganizationKind, Integer> kinds = new EnumMap<>(OrganizationKind.class);
    private Spelling spelling;
    private int mentions;
    private int firstMention;
    private Optional<Authority> authority = Optional.empty();

    /**
     * The bearer that one entity of a document is at first.
     *
     * @param document the document
     * @param entity the entity
     * @param mentions where it is mentioned, counted in mentions from the beginning
     */
    Bearer(DocumentId document, Entity entity, List<Integer> mentions) {
        this.document = document;
        this.type = entity.type();
        this.spelling = Spelling.of(entity.name());
        this.mentions = mentions.size();
        this.firstMention = mentions.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        members.add(entity.id());
        names.addAll(entity.names());
        know(entity.names());
        entity.kind().ifPresent(kind -> kinds.put(kind, 1));
    }

    /**
     * Key of a name by which equal names are found: Sun Yat-sen is Sun Yatsen, but a name of one word is never one of
     * two.
     */
    static String key(String name) {
        var key = NameKey.of(name);
        int first = key.indexOf(' ');
        return first < 0
                ? key
                : key.substring(0, first + 1) + key.substring(first + 1).replace(" ", "");
    }

    DocumentId document() {
        return document;
    }

    EntityType type() {
        return type;
    }

    /** The document's entities that it is. */
    List<EntityId> members() {
        return List.copyOf(members);
    }

    /** All its names in the document. */
    NavigableSet<String> names() {
        return new TreeSet<>(names);
    }

    /** Its fullest name in the document. */
    String name() {
        return spelling.name();
    }

    /** How often it is mentioned. */
    int mentions() {
        return mentions;
    }

    /** Whether the document mentions it before it mentions the other. */
    boolean mentionedBefore(Bearer other) {
        return firstMention < other.firstMention;
    }

    /** What kinds of body it was read as, how often. */
    Map<OrganizationKind, Integer> kinds() {
        return new EnumMap<>(kinds);
    }

    Optional<Authority> authority() {
        return authority;
    }

    /** Its names in the document and those that its authority adds. */
    NavigableSet<String> knownNames() {
        return new TreeSet<>(knownNames);
    }

    /** Keys of its known names. */
    NavigableSet<String> keys() {
        return new TreeSet<>(keys);
    }

    /** The known names that have more than one word, taken as a person's. */
    List<PersonName> fullNames() {
        return List.copyOf(fullNames);
    }

    /** Whether it is a person of whom nothing but the surname or a given name is known. */
    boolean bare() {
        return type == EntityType.PERSON && fullNames.isEmpty();
    }

    /** Whether the given names of all its full names are initials. */
    boolean initialsOnly() {
        return fullNames.stream().allMatch(PersonName::initialsOnly);
    }

    /** Whether the name that one of the two is best known by is a name of the other. */
    boolean sharesName(Bearer other) {
        return keys.contains(key(other.name())) || other.keys.contains(key(name()));
    }

    /** Recognises it as a known entity. */
    void recognise(Authority known) {
        authority = Optional.of(known);
        know(known.entity().names());
    }

    private void know(Set<String> more) {
        knownNames.addAll(more);
        more.stream().map(Bearer::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        fullNames.addAll(PersonName.full(more));
    }

    /** Whether nothing speaks against the two being one: type, authorities, given names. */
    boolean mayBe(Bearer other) {
        boolean agreed = authority.isEmpty() || other.authority.isEmpty() || authority.equals(other.authority);
        return type == other.type
                && agreed
                && (type != EntityType.PERSON || !PersonName.conflict(fullNames, other.fullNames));
    }

    /** Takes over another bearer; keeps the fuller of the two names. */
    void absorb(Bearer other) {
        var fuller = spelling.compareTo(other.spelling) <= 0 ? spelling : other.spelling;
        absorbSlip(other);
        spelling = fuller;
    }

    /** Takes over another bearer whose name is misspelled; keeps its own. */
    void absorbSlip(Bearer other) {
        members.addAll(other.members);
        names.addAll(other.names);
        knownNames.addAll(other.knownNames);
        keys.addAll(other.keys);
        fullNames.addAll(other.fullNames);
        mentions += other.mentions;
        firstMention = Math.min(firstMention, other.firstMention);
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
        authority = authority.isPresent() ? authority : other.authority;
    }

    /**
     * A name and how full it is; the fullest comes first.
     *
     * @param name the name
     * @param spelledOut how many of its words are more than an initial
     * @param letters length of its key
     */
    private record Spelling(String name, long spelledOut, int letters) implements Comparable<Spelling> {

        static Spelling of(String name) {
            var words = PersonName.of(name).words();
            return new Spelling(
                    name,
                    words.stream().filter(word -> word.length() > 1).count(),
                    words.stream().mapToInt(String::length).sum());
        }

        @Override
        public int compareTo(Spelling other) {
            return Comparator.comparingLong(Spelling::spelledOut)
                    .thenComparingInt(Spelling::letters)
                    .reversed()
                    .thenComparing(Spelling::name)
                    .compare(this, other);
        }
    }
}
