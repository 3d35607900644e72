package revnet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import revnet.model.Certainty;
import revnet.model.EdtfDate;
import revnet.model.Family;
import revnet.model.Relation;
import revnet.model.UsageError;
import revnet.query.TieFilter;

/** The options that say which ties count. */
final class TieOptions {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that may have held then or later; EDTF, such as 1922-02.")
    private Optional<EdtfDate> since = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that may have held then or before.")
    private Optional<EdtfDate> until = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that may have held then: short for --from and --to.")
    private Optional<EdtfDate> at = Optional.empty();

    @Option(names = "--relation", paramLabel = "RELATION", description = "Only ties of this kind; may be repeated.")
    private List<Relation> relations = new ArrayList<>();

    @Option(
            names = "--family",
            paramLabel = "FAMILY",
            description = "Only ties of this family, such as contact; may be repeated, and goes with --relation.")
    private List<Family> families = new ArrayList<>();

    @Option(
            names = "--certainty",
            paramLabel = "asserted|hedged",
            converter = CertaintyConverter.class,
            description = "How firmly a tie must be claimed (hedged).")
    private Certainty least = Certainty.HEDGED;

    TieFilter filter() {
        if (at.isPresent() && (since.isPresent() || until.isPresent())) {
            throw new UsageError("Give either --at, or --from and --to.");
        }
        var all = EnumSet.noneOf(Relation.class);
        all.addAll(relations);
        var wanted = EnumSet.noneOf(Family.class);
        wanted.addAll(families);
        all.addAll(TieFilter.relationsOf(wanted));
        return new TieFilter(all, at.or(() -> since), at.or(() -> until), least);
    }
}
