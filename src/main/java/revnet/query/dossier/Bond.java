package revnet.query.dossier;

import revnet.model.EntityId;
import revnet.model.Relation;

/**
 * A tie between two others who are both tied to whom a dossier is about.
 *
 * @param subject the one
 * @param relation what ties them
 * @param object the other
 */
public record Bond(EntityId subject, Relation relation, EntityId object) {}
