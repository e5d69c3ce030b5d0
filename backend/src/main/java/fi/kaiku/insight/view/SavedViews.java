package fi.kaiku.insight.view;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {

    /// The account's own of a survey, and those that are shared with one of the organisations.
    List<SavedView> of(UUID surveyId, UUID accountId, Set<UUID> organisations, PageRequest page) {
        return find(
                        "surveyId = ?1 and (accountId = ?2 or sharedWith in ?3) and id > ?4 order by id",
                        surveyId,
                        accountId,
                        organisations,
                        page.after())
                .page(0, page.fetchSize())
                .list();
    }

    /// The same for somebody who may read everywhere.
    List<SavedView> of(UUID surveyId, UUID accountId, PageRequest page) {
        return find(
                        "surveyId = ?1 and (accountId = ?2 or sharedWith is not null) and id > ?3 order by id",
                        surveyId,
                        accountId,
                        page.after())
                .page(0, page.fetchSize())
                .list();
    }

    long countOf(UUID surveyId, UUID accountId) {
        return count("surveyId = ?1 and accountId = ?2", surveyId, accountId);
    }
}
