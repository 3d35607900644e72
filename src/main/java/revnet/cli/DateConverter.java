package revnet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import revnet.model.EdtfDate;

/** Reads a date as somebody typed it. */
final class DateConverter implements ITypeConverter<EdtfDate> {

    @Override
    public EdtfDate convert(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'%s' is no date in EDTF, such as 1922, 1922-02 or 1923-09-28".formatted(text));
        }
    }
}
