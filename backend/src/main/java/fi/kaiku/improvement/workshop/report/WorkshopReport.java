package fi.kaiku.improvement.workshop.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in a report, ready to be set: everything is text.
///
/// @param notice why something is not there
record WorkshopReport(
        String language,
        String title,
        String prompt,
        List<Fact> facts,
        @Nullable String notice,
        List<Part> parts,
        WorkshopWords words) {

    /// The sheets to print, in XHTML.
    @CheckedTemplate
    record page(WorkshopReport report, WorkshopWords words) implements TemplateInstance {}

    record Fact(String name, List<String> lines) {}

    record Part(String title, List<Group> groups) {}

    /// @param title   null for cards in no group
    /// @param result  of the vote; null while it is secret
    /// @param action  that comes of it
    /// @param promise whose the action is, and until when
    record Group(
            @Nullable String title,
            @Nullable String result,
            @Nullable String action,
            @Nullable String promise,
            List<Said> cards) {}

    /// @param language of the text
    record Said(String text, String language) {}

    String print() {
        return new page(this, words).render();
    }
}
