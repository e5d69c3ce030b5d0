package fi.kaiku.insight.disclosure;

import static fi.kaiku.insight.disclosure.Trial.JANUARY;
import static fi.kaiku.insight.disclosure.Trial.museum;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.insight.question.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The classic attacks, by hand.
class ReleaseTest {

    private static final Place CLUSTER = Trial.all("cluster", 1, 2, 3);
    private static final Period QUARTER = Period.quarter(JANUARY);

    @Test
    void showsEverythingWhereEveryGroupIsLarge() {
        Trial trial = quarter();
        fill(trial, 12, 9);
        assertTrue(trial.release().values().stream().allMatch(entry -> entry.status() == Status.OK));
    }

    @Test
    void lacksNothingToSubtractTheMembersFromTheCluster() {
        Trial trial = quarter();
        fill(trial, 12, 9);
        trial.with(3, 1, "", -11, -7); // 3 of 21 are left
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        assertEquals(Status.SUPPRESSED, status(released, Place.museum(museum(3)), month(1)));
        boolean clusterShown = status(released, CLUSTER, month(1)) == Status.OK;
        boolean bothShown = status(released, Place.museum(museum(1)), month(1)) == Status.OK
                && status(released, Place.museum(museum(2)), month(1)) == Status.OK;
        assertTrue(!(clusterShown && bothShown));
    }

    /// A member knows its own figures to the last respondent; so two others must be withheld with each other.
    @Test
    void lacksNothingForAMemberWhoSubtractsItself() {
        Trial trial = quarter();
        fill(trial, 12, 9);
        trial.with(3, 1, "", -11, -7);
        trial.readers.add(Set.of(museum(1)));
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        boolean clusterShown = status(released, CLUSTER, month(1)) == Status.OK;
        boolean otherShown = status(released, Place.museum(museum(2)), month(1)) == Status.OK;
        assertTrue(!(clusterShown && otherShown));
    }

    /// The example of docs/disclosure.md.
    @Test
    void showsWhatTheDocumentationSays() {
        long[][] answers = {{21, 22, 23}, {24, 25, 21}, {3, 30, 31}};
        Trial trial = quarter();
        for (int museum = 1; museum <= 3; museum++) {
            trial.readers.add(Set.of(museum(museum)));
            for (int month = 1; month <= 3; month++) {
                trial.with(museum, month, "", answers[museum - 1][month - 1], 0);
            }
        }
        Map<Cell, Long> shown = new HashMap<>();
        trial.release().values().stream()
                .filter(entry -> entry.status() == Status.OK)
                .forEach(entry -> shown.put(entry.cell(), entry.counts()[0]));
        assertEquals(
                Map.of(
                        new Cell(CLUSTER, month(1), ""), 50L,
                        new Cell(CLUSTER, month(2), ""), 75L,
                        new Cell(CLUSTER, month(3), ""), 75L,
                        new Cell(CLUSTER, QUARTER, ""), 200L,
                        new Cell(Place.museum(museum(1)), QUARTER, ""), 65L,
                        new Cell(Place.museum(museum(2)), QUARTER, ""), 70L,
                        new Cell(Place.museum(museum(3)), QUARTER, ""), 65L),
                shown);
    }

