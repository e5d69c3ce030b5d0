package fi.kaiku.insight.question;

import fi.kaiku.survey.Codebook;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question, or one row of it, as results see it.
///
/// @param row       key of the row of a matrix, an umbrella or a ranking
/// @param type      the question's type as in the survey definition
/// @param care      how large a group must be before anything of it is shown
/// @param codes     what is counted after the number of respondents
/// @param recommends whether it asks on 0 to 10 if one would recommend: it has a net promoter score
/// @param places    where tallies count it: the number of respondents, then what the codes say
public record Item(
        String question,
        @Nullable String row,
        String type,
        boolean recommends,
        Care care,
        Codes codes,
        List<Integer> places) {

    /// All submissions.
    public static Item submissions() {
        return new Item("", null, "submissions", false, Care.PRESENCE, new Codes.None(), List.of(Codebook.SUBMISSIONS));
    }

    /// The same item among respondents who were picked out by something that needs this care itself.
    public Item within(Care group) {
        return new Item(question, row, type, recommends, care.compareTo(group) < 0 ? group : care, codes, places);
    }

    /// Whether a respondent may be counted at several of its values.
    public boolean severalAnswers() {
        return type.equals("multiple");
    }

    /// The row as the codebook keeps it.
    public String codebookRow() {
        return row == null ? "" : row;
    }

    /// As it is written in parameters: `question`, or `question:row`.
    public String written() {
        return row == null ? question : question + ":" + row;
    }

    /// What a group tells of its members, from least to most.
    public enum Care {
        /// That they were here: the number of submissions, which every tablet shows as well.
        PRESENCE,
        /// Their answers.
        ANSWERS,
        /// Their answers to a question marked as sensitive.
        SENSITIVE_ANSWERS
    }

    /// The meaning of an item's slots, in the order in which the survey's codebook hands them out.
    public sealed interface Codes {

        /// How many slots follow the number of respondents.
        int slots();

        /// One slot for each point of a numeric scale, ascending.
        record Points(List<BigDecimal> values) implements Codes {
            @Override
            public int slots() {
                return values.size();
            }
        }

        /// One slot for each thing to choose: option keys, or true and false.
        record Options(List<Object> values) implements Codes {
            @Override
            public int slots() {
                return values.size();
            }
        }

        /// Sum, sum of squares (both in steps from `min`), and the bins that a fine scale of `size` points is cut into.
        record Continuous(BigDecimal min, BigDecimal step, int size, int bins) implements Codes {
            @Override
            public int slots() {
                return 2 + bins;
            }

            /// The lowest point of a bin: points are dealt out by `bin = place * bins / size`, rounded down.
            public BigDecimal lowest(int bin) {
                return min.add(step.multiply(BigDecimal.valueOf(Math.ceilDiv((long) bin * size, bins))));
            }

            public BigDecimal highest(int bin) {
                return lowest(bin + 1).subtract(step);
            }
        }

        /// Only respondents are counted.
        record None() implements Codes {
            @Override
            public int slots() {
                return 0;
            }
        }
    }
}
