package fi.kaiku.improvement.workshop;

/// Something changed in a workshop, or it is gone; fired inside the transaction.
public record WorkshopMoved(WorkshopKey workshop) {}