    @Test
    void lacksNothingToSubtractMonthsFromTheirQuarter() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(QUARTER);
        trial.with(1, 1, "", 2, 1).with(1, 2, "", 10, 8).with(1, 3, "", 20, 5);
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        Place place = Place.museum(museum(1));
        assertEquals(Status.SUPPRESSED, status(released, place, month(1)));
        assertEquals(Status.SUPPRESSED, status(released, place, month(2)), "the smaller of the two that are left");
        assertEquals(Status.OK, status(released, place, month(3)));
        assertEquals(Status.OK, status(released, place, QUARTER));
    }

    @Test
    void lacksNothingToSubtractSegmentsFromEverybody() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(QUARTER);
        trial.segments.add(new Segment("age", List.of("young", "middle", "old")));
        trial.with(1, 1, "age:young", 2, 1).with(1, 1, "age:middle", 10, 8).with(1, 2, "age:old", 20, 5);
        trial.with(1, 2, "age:", 1, 0);
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        Place place = Place.museum(museum(1));
        assertEquals(
                Status.SUPPRESSED,
                released.get(new Cell(place, QUARTER, "age:young")).status());
        assertEquals(
                Status.SUPPRESSED,
                released.get(new Cell(place, QUARTER, "age:")).status());
        assertEquals(
                Status.SUPPRESSED,
                released.get(new Cell(place, QUARTER, "age:middle")).status(),
                "4 are not enough to be told of together");
        assertEquals(
                Status.OK, released.get(new Cell(place, QUARTER, "age:old")).status());
        assertEquals(Status.OK, status(released, place, QUARTER));
    }

    /// That nobody answered is as well hidden as that three did.
    @Test
    void treatsNoneLikeTooFew() {
        assertEquals(withheldWhereThirdMuseumHas(0), withheldWhereThirdMuseumHas(3));
        assertTrue(withheldWhereThirdMuseumHas(0).contains(new Cell(Place.museum(museum(3)), month(1), "")));
    }

    private static Set<Cell> withheldWhereThirdMuseumHas(long few) {
        Trial trial = quarter();
        fill(trial, 12, 9);
        trial.with(3, 1, "", -12, -9).with(3, 1, "", few, 0);
        return trial.release().values().stream()
                .filter(entry -> entry.status() == Status.SUPPRESSED)
                .map(ReleaseTable.Entry::cell)
                .collect(Collectors.toSet());
    }

    /// 43 submissions round to 45, 42 answers to 40; shown as they are, somebody left the question out for certain.
    @Test
    void hidesThatFewLeftAQuestionOut() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(new Period(JANUARY, 1));
        trial.with(1, 1, "", 30, 12);
        RawRelease submissions = trial.raw(new long[][] {{43, 30, 13}}, Item.Care.ANSWERS);
        long[] shown = Disclosure.protect(submissions, List.of(trial.raw()))
                .get(1)
                .entries()
                .getFirst()
                .counts();
        assertArrayEquals(new long[] {45, 30, 15}, shown);
        RawRelease many = trial.raw(new long[][] {{47, 30, 17}}, Item.Care.ANSWERS);
        shown = Disclosure.protect(many, List.of(trial.raw()))
                .get(1)
                .entries()
                .getFirst()
                .counts();
        assertArrayEquals(new long[] {40, 30, 10}, shown);
    }

    @Test
    void saysNothingOfASensitiveGroupOfOneMind() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(new Period(JANUARY, 1));
        trial.care = Item.Care.SENSITIVE_ANSWERS;
        trial.with(1, 1, "", 36, 4);
        assertEquals(Status.SUPPRESSED, status(trial.release(), Place.museum(museum(1)), month(1)));
        trial.with(1, 1, "", 0, 1);
        assertEquals(Status.OK, status(trial.release(), Place.museum(museum(1)), month(1)));
    }

    /// Two withheld months of 12 each: together a group, but all of one mind.
    @Test
    void leavesNoSensitiveRestOfOneMind() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(QUARTER);
        trial.care = Item.Care.SENSITIVE_ANSWERS;
        trial.with(1, 1, "", 12, 0).with(1, 2, "", 12, 0).with(1, 3, "", 20, 20);
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        Place place = Place.museum(museum(1));
        assertEquals(Status.SUPPRESSED, status(released, place, month(3)));
        assertEquals(Status.OK, status(released, place, QUARTER));
    }

    /// A kind and a cluster of the same museums must be told of alike.
    @Test
    void knowsEqualGroupsByAnyName() {
        Trial trial = quarter();
        fill(trial, 12, 9);
        trial.places.add(Trial.all("kind", 1, 2, 3));
        trial.with(3, 1, "", -11, -7);
        trial.readers.add(Set.of(museum(1)));
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        assertEquals(status(released, CLUSTER, month(1)), status(released, Trial.all("kind", 1, 2, 3), month(1)));
    }

    /// Of all museums together nothing is told of a single one; a kind of one museum would be that museum.
    @Test
    void tellsNoMuseumFromTheSumOfMany() {
        int[] many = IntStream.rangeClosed(1, 11).toArray();
        Trial trial = new Trial();
        trial.periods.add(Period.year(2025));
        trial.shows = cell -> !cell.place().isMuseum();
        trial.places.add(Trial.all("kind:municipal", many));
        trial.places.add(Trial.all("kind:state", 12));
        for (int museum = 1; museum <= 12; museum++) {
            for (int month = 1; month <= 12; month++) {
                trial.with(museum, month, "", museum % 7, month % 5);
            }
        }
        Period year = Period.year(2025);
        assertEquals(Status.SUPPRESSED, status(trial.release(), Trial.all("kind:state", 12), year));
        assertEquals(Status.OK, status(trial.release(), Trial.all("kind:municipal", many), year));
        Place all = Trial.all("all", IntStream.rangeClosed(1, 12).toArray());
        trial.places.add(all);
        boolean wholeShown = status(trial.release(), all, year) == Status.OK;
        boolean partShown = status(trial.release(), Trial.all("kind:municipal", many), year) == Status.OK;
        assertTrue(wholeShown != partShown, "their difference is the one museum");
    }

    /// What others released may add up to a group that this release does not show: that takes nothing from it.
    @Test
    void leavesAloneWhatNobodyAsksFor() {
        Trial trial = quarter();
        fill(trial, 12, 9);
        trial.places.add(Trial.all("pair", 1, 2));
        trial.shows = cell -> !cell.place().key().equals("pair");
        assertTrue(trial.release().values().stream().allMatch(entry -> entry.status() == Status.OK));
    }

    /// Two quarters were shown before, one was withheld: the year would tell the one, so it takes another with it.
    @Test
    void looksBackAtWhatWasReleasedBefore() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(Period.year(2025));
        trial.with(1, 1, "", 2, 1).with(1, 4, "", 10, 8).with(1, 7, "", 20, 5).with(1, 10, "", 20, 5);
        Place place = Place.museum(museum(1));
        for (int quarter : new int[] {1, 4, 7}) {
            Period period = Period.quarter(JANUARY.withMonth(quarter));
            trial.earlier.put(new Cell(place, period, ""), quarter == 1 ? Status.SUPPRESSED : Status.OK);
            period.parts().forEach(month -> trial.earlier.put(new Cell(place, month, ""), Status.SUPPRESSED));
        }
        Map<Cell, ReleaseTable.Entry> released = trial.release();
        assertTrue(!released.containsKey(new Cell(place, QUARTER, "")), "not told of again");
        Status year = status(released, place, Period.year(2025));
        Status last = status(released, place, Period.quarter(JANUARY.withMonth(10)));
        assertTrue(year == Status.SUPPRESSED || last == Status.SUPPRESSED);
    }

    @Test
    void refusesWhatEarlierReleasesHaveGivenAway() {
        Trial trial = new Trial();
        trial.places.add(Place.museum(museum(1)));
        trial.periods.add(QUARTER);
        trial.with(1, 1, "", 2, 1).with(1, 2, "", 10, 8).with(1, 3, "", 20, 5);
        Place place = Place.museum(museum(1));
        trial.earlier.put(new Cell(place, month(1), ""), Status.SUPPRESSED);
        trial.earlier.put(new Cell(place, month(2), ""), Status.OK);
        trial.earlier.put(new Cell(place, month(3), ""), Status.OK);
        trial.earlier.put(new Cell(place, QUARTER, ""), Status.OK);
        assertThrows(UnsafeReleaseException.class, trial::release);
    }

    @Test
    void showsOnlyFives() {
        Trial trial = quarter();
        fill(trial, 13, 9);
        trial.release().values().forEach(entry -> {
            long[] counts = entry.counts();
            assertEquals(0, counts[0] % 5);
            assertEquals(counts[0], counts[1] + counts[2]);
        });
    }

    private static Trial quarter() {
        Trial trial = new Trial();
        trial.places.add(CLUSTER);
        trial.periods.add(QUARTER);
        return trial;
    }

    private static void fill(Trial trial, long yes, long no) {
        for (int museum = 1; museum <= 3; museum++) {
            for (int month = 1; month <= 3; month++) {
                trial.with(museum, month, "", yes + (museum * 7 + month) % 5, no);
            }
        }
        trial.with(3, 1, "", -(22 % 5), 0);
    }

    private static Period month(int month) {
        return new Period(JANUARY.withMonth(month), 1);
    }

    private static Status status(Map<Cell, ReleaseTable.Entry> released, Place place, Period period) {
        return released.get(new Cell(place, period, "")).status();
    }
}
