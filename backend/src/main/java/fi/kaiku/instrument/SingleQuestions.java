package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.Band;
import fi.kaiku.instrument.Instrument.ScoreOf;
import java.math.BigDecimal;
import java.util.List;

/// Questionnaires of one question, whose score is the answer. What is made of many answers - the net promoter
/// score, the share of the satisfied - is the share of a band.
///
/// - Ladder: H. Cantril, The Pattern of Human Concerns (1965); 0 to 10.
/// - Recommendation: F. F. Reichheld, The one number you need to grow, Harvard Business Review 81 (2003)
///   46-54; 0 to 10, of which 9 and 10 promote and 0 to 6 detract.
/// - Satisfaction: 1 to 5, of which the two highest are satisfied, as is the custom.
/// - Effort: M. Dixon, N. Toman, R. DeLisi, The Effortless Experience (2013); 1 to 7, of which 5 and more found it
/// easy.
final class SingleQuestions {

    private static final Words OWN_WORDING = new Words(
            "Kaikun oma sanamuoto tulee mukana ja on vapaasti käytettävissä.",
            "Kaikus egen formulering följer med och är fri att använda.",
            "Kaiku's own wording comes along and is free to use.");
    private static final Words AS_ANSWERED =
            new Words("Vastaus on pistemäärä.", "Svaret är poängen.", "The answer is the score.");

    private static final String REICHHELD = "Reichheld 2003, Harvard Business Review 81(12)";
    private static final String CUSTOM = "Top 2 box";
    private static final String DIXON = "Dixon, Toman, DeLisi 2013, The Effortless Experience";

    static final Instrument LADDER = single(
            "cantril-ladder",
            new Words("Elämän tikkaat (Cantril)", "Livets stege (Cantril)", "Ladder of life (Cantril)"),
            "H. Cantril",
            "Cantril 1965, The Pattern of Human Concerns",
            Recall.GENERAL,
            "ladder",
            new Words("Elämän taso", "Livets nivå", "Life evaluation"),
            0,
            10,
            List.of(),
            true);

    static final Instrument RECOMMENDATION = single(
            "nps",
            new Words("Suositteluhalukkuus (NPS)", "Rekommendation (NPS)", "Recommendation (NPS)"),
            "Bain & Company, NICE Systems and F. F. Reichheld (trademark)",
            REICHHELD,
            Recall.NOW,
            "recommend",
            new Words("Suositteluhalukkuus", "Rekommendation", "Recommendation"),
            0,
            10,
            List.of(
                    band("recommend", 0, new Words("Arvostelijat", "Kritiker", "Detractors"), REICHHELD),
                    band("recommend", 7, new Words("Passiiviset", "Passiva", "Passives"), REICHHELD),
                    band("recommend", 9, new Words("Suosittelijat", "Ambassadörer", "Promoters"), REICHHELD)),
            false);

    static final Instrument SATISFACTION = single(
            "csat",
            new Words("Asiakastyytyväisyys (CSAT)", "Kundnöjdhet (CSAT)", "Customer satisfaction (CSAT)"),
            "–",
            CUSTOM,
            Recall.NOW,
            "satisfied",
            new Words("Tyytyväisyys", "Nöjdhet", "Satisfaction"),
            1,
            5,
            List.of(
                    band("satisfied", 1, new Words("Muut", "Övriga", "Others"), CUSTOM),
                    band("satisfied", 4, new Words("Tyytyväiset", "Nöjda", "Satisfied"), CUSTOM)),
            false);

    static final Instrument EFFORT = single(
            "ces",
            new Words("Asioinnin helppous (CES)", "Hur lätt det var (CES)", "Ease of the visit (CES)"),
            "Gartner (trademark)",
            DIXON,
            Recall.NOW,
            "easy",
            new Words("Helppous", "Lätthet", "Ease"),
            1,
            7,
            List.of(
                    band("easy", 1, new Words("Muut", "Övriga", "Others"), DIXON),
                    band("easy", 5, new Words("Helppoa", "Lätt", "Easy"), DIXON)),
            false);

    private SingleQuestions() {}

    private static Instrument single(
            String key,
            Words title,
            String holder,
            String source,
            Recall recall,
            String item,
            Words score,
            int min,
            int max,
            List<Band> bands,
            boolean sensitive) {
        return new Instrument(
                key,
                1,
                title,
                holder,
                OWN_WORDING,
                source,
                AS_ANSWERED,
                recall,
                List.of(item),
                min,
                max,
                List.of(ScoreOf.item(item, score, true)),
                bands,
                false,
                sensitive);
    }

    private static Band band(String score, int from, Words name, String source) {
        return new Band(score, BigDecimal.valueOf(from), name, source);
    }
}
