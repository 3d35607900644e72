package revnet.extract;

import java.util.Optional;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/**
 * What a head noun makes of the name that it ends: {@code League} makes an organization.
 *
 * @param type what the name names
 * @param kind what kind of body, for organizations
 */
record Head(EntityType type, Optional<OrganizationKind> kind) {}
