package revnet.extract;

import revnet.model.EdtfDate;

/**
 * Words of a sentence that give a date.
 *
 * @param first index of the first word, preposition excluded
 * @param last index of the last word
 * @param date what they mean
 */
record DateSpan(int first, int last, EdtfDate date) {}
