package revnet.extract.time;

import revnet.model.EdtfDate;

/**
 * Words of a sentence that give a date.
 *
 * @param first index of the first word, preposition excluded
 * @param last index of the last word
 * @param date what they mean
 * @param moment where the narrative stands after it
 * @param tells whether the narrative moves there: not by "the Charter of 1838", "until 1925"
 */
record DateSpan(int first, int last, EdtfDate date, Moment moment, boolean tells) {}
