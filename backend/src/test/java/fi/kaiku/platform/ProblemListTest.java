package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/problems.md` lists the types of problem that the code knows, and no others. The slugs are read from the
/// sources: they stand there as literals.
class ProblemListTest {

    private static final Path LIST = Path.of("..", "docs", "problems.md");
    private static final Path SOURCES = Path.of("src/main/java/fi/kaiku");

    private static final String MAKER = "(?:of\\(\\s*\\d{3},|conflict\\(|taken\\(|retryLater\\(\\s*\\d{3},)\\s*";
    private static final Pattern MADE = Pattern.compile("\\b" + MAKER + "\"([a-z-]+)\"\\s*,");
    private static final Pattern MADE_OUTRIGHT = Pattern.compile("Problems\\." + MAKER + "\"([a-z-]+)\"\\s*,");
    private static final Pattern MADE_SOMEHOW =
            Pattern.compile("Problems\\.(?:of\\(\\s*\\d|conflict\\(|taken\\(|retryLater\\()");
    private static final Pattern WRITTEN_OUT = Pattern.compile("/problems/([a-z-]+)\"");
    private static final Pattern BY_STATUS = Pattern.compile("(?:->|[?:]) \"([a-z-]+)\"");
    private static final Pattern LISTED = Pattern.compile("^\\| `([a-z-]+)` \\| \\d", Pattern.MULTILINE);

    @Test
    void namesEveryProblemOfTheCodeAndNoOther() throws IOException {
        List<String> listed = slugs(LISTED, Files.readString(LIST)).toList();
        assertEquals(lines(known()), lines(new TreeSet<>(listed)));
        assertEquals(listed.size(), new TreeSet<>(listed).size(), "each stands there once");
    }

    /// A slug that is put together at run time would escape this test.
    @Test
    void findsEachSlugAsALiteral() {
        sources()
                .filter(source -> !source.equals(SOURCES.resolve("platform/Problems.java")))
                .forEach(source -> {
                    String code = read(source);
                    long made = MADE_SOMEHOW.matcher(code).results().count();
                    long literal = slugs(MADE_OUTRIGHT, code).count();
                    assertEquals(literal, made, () -> source + " makes a problem whose slug is not a literal");
                });
    }

    private static SortedSet<String> known() {
        SortedSet<String> known = sources()
                .map(ProblemListTest::read)
                .flatMap(code -> Stream.concat(slugs(MADE, code), slugs(WRITTEN_OUT, code)))
                .collect(Collectors.toCollection(TreeSet::new));
        String defaults = read(SOURCES.resolve("platform/ProblemDefaults.java"));
        slugs(BY_STATUS, defaults).forEach(known::add);
        assertTrue(known.size() > 20, () -> "only these were found: " + known);
        return known;
    }

    private static Stream<String> slugs(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Collection<String> slugs) {
        return String.join("\n", slugs);
    }
}
