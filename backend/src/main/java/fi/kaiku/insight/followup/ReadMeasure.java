package fi.kaiku.insight.followup;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Readers;
import fi.kaiku.insight.followup.FollowUp.Compared;
import fi.kaiku.insight.followup.UnderstandMeasure.Understood;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a measure of an organisation, at its museums that the caller may read.
@ApplicationScoped
public class ReadMeasure {

    private final UnderstandMeasure measures;
    private final Readers readers;
    private final CountMeasured counts;

    ReadMeasure(UnderstandMeasure measures, Readers readers, CountMeasured counts) {
        this.measures = measures;
        this.readers = readers;
        this.counts = counts;
    }

    private record Days(LocalDate from, LocalDate to) {}

    private record Baseline(Compared comparison, Days days, SafeTable.Group group) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it measures nothing that the caller may read
    public void requireUnderstood(Measure measure, UUID organisationId) {
        measures.understand(measure, organisationId);
    }

    /// @param from first day; null for all before `to`
    /// @param to   last day; null for all since `from`
    public MeasuredFigure figure(
            Measure measure, UUID organisationId, @Nullable LocalDate from, @Nullable LocalDate to) {
        Understood understood = measures.understand(measure, organisationId);
        return figure(from, to, group(understood, from, to), understood);
    }

    /// At all museums of the organisation, whoever asks: for what it keeps itself.
    public MeasuredFigure ownFigure(
            Measure measure, UUID organisationId, @Nullable LocalDate from, @Nullable LocalDate to) {
        Understood understood = measures.understand(measure, readers.museumsOf(organisationId));
        return figure(from, to, group(understood, from, to), understood);
    }

    /// The same as [#figure], where the caller still may: a survey, a museum or a segment can have gone since somebody
    /// asked first.
    public Optional<MeasuredFigure> figureIfReadable(
            Measure measure, UUID organisationId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return ifReadable(() -> figure(measure, organisationId, from, to));
    }

    /// Another group by the same measure, and how far the measure's own is from it.
    ///
    /// @param filter of the other group, in place of the measure's
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the caller may read no such group, or the
    /// two overlap
    public MeasuredAgainst against(
            Measure measure,
            Map<String, List<String>> filter,
            UUID organisationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Understood one = measures.understand(measure, organisationId);
        Understood other = measures.against(one, filter, organisationId);
        SafeTable.Group group = group(other, from, to);
        Optional<Contrast> contrast = Observed.of(group, other.slot())
                .flatMap(against -> Observed.of(group(one, from, to), one.slot())
                        .flatMap(observed -> Contrast.of(against, observed)));
        return new MeasuredAgainst(
                figure(from, to, group, other),
                contrast.map(MeasuredDifference::of).orElse(null));
    }

    /// The same as [#against], where the caller still may.
    public Optional<MeasuredAgainst> againstIfReadable(
            Measure measure,
            Map<String, List<String>> filter,
            UUID organisationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return ifReadable(() -> against(measure, filter, organisationId, from, to));
    }

    private static <T> Optional<T> ifReadable(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (HttpProblem unreadable) {
            return Optional.empty();
        }
    }

    /// @param today the last day of the follow-up, unless a year is over before
    public FollowUp followUp(Measure measure, UUID organisationId, LocalDate changedOn, LocalDate today) {
        Understood understood = measures.understand(measure, organisationId);
        Days after = after(changedOn, today);
        Baseline before = before(understood, changedOn, after);
        SafeTable.Group group = group(understood, after.from(), after.to());
        Optional<Observed> baseline = Observed.of(before.group(), understood.slot());
        Optional<Observed> followUp = Observed.of(group, understood.slot());
        Optional<Contrast> contrast = baseline.flatMap(one -> followUp.flatMap(other -> Contrast.of(one, other)));
        long n = baseline.map(Observed::n).orElse(0L);
        OptionalLong needed = Power.needed(n);
        return new FollowUp(
                changedOn,
                before.comparison(),
                figure(before.days().from(), before.days().to(), before.group(), understood),
                figure(after.from(), after.to(), group, understood),
                contrast.map(MeasuredDifference::of).orElse(null),
                contrast.map(ReadMeasure::effect).orElse(null),
                Verdict.of(
                        contrast,
                        n,
                        followUp.map(Observed::n).orElse(0L),
                        understood.measure().goal()),
                needed.isPresent() ? needed.getAsLong() : null,
                points(understood, changedOn.minusYears(1), after.to()));
    }

    private static Days after(LocalDate changedOn, LocalDate today) {
        LocalDate first = changedOn.plusDays(1);
        LocalDate last = changedOn.plusYears(1).isBefore(today) ? changedOn.plusYears(1) : today;
        return new Days(first, last.isBefore(first) ? first : last);
    }

    /// The same days a year earlier where enough answered on them; a follow-up ends after a year, so that these days
    /// always lie before the change.
    private Baseline before(Understood understood, LocalDate changedOn, Days after) {
        LocalDate yearEarlier = after.to().minusYears(1);
        LocalDate dayBefore = changedOn.minusDays(1);
        Days sameDays = new Days(after.from().minusYears(1), yearEarlier.isBefore(changedOn) ? yearEarlier : dayBefore);
        SafeTable.Group group = group(understood, sameDays.from(), sameDays.to());
        if (group.status() == Status.OK) {
            return new Baseline(Compared.SAME_DAYS_OF_YEAR, sameDays, group);
        }
        long days = ChronoUnit.DAYS.between(after.from(), after.to()) + 1;
        Days justBefore = new Days(changedOn.minusDays(days), dayBefore);
        return new Baseline(Compared.JUST_BEFORE, justBefore, group(understood, justBefore.from(), justBefore.to()));
    }

    private List<MeasuredFigure> points(Understood understood, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, long[]> counted = counts.byMonth(understood, from, to);
        List<MeasuredFigure> points = new ArrayList<>();
        for (LocalDate month = Granularity.MONTH.start(from); !month.isAfter(to); month = month.plusMonths(1)) {
            LocalDate end = month.plusMonths(1).minusDays(1);
            SafeTable.Group group = group(understood, counted.getOrDefault(month, new long[1]));
            points.add(figure(month.isBefore(from) ? from : month, end.isAfter(to) ? to : end, group, understood));
        }
        return points;
    }

    private SafeTable.Group group(Understood understood, @Nullable LocalDate from, @Nullable LocalDate to) {
        return group(understood, counts.total(understood, from, to));
    }

    private static SafeTable.Group group(Understood understood, long[] counts) {
        RawTable raw = new RawTable(List.of(new RawTable.Group(understood.item(), counts, null)));
        return Disclosure.protect(raw).groups().getFirst();
    }

    private static MeasuredFigure figure(
            @Nullable LocalDate from, @Nullable LocalDate to, SafeTable.Group group, Understood understood) {
        return Observed.of(group, understood.slot())
                .map(observed -> new MeasuredFigure(
                        from,
                        to,
                        group.status(),
                        observed.n(),
                        Figures.rounded(observed.value()),
                        Figures.rounded(observed.interval().low()),
                        Figures.rounded(observed.interval().high())))
                .orElseGet(() -> new MeasuredFigure(
                        from, to, group.status(), group.status() == Status.EMPTY ? 0L : null, null, null, null));
    }

    private static FollowUp.Effect effect(Contrast contrast) {
        Contrast.Effect effect = contrast.effect();
        return new FollowUp.Effect(
                effect.name(),
                Figures.rounded(effect.value()),
                Figures.rounded(effect.interval().low()),
                Figures.rounded(effect.interval().high()));
    }
}
