package fi.kaiku.partner.client;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// How much a client asked, and what came of it.
@Path("/organisations/{organisationId}/api-clients/{clientId}/usage")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class ApiClientUsageResource {

    private static final int REDIRECTION = 3;
    private static final int CLIENT_ERROR = 4;

    private final FindClient find;
    private final UsageTable usage;
    private final Clock clock;

    ApiClientUsageResource(FindClient find, UsageTable usage, Clock clock) {
        this.find = find;
        this.usage = usage;
        this.clock = clock;
    }

    /// @param from first day, by UTC
    /// @param to   today
    /// @param days oldest first, each day of the span
    @Schema(name = "ApiClientUsage")
    record Usage(LocalDate from, LocalDate to, List<Day> days) {}

    /// Requests by what became of them.
    ///
    /// @param succeeded also what was not sent again, as the client had it
    /// @param refused   for what the client sent: 4xx
    /// @param failed    by a mistake of the server: 5xx
    @Schema(name = "ApiClientUsageDay")
    record Day(LocalDate day, long succeeded, long refused, long failed) {

        static Day of(LocalDate day, List<UsageTable.Count> counts) {
            long succeeded = 0;
            long refused = 0;
            long failed = 0;
            for (UsageTable.Count count : counts) {
                if (count.statusClass() <= REDIRECTION) {
                    succeeded += count.requests();
                } else if (count.statusClass() == CLIENT_ERROR) {
                    refused += count.requests();
                } else {
                    failed += count.requests();
                }
            }
            return new Day(day, succeeded, refused, failed);
        }
    }

    @GET
    @Operation(
            operationId = "getApiClientUsage",
            summary = "How much an API client asked, by day",
            description = "What was asked in the last few seconds may not be counted yet. Kept for thirteen months.")
    public Usage get(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("clientId") UUID clientId,
            @QueryParam("days")
                    @DefaultValue("30")
                    @Min(1)
                    @Max(396)
                    @Parameter(description = "So many days, up to today.")
                    int days) {
        find.find(organisationId, clientId);
        LocalDate to = LocalDate.now(clock);
        LocalDate from = to.minusDays(days - 1L);
        SortedMap<LocalDate, List<UsageTable.Count>> counts = usage.since(from, organisationId, clientId);
        return new Usage(
                from,
                to,
                from.datesUntil(to.plusDays(1))
                        .map(day -> Day.of(day, counts.getOrDefault(day, List.of())))
                        .toList());
    }
}
