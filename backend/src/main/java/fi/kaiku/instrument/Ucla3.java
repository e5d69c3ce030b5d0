package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.Band;
import fi.kaiku.instrument.Instrument.ScoreOf;
import java.math.BigDecimal;
import java.util.List;

/// The three-item loneliness scale: 1 to 3, the score is their sum, 3 to 9; all three are needed, and a high
/// score is bad news.
///
/// M. E. Hughes, L. J. Waite, L. C. Hawkley, J. T. Cacioppo, A short scale for measuring loneliness in large surveys,
/// Research on Aging 26 (2004) 655-672. Cut-off: A. Steptoe and others, PNAS 110 (2013) 5797-5801.
final class Ucla3 {

    private static final List<String> ITEMS = List.of("companionship", "leftOut", "isolated");
    private static final String STEPTOE = "Steptoe et al. 2013, doi:10.1073/pnas.1219686110";

    static final Instrument INSTRUMENT = new Instrument(
            "ucla-3",
            1,
            new Words(
                    "UCLA:n yksinäisyysasteikko, kolme kysymystä",
                    "UCLA:s ensamhetsskala, tre frågor",
                    "UCLA Loneliness Scale, three items"),
            "University of California, Los Angeles (D. W. Russell); short form by M. E. Hughes et al.",
            new Words(
                    "Vapaa tutkimuskäyttöön, kun lähde mainitaan; käytä julkaistua käännöstä.",
                    "Fri för forskning när källan anges; använd en publicerad översättning.",
                    "Free for research when the source is named; use a published translation."),
            "Hughes et al. 2004, doi:10.1177/0164027504268574",
            new Words(
                    "Kolmen vastauksen summa, 3–9; kaikki kolme tarvitaan. Suuri luku on huono.",
                    "Summan av tre svar, 3–9; alla tre behövs. Ett högt värde är sämre.",
                    "The sum of three answers, 3–9; all three are needed. A high figure is worse."),
            Recall.GENERAL,
            ITEMS,
            1,
            3,
            List.of(new ScoreOf(
                    "score", new Words("Yksinäisyys", "Ensamhet", "Loneliness"), ITEMS, new Rule.SumOfAll(1), false)),
            List.of(
                    new Band(
                            "score",
                            BigDecimal.valueOf(3),
                            new Words("Ei yksinäinen", "Inte ensam", "Not lonely"),
                            STEPTOE),
                    new Band("score", BigDecimal.valueOf(6), new Words("Yksinäinen", "Ensam", "Lonely"), STEPTOE)),
            true,
            true);

    private Ucla3() {}
}
