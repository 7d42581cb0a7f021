package fr.balise.chart;

import fr.balise.address.SitePath;

import java.math.BigDecimal;
import java.util.Optional;

/// What adds up under one name.
///
/// @param sort whether it has a name of its own, or why not
/// @param name of a funder, a kind of funders, a territory or a year; empty of what has none
/// @param address of its page, where it has one
/// @param amount exact, in the currency of the whole
/// @param documents how many documents it comes from
public record Sum(
        Sort sort, String name, Optional<SitePath> address, BigDecimal amount, int documents) {

    /// What a sum is the sum of.
    public enum Sort {
        /// Something with a name.
        NAMED,
        /// Funders whose kind the directory does not tell.
        UNCLASSIFIED,
        /// Lines that name funders of several kinds together.
        SEVERAL,
        /// What no line, no year or no territory is given for.
        UNKNOWN,
        /// What lines make more than the total of their document, to be taken off.
        EXCESS
    }
}
