package revnet.query;

import java.util.Optional;
import revnet.model.Certainty;

/**
 * When and where something is said to have held, and how surely.
 *
 * @param date in EDTF, as far as it is known
 * @param place the name of the place, where one is given
 * @param certainty how firmly it is said
 * @param confidence how likely the documents say so, from 0 to 1
 */
public record Setting(Optional<String> date, Optional<String> place, Certainty certainty, double confidence) {}
