package fi.kaiku.improvement.workshop;

/// A workshop goes to another step; fired inside the transaction, in the turn of whoever leads it.
///
/// @param turn   with the step to which it goes
/// @param number under which it does
public record WorkshopStepped(Turn turn, WorkshopStep from, long number) {}
