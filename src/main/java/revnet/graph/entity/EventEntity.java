package revnet.graph.entity;

import org.neo4j.ogm.annotation.NodeEntity;

/** A named event. */
@NodeEntity("Event")
public class EventEntity extends EntityNode {}
