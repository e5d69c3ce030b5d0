package fi.kaiku.instrument;

import fi.kaiku.instrument.Instrument.Band;
import fi.kaiku.instrument.Instrument.ScoreOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// ONS4, the personal wellbeing questions of the UK's Office for National Statistics: four items, 0 to 10.
/// Each is a score of its own and there is none over all; for anxiety a high one is bad news.
///
/// Office for National Statistics, Personal well-being user guidance; also for the bands.
final class Ons4 {

    private static final String SOURCE = "Office for National Statistics, Personal well-being user guidance";
    private static final List<String> WELL = List.of("satisfaction", "worthwhile", "happiness");
    private static final String ANXIETY = "anxiety";

    static final Instrument INSTRUMENT = new Instrument(
            "ons-4",
            1,
            new Words(
                    "Henkilökohtaisen hyvinvoinnin neljä kysymystä (ONS4)",
                    "Fyra frågor om personligt välbefinnande (ONS4)",
                    "Personal wellbeing, four questions (ONS4)"),
            "Office for National Statistics (UK)",
            new Words(
                    "Open Government Licence v3.0: vapaasti käytettävissä, kun lähde mainitaan.",
                    "Open Government Licence v3.0: fri att använda när källan anges.",
                    "Open Government Licence v3.0: free to use when the source is named."),
            SOURCE,
            new Words(
                    "Neljä erillistä pistemäärää, 0–10; niitä ei lasketa yhteen. Ahdistuneisuudessa suuri luku on huono.",
                    "Fyra separata poäng, 0–10; de räknas inte samman. För ängslan är ett högt värde sämre.",
                    "Four scores by themselves, 0–10, not added up. For anxiety a high figure is worse."),
            Recall.DAY,
            List.of("satisfaction", "worthwhile", "happiness", ANXIETY),
            0,
            10,
            List.of(
                    ScoreOf.item(
                            "satisfaction",
                            new Words("Tyytyväisyys elämään", "Nöjdhet med livet", "Life satisfaction"),
                            true),
                    ScoreOf.item(
                            "worthwhile",
                            new Words("Elämän mielekkyys", "Livets meningsfullhet", "Things are worthwhile"),
                            true),
                    ScoreOf.item("happiness", new Words("Onnellisuus", "Lycka", "Happiness"), true),
                    ScoreOf.item(ANXIETY, new Words("Ahdistuneisuus", "Ängslan", "Anxiety"), false)),
            Stream.concat(
                            WELL.stream()
                                    .flatMap(score -> Stream.of(
                                            band(score, 0, new Words("Matala", "Låg", "Low")),
                                            band(score, 5, new Words("Kohtalainen", "Medelhög", "Medium")),
                                            band(score, 7, new Words("Korkea", "Hög", "High")),
                                            band(score, 9, new Words("Erittäin korkea", "Mycket hög", "Very high")))),
                            Stream.of(
                                    band(ANXIETY, 0, new Words("Erittäin matala", "Mycket låg", "Very low")),
                                    band(ANXIETY, 2, new Words("Matala", "Låg", "Low")),
                                    band(ANXIETY, 4, new Words("Kohtalainen", "Medelhög", "Medium")),
                                    band(ANXIETY, 6, new Words("Korkea", "Hög", "High"))))
                    .toList(),
            false,
            true);

    private Ons4() {}

    private static Band band(String score, int from, Words name) {
        return new Band(score, BigDecimal.valueOf(from), name, SOURCE);
    }
}
