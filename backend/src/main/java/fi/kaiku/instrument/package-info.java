/// Standard questionnaires: what they ask about, how they are scored, who holds them. Pure functions and facts, no
/// database, no request, no clock - and no wording: that belongs to its holder (see `docs/instruments.md`).
///
/// [Instruments] is the catalogue; each family of questionnaires has a file with its rule and source. A version never
/// changes: another rule or another item is another version.
@NullMarked
package fi.kaiku.instrument;

import org.jspecify.annotations.NullMarked;
