/// Whether something has become better since a day on which a museum changed it: a measure before (the baseline) and
/// after (the follow-up), with an honest word for what the two can tell.
///
/// Reads tallies, and how many wrote of something; lets nothing out but by the rules of `disclosure`. The room
/// `improvement` keeps measures and asks here; docs/improvement.md says how it is computed.
@NullMarked
package fi.kaiku.insight.followup;

import org.jspecify.annotations.NullMarked;
