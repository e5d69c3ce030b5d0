package fi.kaiku.insight.comment;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Views;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What tags are called. Two organisations may have a tag of the same name; who reads both sees one.
@ApplicationScoped
class TagNames {

    private final Views views;

    TagNames(Views views) {
        this.views = views;
    }

    /// @param names by id, in the order of the alphabet
    record Known(Map<UUID, String> names) {

        boolean has(String name) {
            return names.values().stream().anyMatch(name::equalsIgnoreCase);
        }

        /// Of all that are called so.
        List<UUID> ids(Collection<String> wanted) {
            List<String> folded = wanted.stream().map(Known::folded).toList();
            return names.entrySet().stream()
                    .filter(tag -> folded.contains(folded(tag.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /// The names of these tags in order, each once.
        List<String> of(Collection<UUID> ids) {
            return names.entrySet().stream()
                    .filter(tag -> ids.contains(tag.getKey()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
        }

        static String folded(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    Known of(Collection<UUID> organisations) {
        Conditions conditions = new Conditions().andAny("organisation_id = any (?)", "uuid", organisations);
        String sql = "select id, name from comment_tags where %s order by lower(name), id".formatted(conditions.sql());
        return views.queryNow(sql, List.of(conditions), rows -> {
            Map<UUID, String> names = new LinkedHashMap<>();
            while (rows.next()) {
                names.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
            return new Known(names);
        });
    }
}
