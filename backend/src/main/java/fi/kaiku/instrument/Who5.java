package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.Band;
import fi.kaiku.instrument.Instrument.ScoreOf;
import java.math.BigDecimal;
import java.util.List;

/// WHO-5 Well-Being Index: five items, 0 to 5, about the last two weeks. The score is their sum times four, 0 to 100;
/// all five are needed.
///
/// C. W. Topp, S. D. Østergaard, S. Søndergaard, P. Bech, The WHO-5 Well-Being Index: a systematic review of the
/// literature, Psychotherapy and Psychosomatics 84 (2015) 167-176; also for the cut-off at 50.
final class Who5 {

    private static final List<String> ITEMS = List.of("cheerful", "calm", "active", "rested", "interested");
    private static final String TOPP = "Topp et al. 2015, doi:10.1159/000376585";

    static final Instrument INSTRUMENT = new Instrument(
            "who-5",
            1,
            new Words("WHO-5-hyvinvointi-indeksi", "WHO-5-välbefinnandeindex", "WHO-5 Well-Being Index"),
            "World Health Organization",
            new Words(
                    "WHO:n ehdot, ei kaupalliseen käyttöön; hae virallinen kieliversio ja mainitse lähde.",
                    "WHO:s villkor, inte för kommersiellt bruk; hämta den officiella språkversionen och ange källan.",
                    "WHO's terms, not for commercial use; fetch the official language version and name the source."),
            TOPP,
            new Words(
                    "Viiden vastauksen summa kerrotaan neljällä: 0–100. Pisteet lasketaan vain, kun kaikki viisi on vastattu.",
                    "Summan av de fem svaren gånger fyra: 0–100. Poäng räknas bara när alla fem har besvarats.",
                    "The sum of the five answers times four: 0–100. There is a score only where all five were answered."),
            Recall.TWO_WEEKS,
            ITEMS,
            0,
            5,
            List.of(new ScoreOf(
                    "score",
                    new Words("WHO-5-pisteet", "WHO-5-poäng", "WHO-5 score"),
                    ITEMS,
                    new Rule.SumOfAll(4),
                    true)),
            List.of(
                    new Band(
                            "score",
                            BigDecimal.ZERO,
                            new Words("Heikentynyt hyvinvointi", "Nedsatt välbefinnande", "Reduced wellbeing"),
                            TOPP),
                    new Band(
                            "score",
                            BigDecimal.valueOf(51),
                            new Words("Hyvä hyvinvointi", "Gott välbefinnande", "Good wellbeing"),
                            TOPP)),
            true,
            true);

    private Who5() {}
}
