package revnet.extract.time;

/**
 * What some words say of when.
 *
 * @param edtf the date without what stands before the words ("until", "about")
 * @param moment where the narrative stands after it
 */
record Timing(String edtf, Moment moment) {

    static Timing at(Moment moment) {
        return new Timing(moment.edtf(), moment);
    }

    static Timing about(Moment moment) {
        return new Timing(moment.edtf() + "~", moment);
    }
}
