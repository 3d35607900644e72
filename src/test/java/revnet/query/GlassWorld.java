package revnet.query;

import java.util.List;
import revnet.graph.Address;
import revnet.graph.Graph;
import revnet.graph.TestReading;
import revnet.graph.TestServer;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;

/** An invented movement of glass-blowers, imported as claims: what the Foundry Circle has no case of. */
public final class GlassWorld {

    private GlassWorld() {}

    /** Puts the world in place of whatever the server holds. */
    public static Graph open() {
        TestServer.wipe();
        return open(TestServer.address());
    }

    /** Puts the world into an empty graph. */
    public static Graph open(Address address) {
        var graph = Graph.open(address);
        graph.replace(List.of(minutes(), letters()));
        return graph;
    }

    private static Reading minutes() {
        return named("minutes")
                // defections: expelled from the one, later in the other; Lenz was in both at once
                .says("Ada Kerr belonged to the Glass League in 1901.", "ada-kerr MEMBER_OF glass-league", "1901")
                .says("In 1903 the Glass League expelled Ada Kerr.", "ada-kerr EXPELLED_FROM glass-league", "1903")
                .says("Ada Kerr joined the Lamp Circle in 1905.", "ada-kerr MEMBER_OF lamp-circle", "1905")
                .says("Bruno Lenz belonged to the Glass League in 1904.", "bruno-lenz MEMBER_OF glass-league", "1904")
                .says("Bruno Lenz led the Lamp Circle in 1904.", "bruno-lenz LED lamp-circle", "1904")
                // and one who changed without any sign of a break
                .says("Cyril Moss belonged to the Clear Band in 1900.", "cyril-moss MEMBER_OF clear-band", "1900")
                .says("Cyril Moss belonged to the Blue Guild in 1909.", "cyril-moss MEMBER_OF blue-guild", "1909")
                // lineage: two families of bodies, of which the Salt Ring is none of ours
                .says("The Lamp Circle left the Glass League.", "lamp-circle SPLIT_FROM glass-league", "1904")
                .says("The Lamp Circle and the Clear Band became one.", "clear-band MERGED_WITH lamp-circle", "1908")
                .says("The Glass League was a section of the Kiln Party.", "glass-league PART_OF kiln-party")
                .says("The Salt Ring left the Salt Union in 1890.", "salt-ring SPLIT_FROM salt-union", "1890")
                .says("Dora Pike founded the Lamp Circle in 1904.", "dora-pike FOUNDED lamp-circle", "1904")
                // contradictions: a denial, and two places of birth
                .says("Ada Kerr never joined the Lamp Circle.", "ada-kerr MEMBER_OF lamp-circle", "denied")
                .says("Ada Kerr was born in Calder.", "ada-kerr BORN_IN calder")
                .says("Ada Kerr was born in Port Marrow.", "ada-kerr BORN_IN port-marrow")
                .reading();
    }

    private static Reading letters() {
        return named("letters")
                // defenders: at the time, later, at a time unknown; and help long before, which is none
                .says("Cyril Moss spoke for Ada Kerr in 1903.", "cyril-moss SUPPORTED ada-kerr", "1903")
                .says("Dora Pike sheltered Ada Kerr in 1906.", "dora-pike SUPPORTED ada-kerr", "1906")
                .says("Ada Kerr and Cyril Moss were friends.", "ada-kerr ALLIED_WITH cyril-moss")
                .says("Egon Voss had helped Ada Kerr in 1899.", "egon-voss SUPPORTED ada-kerr", "1899")
                // enmity after alliance, in the same year, before it, and at a time unknown
                .says("Bruno Lenz and Egon Voss were allies in 1902.", "bruno-lenz ALLIED_WITH egon-voss", "1902")
                .says("Egon Voss attacked Bruno Lenz in 1907.", "egon-voss OPPOSED bruno-lenz", "1907")
                .says("Cyril Moss helped Dora Pike in 1905.", "cyril-moss SUPPORTED dora-pike", "1905")
                .says("Dora Pike attacked Cyril Moss in 1905.", "dora-pike OPPOSED cyril-moss", "1905")
                .says("Ada Kerr attacked Egon Voss in 1898.", "ada-kerr OPPOSED egon-voss", "1898")
                .says("Ada Kerr attacked Cyril Moss.", "ada-kerr OPPOSED cyril-moss")
                // bridges: Voss is of another body, to which nothing leads
                .says("Egon Voss belonged to the Blue Guild in 1902.", "egon-voss MEMBER_OF blue-guild", "1902")
                // who signed the same text
                .says("Ada Kerr signed the Appeal of the Blowers.", "ada-kerr SIGNED appeal", "1903")
                .says("Bruno Lenz signed the Appeal of the Blowers.", "bruno-lenz SIGNED appeal", "1903")
                .says("Egon Voss signed the Letter of Three.", "egon-voss SIGNED letter", "1904")
                // letters over several years, and of no year
                .says("Ada Kerr wrote to Bruno Lenz until 1907.", "ada-kerr CONTACTED bruno-lenz", "1905/1907")
                .says("Ada Kerr met Dora Pike in May 1904.", "ada-kerr CONTACTED dora-pike", "1904-05 @calder")
                .reading();
    }

    private static TestReading named(String document) {
        return TestReading.of(document)
                .names(EntityType.PERSON, "ada-kerr", "Ada Kerr", "Ада Керр")
                .names(EntityType.PERSON, "bruno-lenz", "Bruno Lenz")
                .names(EntityType.PERSON, "cyril-moss", "Cyril Moss")
                .names(EntityType.PERSON, "dora-pike", "Dora Pike")
                .names(EntityType.PERSON, "egon-voss", "Egon Voss")
                .names(OrganizationKind.FACTION, "glass-league", "Glass League", "League of Glass \"1900\"")
                .names(OrganizationKind.FACTION, "lamp-circle", "Lamp Circle")
                .names(OrganizationKind.FACTION, "clear-band", "Clear Band")
                .names(OrganizationKind.FACTION, "blue-guild", "Blue Guild")
                .names(OrganizationKind.FACTION, "salt-ring", "Salt Ring")
                .names(OrganizationKind.UNION, "salt-union", "Salt Union")
                .names(OrganizationKind.PARTY, "kiln-party", "Kiln Party")
                .names(EntityType.PLACE, "calder", "Calder")
                .names(EntityType.PLACE, "port-marrow", "Port Marrow")
                .names(EntityType.WORK, "appeal", "Appeal of the Blowers")
                .names(EntityType.WORK, "letter", "Letter of Three");
    }
}
