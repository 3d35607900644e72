package revnet.graph.entity;

import org.neo4j.ogm.annotation.NodeEntity;

/** A place. */
@NodeEntity("Place")
public class PlaceEntity extends EntityNode {}
