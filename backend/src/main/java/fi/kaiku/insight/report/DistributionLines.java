package fi.kaiku.insight.report;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Results;
import fi.kaiku.insight.report.Report.Line;
import fi.kaiku.insight.statistics.Share;
import fi.kaiku.survey.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The answers to a question as lines of bars.
final class DistributionLines {

    /// More points than this are told together.
    static final int MOST = 12;

    private final Speech speech;
    private final ReportWords words;

    DistributionLines(Speech speech, ReportWords words) {
        this.speech = speech;
        this.words = words;
    }

    /// @param asked in its newest words; null where no version explains it
    /// @param row   with a distribution
    List<Line> of(@Nullable Question asked, Results.Question row) {
        List<Figures.Entry> entries = Objects.requireNonNull(row.distribution());
        long n = Objects.requireNonNull(row.n());
        boolean onScale = entries.stream().allMatch(entry -> entry.value() instanceof Number);
        return onScale && entries.size() > MOST
                ? stretches(entries, n)
                : entries.stream()
                        .map(entry -> line(name(asked, row, entry), Share.of(entry.n(), n)))
                        .toList();
    }

    /// Points of a fine scale, so many together that the lines are few.
    private List<Line> stretches(List<Figures.Entry> entries, long n) {
        int each = Math.ceilDiv(entries.size(), MOST);
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < entries.size(); start += each) {
            List<Figures.Entry> within = entries.subList(start, Math.min(entries.size(), start + each));
            Figures.Entry last = within.getLast();
            String from = speech.point(number(within.getFirst().value()));
            String to = speech.point(number(Objects.requireNonNullElse(last.to(), last.value())));
            long count = within.stream().mapToLong(Figures.Entry::n).sum();
            lines.add(line(from.equals(to) ? from : from + "–" + to, Share.of(count, n)));
        }
        return lines;
    }

    private Line line(String name, Share share) {
        double low = share.interval().low();
        double high = share.interval().high();
        return new Line(
                name,
                speech.percent(share.value()),
                speech.shares(low, high),
                speech.count(share.count()),
                Mark.bar(share.value(), low, high));
    }

    private String name(@Nullable Question asked, Results.Question row, Figures.Entry entry) {
        if (entry.value() instanceof Number) {
            return speech.point(number(entry.value()));
        }
        if (row.type().equals("consent")) {
            return entry.value().toString().equals("true") ? words.yes() : words.no();
        }
        return asked == null
                ? entry.value().toString()
                : speech.chosen(asked.options(), entry.value().toString());
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
