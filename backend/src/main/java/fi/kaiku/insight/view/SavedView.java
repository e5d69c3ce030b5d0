package fi.kaiku.insight.view;

import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of a survey with its filter and options, under a name.
@Entity
@Table(name = "saved_views")
class SavedView {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID surveyId;
    private @Nullable UUID sharedWith;
    private String name;
    private String tab;
    private String search;
    private Instant createdAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    SavedView() {}

    SavedView(UUID accountId, UUID surveyId, ViewContent content, Instant createdAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.surveyId = surveyId;
        this.sharedWith = content.sharedWith();
        this.name = content.name();
        this.tab = content.tab();
        this.search = content.search();
        this.createdAt = createdAt;
    }

    void change(ViewContent content) {
        sharedWith = content.sharedWith();
        name = content.name();
        tab = content.tab();
        search = content.search();
    }

    ViewContent content() {
        return new ViewContent(name, tab, search, sharedWith);
    }

    boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    UUID id() {
        return id;
    }

    UUID surveyId() {
        return surveyId;
    }

    @Nullable
    UUID sharedWith() {
        return sharedWith;
    }

    Instant createdAt() {
        return createdAt;
    }

    int revision() {
        return revision;
    }
}
