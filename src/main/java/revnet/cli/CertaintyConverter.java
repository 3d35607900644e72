package revnet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import revnet.model.Certainty;

/** Reads how firmly a tie must be claimed. */
final class CertaintyConverter implements ITypeConverter<Certainty> {

    @Override
    public Certainty convert(String text) {
        for (var certainty : new Certainty[] {Certainty.ASSERTED, Certainty.HEDGED}) {
            if (certainty.code().equalsIgnoreCase(text)) {
                return certainty;
            }
        }
        throw new TypeConversionException("'%s' is neither asserted nor hedged".formatted(text));
    }
}
