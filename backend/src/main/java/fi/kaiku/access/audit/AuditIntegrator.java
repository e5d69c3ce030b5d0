package fi.kaiku.access.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;

/// Lets Hibernate tell [AuditEntities] what it has written. Found by its name in `META-INF/services`.
public final class AuditIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        EventListenerRegistry listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        AuditEntities entities = new AuditEntities();
        listeners.appendListeners(EventType.POST_INSERT, entities);
        listeners.appendListeners(EventType.POST_UPDATE, entities);
        listeners.appendListeners(EventType.POST_DELETE, entities);
        listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, entities);
    }
}
