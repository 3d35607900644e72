package revnet.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import revnet.model.UsageError;

/**
 * A parameter that a Cypher file declares.
 *
 * @param name its name, without the dollar sign
 * @param type what values it takes
 * @param standard the value's text where none is given; empty if one must be given, {@code null} in letters for no value
 * @param meaning what it means
 */
public record Parameter(String name, Type type, Optional<String> standard, String meaning) {

    /**
     * Reads a value as somebody typed it.
     *
     * @param text the value's text; {@code null} in letters for no value
     * @return the value as Cypher gets it, empty for no value
     * @throws UsageError if the text is none of the type
     */
    public Optional<Object> value(String text) {
        if ("null".equals(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.reader.apply(text.strip()));
        } catch (NumberFormatException | DateTimeParseException | UsageError e) {
            throw new UsageError("'%s' does not do for %s: it takes %s.".formatted(text, name, type.description));
        }
    }

    /**
     * Whether a value must be given.
     *
     * @return true if there is no standard value
     */
    public boolean required() {
        return standard.isEmpty();
    }

    /** What values a parameter takes. */
    @SuppressWarnings("ImmutableEnumChecker") // the readers are method references without state
    public enum Type {
        /** Any text. */
        STRING("STRING", "any text", Type::unquoted),
        /** Whom or what a name means; the name itself, until it is looked up. */
        NAME("NAME", "a name in any spelling, or an id", Type::unquoted),
        /** A whole number. */
        INTEGER("INTEGER", "a whole number", Long::valueOf),
        /** A number. */
        FLOAT("FLOAT", "a number such as 0.5", Double::valueOf),
        /** True or false. */
        BOOLEAN("BOOLEAN", "true or false", Type::truth),
        /** A day. */
        DATE("DATE", "a day such as 1921-03-18", LocalDate::parse),
        /** Texts. */
        STRINGS("LIST<STRING>", "texts with commas between them", Type::texts),
        /** Rows that the program itself makes. */
        MAPS("LIST<MAP>", "rows, which cannot be typed", Type::refuse);

        private final String code;
        private final String description;
        private final Function<String, Object> reader;

        Type(String code, String description, Function<String, Object> reader) {
            this.code = code;
            this.description = description;
            this.reader = reader;
        }

        /**
         * The word used in the header of a Cypher file.
         *
         * @return for example {@code LIST<STRING>}
         */
        public String code() {
            return code;
        }

        static Type of(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no type of parameter is called '%s'; there are %s"
                            .formatted(
                                    code,
                                    Arrays.stream(values()).map(Type::code).toList())));
        }

        private static String unquoted(String text) {
            boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
            return quoted ? text.substring(1, text.length() - 1) : text;
        }

        private static Object truth(String text) {
            if (!List.of("true", "false").contains(text)) {
                throw new UsageError("neither true nor false");
            }
            return Boolean.valueOf(text);
        }

        private static Object texts(String text) {
            boolean bracketed = text.startsWith("[") && text.endsWith("]");
            var inner = bracketed ? text.substring(1, text.length() - 1) : text;
            return Arrays.stream(inner.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(Type::unquoted)
                    .toList();
        }

        private static Object refuse(String text) {
            throw new UsageError("rows cannot be typed: " + text);
        }
    }
}
