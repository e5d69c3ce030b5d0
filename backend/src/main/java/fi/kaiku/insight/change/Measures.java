package fi.kaiku.insight.change;

import fi.kaiku.insight.change.ChangeParameters.Measured;
import fi.kaiku.insight.question.AskedInstruments;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Instrument.ScoreOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// How each kind of question is measured before and after.
@ApplicationScoped
class Measures {

    /// Its own rule for pairs: a word missing in one is left out of both.
    private static final String UMBRELLA = "ucl-positive-umbrella";

    private final AskedInstruments instruments;

    Measures(AskedInstruments instruments) {
        this.instruments = instruments;
    }

    Measure of(Questionnaire survey, Measured measured) {
        Item item = measured.of();
        if (measured.allRows()) {
            return Measure.sumOfCommonRows(item.question());
        }
        Optional<Instrument> instrument = instruments.of(survey, item.question());
        return instrument
                .filter(known -> known.key().equals(UMBRELLA) && !known.items().contains(item.row()))
                .map(umbrella -> Measure.paired(item.question(), umbrella))
                .orElseGet(() -> Measure.number(
                        item, instrument.map(known -> isBetterHigh(known, item)).orElse(true)));
    }

    /// As the score says, or the score that the item is part of.
    private static boolean isBetterHigh(Instrument instrument, Item item) {
        return instrument.scores().stream()
                .filter(score -> score.key().equals(item.row()) || score.items().contains(item.row()))
                .map(ScoreOf::higherIsBetter)
                .findFirst()
                .orElse(true);
    }
}
