package revnet.graph.entity;

import org.neo4j.ogm.annotation.NodeEntity;

/** A named text. */
@NodeEntity("Work")
public class WorkEntity extends EntityNode {}
