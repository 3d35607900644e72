package revnet.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import revnet.identity.CsvTable.Row;
import revnet.model.Authority;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Gender;
import revnet.model.OrganizationKind;

/**
 * Reads who and what is known beforehand: {@code people.csv}, {@code organizations.csv} and {@code places.csv}.
 *
 * <p>A bare surname belongs into the column {@code names} only where any document that uses it without another bearer of
 * the name means this person.
 */
public final class AuthorityFiles {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, Row> ids = new HashMap<>();
    private final List<Authority> authorities = new ArrayList<>();

    private AuthorityFiles() {}

    /**
     * Reads the authority files.
     *
     * @param folder the folder with the three files
     * @return their records, people first, in the order of the files
     * @throws revnet.model.InvalidData if a file is missing or a line does not follow the format
     */
    public static List<Authority> read(Path folder) {
        var files = new AuthorityFiles();
        files.add(folder, "people.csv", List.of("id", "name", "names", "gender", "wikidata"), EntityType.PERSON);
        files.add(
                folder,
                "organizations.csv",
                List.of("id", "name", "kind", "names", "wikidata"),
                EntityType.ORGANIZATION);
        files.add(folder, "places.csv", List.of("id", "name", "names", "wikidata"), EntityType.PLACE);
        return List.copyOf(files.authorities);
    }

    private void add(Path folder, String file, List<String> columns, EntityType type) {
        var claimed = new HashMap<String, Row>();
        for (var row : CsvTable.read(folder.resolve(file), columns)) {
            var entity = entity(row, type);
            for (var name : entity.names()) {
                checkUnclaimed(name, row, claimed);
            }
            var gender = type == EntityType.PERSON ? gender(row) : Optional.<Gender>empty();
            authorities.add(new Authority(entity, gender, wikidata(row)));
        }
    }

    private Entity entity(Row row, EntityType type) {
        var kind = type == EntityType.ORGANIZATION ? Optional.of(kind(row)) : Optional.<OrganizationKind>empty();
        return new Entity(id(row), type, kind, row.required("name"), names(row));
    }

    private EntityId id(Row row) {
        var id = row.required("id");
        if (!ID.matcher(id).matches()) {
            throw row.invalid(
                    "the id is '%s'; it has to be small letters and digits with single hyphens.".formatted(id));
        }
        var other = ids.putIfAbsent(id, row);
        if (other != null) {
            throw row.invalid("the id '%s' is taken by %s, line %d; give this record another."
                    .formatted(id, other.file(), other.line()));
        }
        return new EntityId(id);
    }

    private static SortedSet<String> names(Row row) {
        var names = new TreeSet<String>();
        for (var name : row.optional("names").map(text -> BAR.split(text, -1)).orElse(new String[0])) {
            if (name.isBlank()) {
                throw row.invalid("there is an empty name among the names; write them as one|other.");
            }
            names.add(name.strip());
        }
        return names;
    }

    private static void checkUnclaimed(String name, Row row, Map<String, Row> claimed) {
        var other = claimed.putIfAbsent(name, row);
        if (other != null && other.line() != row.line()) {
            throw row.invalid(
                    "the name '%s' belongs to '%s' on line %d as well; leave it with the one who is always meant,"
                                    .formatted(name, other.required("id"), other.line())
                            + " or with neither.");
        }
    }

    private static OrganizationKind kind(Row row) {
        try {
            return OrganizationKind.of(row.required("kind"));
        } catch (IllegalArgumentException e) {
            throw row.invalid(e.getMessage() + ".");
        }
    }

    private static Optional<Gender> gender(Row row) {
        var text = row.optional("gender");
        return text.map(word -> switch (word) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> throw row.invalid("the gender is '%s'; it has to be f, m or empty.".formatted(word));
        });
    }

    private static Map<String, String> wikidata(Row row) {
        var item = row.optional("wikidata");
        if (item.isPresent() && !WIKIDATA.matcher(item.get()).matches()) {
            throw row.invalid(
                    "the Wikidata item is '%s'; it has to be a Q with a number, or empty.".formatted(item.get()));
        }
        return item.map(id -> Map.of("wikidata", id)).orElse(Map.of());
    }
}
