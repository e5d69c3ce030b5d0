package fi.kaiku.partner.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// What is counted by itself.
///
/// @param day         by UTC
/// @param statusClass first digit of the status
record UsageLine(UUID organisationId, UUID clientId, LocalDate day, int statusClass) implements Comparable<UsageLine> {

    private static final Comparator<UsageLine> ORDER = Comparator.comparing(UsageLine::organisationId)
            .thenComparing(UsageLine::clientId)
            .thenComparing(UsageLine::day)
            .thenComparingInt(UsageLine::statusClass);

    /// In one order, in which all instances lock their rows.
    @Override
    public int compareTo(UsageLine other) {
        return ORDER.compare(this, other);
    }
}
