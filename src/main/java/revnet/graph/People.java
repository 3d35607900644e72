package revnet.graph;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.ogm.config.Configuration;
import org.neo4j.ogm.drivers.bolt.driver.BoltDriver;
import org.neo4j.ogm.exception.ConnectionException;
import org.neo4j.ogm.exception.CypherException;
import org.neo4j.ogm.session.LoadStrategy;
import org.neo4j.ogm.session.Session;
import org.neo4j.ogm.session.SessionFactory;
import org.neo4j.ogm.transaction.Transaction;
import revnet.graph.entity.ClaimEntity;
import revnet.graph.entity.DocumentEntity;
import revnet.graph.entity.EntityNode;
import revnet.graph.entity.EventEntity;
import revnet.graph.entity.OrganizationEntity;
import revnet.graph.entity.PersonEntity;
import revnet.graph.entity.PlaceEntity;
import revnet.graph.entity.WorkEntity;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.GraphUnavailable;
import revnet.model.OrganizationKind;
import revnet.model.Relation;

/** Goes from a person to what is claimed of them, and edits a single thing, by way of Neo4j OGM. */
public final class People {

    /** Person, claim, passage, document. */
    private static final int TO_THE_DOCUMENT = 3;

    private final Address address;
    private final BookmarkManager bookmarks;
    private final SessionFactory sessions;

    People(Address address, Driver driver) {
        this.address = address;
        this.bookmarks = driver.executableQueryBookmarkManager();
        this.sessions = new SessionFactory(bolt(address, driver), EntityNode.class.getPackageName());
        this.sessions.setLoadStrategy(LoadStrategy.SCHEMA_LOAD_STRATEGY);
    }

    /**
     * Finds a person with all that is claimed of them.
     *
     * @param id the person's id
     * @return the profile, or empty if nobody has this id
     */
    public Optional<PersonProfile> person(EntityId id) {
        var session = sessions.openSession();
        try (var transaction = session.beginTransaction(Transaction.Type.READ_ONLY, seen())) {
            var person = session.load(PersonEntity.class, id.value(), TO_THE_DOCUMENT);
            transaction.commit();
            return Optional.ofNullable(person).map(People::profile);
        } catch (CypherException | ConnectionException | Neo4jException e) {
            throw failure(e);
        }
    }

    /**
     * Shows an entity by another name from now on; later imports keep it.
     *
     * @param id the entity's id
     * @param name the name to show it by; it may be new
     * @return the entity as it is now, or empty if nothing has this id
     */
    public Optional<Entity> prefer(EntityId id, String name) {
        var session = sessions.openSession();
        try (var transaction = session.beginTransaction(Transaction.Type.READ_WRITE, seen())) {
            var entity = Optional.ofNullable(session.load(EntityNode.class, id.value(), 0))
                    .map(node -> renamed(node, name, session));
            transaction.commit();
            saw(session);
            return entity;
        } catch (CypherException | ConnectionException | Neo4jException e) {
            throw failure(e);
        }
    }

    private static Entity renamed(EntityNode node, String name, Session session) {
        var names = new TreeSet<>(node.getNames());
        names.add(name);
        var entity = new Entity(new EntityId(node.getId()), type(node), kind(node), name, names);
        node.prefer(name, entity.names(), EntityRows.keys(entity));
        session.save(node, 0);
        return entity;
    }

    /** What the graph's connection has written or seen: OGM keeps no account of it between sessions. */
    private Set<String> seen() {
        return bookmarks.getBookmarks().stream().map(Bookmark::value).collect(Collectors.toSet());
    }

    private void saw(Session session) {
        Optional.ofNullable(session.getLastBookmark())
                .map(Bookmark::from)
                .ifPresent(last -> bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of(last)));
    }

    private static PersonProfile profile(PersonEntity person) {
        var statements = person.getClaims().stream()
                .map(People::statement)
                .sorted(Comparator.comparing(PersonProfile.Statement::claim))
                .toList();
        return new PersonProfile(entity(person), statements);
    }

    private static PersonProfile.Statement statement(ClaimEntity claim) {
        var circumstances = new Circumstances(
                Optional.ofNullable(claim.getDate()).map(EdtfDate::parse),
                Optional.ofNullable(claim.getPlace()).map(place -> new EntityId(place.getId())),
                Certainty.of(claim.getCertainty()));
        return new PersonProfile.Statement(
                new ClaimId(claim.getId()),
                entity(Objects.requireNonNull(claim.getSubject())),
                Relation.valueOf(claim.getRelation()),
                entity(Objects.requireNonNull(claim.getObject())),
                circumstances,
                claim.getQuote(),
                new DocumentId(document(claim).getId()));
    }

    private static DocumentEntity document(ClaimEntity claim) {
        return Objects.requireNonNull(Objects.requireNonNull(claim.getPassage()).getDocument());
    }

    private static Entity entity(EntityNode node) {
        return new Entity(
                new EntityId(node.getId()), type(node), kind(node), node.getName(), new TreeSet<>(node.getNames()));
    }

    private static EntityType type(EntityNode node) {
        if (node instanceof PersonEntity) {
            return EntityType.PERSON;
        }
        if (node instanceof OrganizationEntity) {
            return EntityType.ORGANIZATION;
        }
        if (node instanceof PlaceEntity) {
            return EntityType.PLACE;
        }
        if (node instanceof WorkEntity) {
            return EntityType.WORK;
        }
        if (node instanceof EventEntity) {
            return EntityType.EVENT;
        }
        throw new IllegalArgumentException("entity %s has no type".formatted(node.getId()));
    }

    private static Optional<OrganizationKind> kind(EntityNode node) {
        return node instanceof OrganizationEntity body
                ? EntityRows.kind(body.getKinds().stream().toList())
                : Optional.empty();
    }

    private GraphUnavailable failure(RuntimeException failure) {
        return GraphFailure.of(address, failure.getCause() instanceof Neo4jException cause ? cause : failure);
    }

    private static BoltDriver bolt(Address address, Driver driver) {
        var bolt = new BoltDriver(driver);
        address.database()
                .ifPresent(name -> bolt.configureSessionConfig(
                        new Configuration.Builder().database(name).build()));
        return bolt;
    }
}
