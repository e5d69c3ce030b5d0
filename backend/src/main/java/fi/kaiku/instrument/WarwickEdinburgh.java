package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.Band;
import fi.kaiku.instrument.Instrument.ScoreOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The Warwick-Edinburgh Mental Wellbeing Scales: items 1 to 5 about the last two weeks.
///
/// WEMWBS, 14 items: the sum, 14 to 70; up to three left out count as the mean of the others. R. Tennant and others,
/// Health and Quality of Life Outcomes 5 (2007) 63.
///
/// SWEMWBS, seven of them: the raw sum 7 to 35 turned into the metric score of the published table; all seven
/// are needed. S. Stewart-Brown and others, Internal construct validity of the Warwick-Edinburgh Mental
/// Well-being Scale: a Rasch analysis, Health and Quality of Life Outcomes 7 (2009) 15, whose conversion
/// table this is.
final class WarwickEdinburgh {

    /// The metric score of each raw sum, from 7 on.
    private static final List<BigDecimal> METRIC = Stream.of(
                    "7.00", "9.51", "11.25", "12.40", "13.33", "14.08", "14.75", // 7 to 13
                    "15.32", "15.84", "16.36", "16.88", "17.43", "17.98", "18.59", // 14 to 20
                    "19.25", "19.98", "20.73", "21.54", "22.35", "23.21", "24.11", // 21 to 27
                    "25.03", "26.02", "27.03", "28.13", "29.31", "30.70", "32.55", "35.00") // 28 to 35
            .map(BigDecimal::new)
            .toList();

    private static final List<String> SHORT_ITEMS =
            List.of("optimistic", "useful", "relaxed", "problems", "thinking", "close", "decisions");
    private static final List<String> FULL_ITEMS = List.of(
            "optimistic",
            "useful",
            "relaxed",
            "interestedInPeople",
            "energy",
            "problems",
            "thinking",
            "goodAboutSelf",
            "close",
            "confident",
            "decisions",
            "loved",
            "newThings",
            "cheerful");

    private static final String HOLDER = "University of Warwick, University of Edinburgh and NHS Health Scotland";
    private static final Words LICENCE = new Words(
            "Maksuton ei-kaupalliseen käyttöön, mutta lupa haetaan ensin Warwickin yliopistolta; sanamuotoa ei muuteta.",
            "Kostnadsfri för icke-kommersiellt bruk, men tillstånd söks först hos University of Warwick; formuleringarna ändras inte.",
            "Free for non-commercial use, but register with the University of Warwick first; the wording is not changed.");
    private static final String NG_FAT = "Ng Fat et al. 2017, doi:10.1007/s11136-016-1454-8";
    private static final String WARWICK = "University of Warwick, guidance on scoring WEMWBS";

    private static final Words LOW = new Words("Matala", "Låg", "Low");
    private static final Words AVERAGE = new Words("Keskitasoa", "Medelhög", "Average");
    private static final Words HIGH = new Words("Korkea", "Hög", "High");

    static final Instrument SHORT = new Instrument(
            "swemwbs",
            1,
            new Words(
                    "Lyhyt Warwick–Edinburghin hyvinvointiasteikko (SWEMWBS)",
                    "Korta Warwick–Edinburgh-skalan för välbefinnande (SWEMWBS)",
                    "Short Warwick-Edinburgh Mental Wellbeing Scale (SWEMWBS)"),
            HOLDER,
            LICENCE,
            "Stewart-Brown et al. 2009, doi:10.1186/1477-7525-7-15",
            new Words(
                    "Seitsemän vastauksen summa (7–35) muunnetaan julkaistulla taulukolla metrisiksi pisteiksi 7,00–35,00. Yksikin puuttuva vastaus jättää pisteet laskematta.",
                    "Summan av sju svar (7–35) omvandlas med den publicerade tabellen till metriska poäng 7,00–35,00. Saknas ett enda svar räknas inga poäng.",
                    "The sum of seven answers (7–35) becomes a metric score of 7.00–35.00 by the published table. One answer left out leaves no score."),
            Recall.TWO_WEEKS,
            SHORT_ITEMS,
            1,
            5,
            List.of(new ScoreOf(
                    "score",
                    new Words("SWEMWBS-pisteet", "SWEMWBS-poäng", "SWEMWBS score"),
                    SHORT_ITEMS,
                    new Rule.Table(7, METRIC),
                    true)),
            List.of(band("7", LOW, NG_FAT), band("19.6", AVERAGE, NG_FAT), band("27.5", HIGH, NG_FAT)),
            true,
            true);

    static final Instrument FULL = new Instrument(
            "wemwbs",
            1,
            new Words(
                    "Warwick–Edinburghin hyvinvointiasteikko (WEMWBS)",
                    "Warwick–Edinburgh-skalan för välbefinnande (WEMWBS)",
                    "Warwick-Edinburgh Mental Wellbeing Scale (WEMWBS)"),
            HOLDER,
            LICENCE,
            "Tennant et al. 2007, doi:10.1186/1477-7525-5-63",
            new Words(
                    "Neljäntoista vastauksen summa, 14–70. Enintään kolme puuttuvaa vastausta korvataan vastaajan muiden vastausten keskiarvolla; jos useampi puuttuu, pisteitä ei lasketa.",
                    "Summan av fjorton svar, 14–70. Högst tre svar som saknas ersätts med medelvärdet av personens övriga svar; saknas fler räknas inga poäng.",
                    "The sum of fourteen answers, 14–70. Up to three left out count as the mean of the respondent's others; with more there is no score."),
            Recall.TWO_WEEKS,
            FULL_ITEMS,
            1,
            5,
            List.of(new ScoreOf(
                    "score",
                    new Words("WEMWBS-pisteet", "WEMWBS-poäng", "WEMWBS score"),
                    FULL_ITEMS,
                    new Rule.SumByPersonMean(3),
                    true)),
            List.of(band("14", LOW, WARWICK), band("45", AVERAGE, WARWICK), band("60", HIGH, WARWICK)),
            true,
            true);

    private WarwickEdinburgh() {}

    private static Band band(String from, Words name, String source) {
        return new Band("score", new BigDecimal(from), name, source);
    }
}
