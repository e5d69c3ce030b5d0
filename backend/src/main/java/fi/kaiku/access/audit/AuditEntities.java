package fi.kaiku.access.audit;

import fi.kaiku.platform.Unaudited;
import io.quarkus.arc.Arc;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/// Hears of each entity that Hibernate has inserted, updated or deleted, before the transaction ends.
final class AuditEntities
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PostCollectionUpdateEventListener {

    @Override
    public void onPostInsert(PostInsertEvent event) {
        EntityPersister persister = event.getPersister();
        write(new EntityChange(
                persister, event.getEntity(), event.getId(), "created", null, event.getState(), all(persister)));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        EntityPersister persister = event.getPersister();
        int[] dirty = event.getDirtyProperties();
        BitSet changed = new BitSet();
        if (dirty != null) {
            IntStream.of(dirty).forEach(changed::set);
        }
        if (persister.isVersioned()) {
            changed.clear(persister.getVersionPropertyIndex());
        }
        if (!changed.isEmpty()) {
            write(new EntityChange(
                    persister,
                    event.getEntity(),
                    event.getId(),
                    "changed",
                    event.getOldState(),
                    event.getState(),
                    changed));
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        EntityPersister persister = event.getPersister();
        write(new EntityChange(
                persister, event.getEntity(), event.getId(), "deleted", event.getDeletedState(), null, all(persister)));
    }

    @Override
    public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
        Object owner = event.getAffectedOwnerOrNull();
        if (owner != null) {
            EntityPersister persister =
                    event.getSession().getFactory().getMappingMetamodel().getEntityDescriptor(owner.getClass());
            String role = event.getCollection().getRole();
            BitSet changed = new BitSet();
            changed.set(persister.getPropertyIndex(role.substring(role.lastIndexOf('.') + 1)));
            write(new EntityChange(
                    persister,
                    owner,
                    event.getAffectedOwnerIdOrNull(),
                    "changed",
                    null,
                    persister.getValues(owner),
                    changed));
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static BitSet all(EntityPersister persister) {
        BitSet all = new BitSet();
        all.set(0, persister.getPropertyNames().length);
        return all;
    }

    private static void write(EntityChange change) {
        if (change.type().isAnnotationPresent(Unaudited.class)) {
            return;
        }
        AuditTrail trail = Arc.container().instance(AuditTrail.class).get();
        change.deeds(trail.organisationAsked()).forEach(trail::add);
    }
}
