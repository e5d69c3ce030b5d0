package fi.kaiku.partner.client;

import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Writes down what clients did, all in one transaction or nothing.
@Singleton
class WriteUsage {

    private final UsageTable table;

    WriteUsage(UsageTable table) {
        this.table = table;
    }

    @AcrossOrganisations
    @Transactional
    void write(ClientUsage.Counted counted) {
        table.add(counted);
    }
}
