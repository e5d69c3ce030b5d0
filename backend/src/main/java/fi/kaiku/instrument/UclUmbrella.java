package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.ScoreOf;
import java.util.List;

/// UCL Museum Wellbeing Measures, positive umbrella: six words, 1 to 5, right now. The score is their sum, 6
/// to 30; all six are needed. Before and after are compared by [Paired]: a word missing in one is left out of
/// both.
///
/// L. J. Thomson, H. J. Chatterjee, UCL Museum Wellbeing Measures Toolkit (2013), and Measuring the impact of museum
/// activities on well-being, Museum Management and Curatorship 30 (2015) 44-62.
final class UclUmbrella {

    /// In the toolkit's order. Its words are its wording, so they are numbered here.
    private static final List<String> ITEMS = List.of("word1", "word2", "word3", "word4", "word5", "word6");

    static final Instrument INSTRUMENT = new Instrument(
            "ucl-positive-umbrella",
            1,
            new Words(
                    "UCL:n museohyvinvoinnin sateenvarjo, myönteinen",
                    "UCL:s paraply för välbefinnande på museum, positivt",
                    "UCL museum wellbeing umbrella, positive"),
            "University College London (L. J. Thomson, H. J. Chatterjee)",
            new Words(
                    "Maksuton museoille; hae mittaristo UCL:ltä ja mainitse tekijät.",
                    "Kostnadsfri för museer; hämta verktygslådan från UCL och nämn upphovspersonerna.",
                    "Free for museums; fetch the toolkit from UCL and name its authors."),
            "Thomson & Chatterjee 2015, doi:10.1080/09647775.2015.1008390",
            new Words(
                    "Kuuden sanan summa, 6–30; kaikki kuusi tarvitaan. Ennen ja jälkeen -vertailussa toisesta puuttuva sana jätetään pois molemmista.",
                    "Summan av sex ord, 6–30; alla sex behövs. När före och efter jämförs utelämnas ett ord som saknas i det ena ur båda.",
                    "The sum of six words, 6–30; all six are needed. Comparing before and after, a word missing in one is left out of both."),
            Recall.NOW,
            ITEMS,
            1,
            5,
            List.of(new ScoreOf(
                    "score",
                    new Words("Sateenvarjon pisteet", "Paraplyets poäng", "Umbrella score"),
                    ITEMS,
                    new Rule.SumOfAll(1),
                    true)),
            List.of(),
            true,
            false);

    private UclUmbrella() {}
}
