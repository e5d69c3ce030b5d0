package fi.kaiku.improvement.workshop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.EventStream;
import fi.kaiku.testing.Phone;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Room;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sixty people at once: every card is there once, and all see the same order, whichever way they look.
@QuarkusTest
class OneOrderTest {

    private static final int PEOPLE = 60;
    private static final int SCREENS = 5;

    private Room room;
    private List<Phone> phones = List.of();

    @BeforeEach
    void open() {
        Place place = Place.open();
        room = Room.open(place.organisationId(), place.museumId());
        phones = IntStream.range(0, PEOPLE).mapToObj(i -> room.join()).toList();
    }

    /// Of each task what it gave, in the order of the tasks; all of them at once.
    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static int send(Phone phone, UUID card) {
        return phone.write(card, "Kortti " + card).extract().statusCode();
    }

    @Test
    void storesEachCardOnceAndShowsAllTheSameOrder() throws Exception {
        Map<UUID, List<Integer>> answers = new ConcurrentHashMap<>();
        List<Callable<Boolean>> sendings = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Phone phone = phones.get(i);
            UUID card = Room.newId();
            int times = i % 3 == 0 ? 3 : 1; // a third believe that their first was lost
            for (int time = 0; time < times; time++) {
                sendings.add(() -> answers.computeIfAbsent(card, any -> Collections.synchronizedList(new ArrayList<>()))
                        .add(send(phone, card)));
            }
        }
        List<EventStream> screens = IntStream.range(0, SCREENS)
                .mapToObj(i -> EventStream.of(
                        "/api/v1/workshop-session/events",
                        "Authorization",
                        "Bearer " + phones.get(i).token(),
                        ""))
                .toList();
        long asked = room.state(0).getLong("sequence");
        Set<String> chain = new LinkedHashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Boolean>> all = threads.submit(() -> together(sendings));
            while (!all.isDone()) {
                asked = ask(asked, chain);
            }
            all.get();
        }
        ask(asked, chain);

        List<String> order = room.state(0).getList("cards.id");
        assertEquals(answers.size(), order.size());
        assertEquals(order, new ArrayList<>(chain));
        answers.forEach((card, statuses) -> {
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
            assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 200), statuses::toString);
        });
        for (EventStream screen : screens) {
            Set<String> seen = new LinkedHashSet<>();
            while (seen.size() < order.size()) {
                seen.addAll(screen.next().state().getList("cards.id"));
            }
            assertEquals(order, new ArrayList<>(seen));
            screen.close();
        }
    }

    private long ask(long after, Set<String> chain) {
        JsonPath news = room.state(after);
        chain.addAll(news.getList("cards.id"));
        return news.getLong("sequence");
    }

    @Test
    void storesWhatItConfirmsAndNothingElseWhileTheFacilitatorEndsIt() throws Exception {
        Map<UUID, Integer> answers = new ConcurrentHashMap<>();
        List<Callable<Integer>> doings = new ArrayList<>();
        for (Phone phone : phones) {
            UUID card = Room.newId();
            doings.add(() -> {
                int status = send(phone, card);
                answers.put(card, status);
                return status;
            });
        }
        doings.add(
                PEOPLE / 2, () -> room.step("choose").statusCode(200).extract().statusCode());
        together(doings);
        Set<String> confirmed = new LinkedHashSet<>();
        answers.forEach((card, status) -> {
            if (status == 201) {
                confirmed.add(card.toString());
            } else {
                assertEquals(409, status);
            }
        });
        assertEquals(confirmed, new LinkedHashSet<>(room.state(0).<String>getList("cards.id")));
    }

    @Test
    void countsTheVotesOfAllAndEachOnce() throws Exception {
        room.write("Lukunurkka");
        room.write("Lounas");
        room.step("vote");
        List<String> groups = room.state(0).getList("groups.id");
        List<Callable<Integer>> votes = new ArrayList<>();
        for (Phone phone : phones) {
            for (int time = 0; time < 2; time++) {
                votes.add(() -> phone.vote(Map.of("dots", Map.of(groups.get(0), 2, groups.get(1), 1)))
                        .extract()
                        .statusCode());
            }
        }
        Map<Integer, Integer> statuses = new TreeMap<>();
        together(votes).forEach(status -> statuses.merge(status, 1, Integer::sum));
        assertEquals(Map.of(204, 2 * PEOPLE), statuses);
        room.step("choose");
        JsonPath state = room.state(0);
        assertEquals(PEOPLE, state.getInt("workshop.voted"));
        assertEquals(List.of(2 * PEOPLE, PEOPLE), state.getList("groups.result.dots"));
    }
}
