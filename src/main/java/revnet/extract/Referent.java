package revnet.extract;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Gender;
import revnet.model.OrganizationKind;

/** Somebody or something that a document speaks of, with the names it has used so far. Grows while the document is read. */
final class Referent {

    private final EntityId id;
    private final EntityType type;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> titledNames = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> folded = new LinkedHashSet<>();
    private @Nullable OrganizationKind kind;
    private @Nullable Gender gender;
    private int mentions;
    private int namings;
    private int lastMention;
    private double sure;

    Referent(EntityId id, EntityType type) {
        this.id = id;
        this.type = type;
    }

    EntityId id() {
        return id;
    }

    EntityType type() {
        return type;
    }

    Optional<OrganizationKind> kind() {
        return Optional.ofNullable(kind);
    }

    Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    Set<String> folded() {
        return folded;
    }

    int mentions() {
        return mentions;
    }

    /** Records that it was mentioned once more. */
    void mentioned() {
        mentions++;
    }

    int lastMention() {
        return lastMention;
    }

    /** How often the document names it. */
    int namings() {
        return namings;
    }

    /** Records when it was last named, on the document's count of names. */
    void seen(int when) {
        namings++;
        lastMention = when;
    }

    /** Records how probable it is that some words are a whole name of it. */
    void sure(double probability) {
        sure = Math.max(sure, probability);
    }

    /** How probable it is, from 0 to 1, that the surest of its names is one. */
    double sure() {
        return sure;
    }

    void name(String name) {
        names.add(name);
        folded.add(NameFold.of(name));
    }

    /** Records the title before one of its names, and the name with it. */
    void title(String title, String name) {
        titles.add(title.toLowerCase(Locale.ROOT).replace(".", ""));
        if (Character.isUpperCase(title.codePointAt(0))) {
            titledNames.add(name);
        }
    }

    boolean titled(String title) {
        return titles.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Whether one of its names is a plural: the Bolsheviks, the Sailors. */
    boolean plural() {
        return names.stream().anyMatch(name -> name.matches(".*[^su]s"));
    }

    void gender(Gender known) {
        if (gender == null) {
            gender = known;
        }
    }

    /** Takes over what kind of body it is; a vague kind gives way to a definite one. */
    void kind(OrganizationKind known) {
        if (kind == null || kind == OrganizationKind.OTHER) {
            kind = known;
        }
    }

    /** Whether one of its names, up to an "of", holds this word: a group of a party is no party. */
    boolean namedWith(String word) {
        var wanted = " " + word.toLowerCase(Locale.ROOT) + " ";
        return folded.stream()
                .map(name -> " " + name + " ")
                .map(name -> name.contains(" of ") ? name.substring(0, name.indexOf(" of ") + 1) : name)
                .anyMatch(name -> name.contains(wanted));
    }

    /** Whether one of its names, up to an "of", ends with these words. */
    boolean headed(String words) {
        return folded.stream()
                .map(name -> name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name)
                .anyMatch(name -> (" " + name).endsWith(" " + words));
    }

    /** What is known of it, under its fullest name. */
    Entity entity() {
        String preferred = "";
        for (var name : names) {
            preferred = name.length() > preferred.length() ? name : preferred;
        }
        var what = type == EntityType.ORGANIZATION
                ? Optional.of(kind().orElse(OrganizationKind.OTHER))
                : Optional.<OrganizationKind>empty();
        var all = new TreeSet<>(names);
        all.addAll(titledNames);
        return new Entity(id, type, what, preferred, all);
    }
}
