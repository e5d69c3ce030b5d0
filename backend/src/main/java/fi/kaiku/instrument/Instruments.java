package fi.kaiku.instrument;

import java.util.List;
import java.util.Optional;

/// The catalogue of standard questionnaires.
public final class Instruments {

    private static final List<Instrument> ALL = List.of(
            VisitWellbeing.INSTRUMENT,
            UclUmbrella.INSTRUMENT,
            Who5.INSTRUMENT,
            WarwickEdinburgh.SHORT,
            WarwickEdinburgh.FULL,
            Ons4.INSTRUMENT,
            Ucla3.INSTRUMENT,
            SingleQuestions.LADDER,
            SingleQuestions.RECOMMENDATION,
            SingleQuestions.SATISFACTION,
            SingleQuestions.EFFORT);

    private Instruments() {}

    /// In the order in which they are offered: made for a visit first.
    public static List<Instrument> all() {
        return ALL;
    }

    public static Optional<Instrument> find(String key, int version) {
        return ALL.stream()
                .filter(instrument -> instrument.key().equals(key) && instrument.version() == version)
                .findFirst();
    }
}
