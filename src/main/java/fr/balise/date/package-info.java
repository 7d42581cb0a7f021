/// Dates as people give them: a year, a month or a day, printed back no more precisely than they were given.
///
/// In: `2019`, `2019-06`, `2019-06-15`. Out: [PartialDate]. It knows no clock.
@NullMarked
package fr.balise.date;

import org.jspecify.annotations.NullMarked;
