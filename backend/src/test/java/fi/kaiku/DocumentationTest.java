package fi.kaiku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// README and docs/ name only files that exist, so that "touch these files" stays true.
class DocumentationTest {

    private static final Path TOP = Path.of("..");

    /// Where a path in the text may begin.
    private static final List<Path> ROOTS =
            List.of(TOP, TOP.resolve("backend/src/main/java/fi/kaiku"), TOP.resolve("frontend/src/player/fields"));

    private static final Pattern FILE =
            Pattern.compile("`((?:[\\w.-]+/)*[\\w.-]+\\.(?:java|json|tsx?|sql|po|md|yaml|yml|csv))`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @Test
    void namesFilesThatExist() throws IOException {
        List<String> missing = pages().stream()
                .flatMap(page -> named(FILE, page))
                .filter(file -> ROOTS.stream().noneMatch(root -> Files.exists(root.resolve(file))))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(pages().stream().flatMap(page -> named(FILE, page)).count() > 50, "hardly any file was found");
    }

    @Test
    void linksToPagesThatExist() throws IOException {
        List<String> broken = pages().stream()
                .flatMap(page -> named(LINK, page)
                        .filter(link -> Files.notExists(page.resolveSibling(link)))
                        .map(link -> page + ": " + link))
                .toList();
        assertEquals(List.of(), broken);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(TOP.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(TOP.resolve("README.md")),
                            docs.filter(path -> path.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static Stream<String> named(Pattern pattern, Path page) {
        try {
            return pattern.matcher(Files.readString(page)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
