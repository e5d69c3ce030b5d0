package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.ScoreOf;
import java.util.List;

/// Kaiku's own short questionnaire about this visit: five items, 1 (disagree) to 5 (agree). The score is the
/// mean moved to 0 to 100; one item may be left out. Five items, so that being content with everything is not
/// yet a straight line.
///
/// It is young: nobody has compared it with other scales. It tells visits apart, not people, and has no cut-offs.
final class VisitWellbeing {

    private static final List<String> ITEMS = List.of("calm", "curious", "meaning", "belonging", "refreshed");

    static final Instrument INSTRUMENT = new Instrument(
            "kaiku-visit-wellbeing",
            1,
            new Words("Kaikun käyntihyvinvointi", "Kaikus besöksvälbefinnande", "Kaiku visit wellbeing"),
            "Kaiku",
            new Words(
                    "Vapaasti käytettävissä, myös muualla; sanamuodot tulevat Kaikun mukana.",
                    "Fri att använda, även på annat håll; formuleringarna följer med Kaiku.",
                    "Free to use, elsewhere as well; the wording comes with Kaiku."),
            "Kaiku, docs/instruments.md",
            new Words(
                    "Viiden vastauksen keskiarvo siirrettynä asteikolle 0–100. Yksi vastaus saa puuttua.",
                    "Medelvärdet av fem svar flyttat till skalan 0–100. Ett svar får saknas.",
                    "The mean of five answers, moved to 0–100. One answer may be left out."),
            Recall.NOW,
            ITEMS,
            1,
            5,
            List.of(new ScoreOf(
                    "score",
                    new Words("Käyntihyvinvointi", "Besöksvälbefinnande", "Visit wellbeing"),
                    ITEMS,
                    new Rule.MeanOnHundred(1, 1, 5),
                    true)),
            List.of(),
            false,
            false);

    private VisitWellbeing() {}
}
