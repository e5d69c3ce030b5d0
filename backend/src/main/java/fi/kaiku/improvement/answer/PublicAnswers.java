package fi.kaiku.improvement.answer;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PublicAnswers implements PanacheRepositoryBase<PublicAnswer, UUID> {

    List<PublicAnswer> of(Collection<UUID> organisations, PageRequest page) {
        return find("organisationId in ?1 and id > ?2 order by id", organisations, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<PublicAnswer> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    /// Newest first.
    List<PublicAnswer> published(UUID museumId, int most) {
        return find("museumId = ?1 and publishedOn is not null order by publishedOn desc, id desc", museumId)
                .page(0, most)
                .list();
    }
}
