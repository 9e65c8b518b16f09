package dossier.record;

import dossier.diagnostic.Code;
import dossier.diagnostic.Place;

/**
 * A finding that the author has looked at and accepts.
 *
 * @param code its code; never one of an error
 * @param reason why it is right so
 * @param at words that the finding's message or its line holds; empty for every finding of the code
 *     in this file
 * @param place where it is written
 */
public record Allowance(Code code, String reason, String at, Place place) {}
