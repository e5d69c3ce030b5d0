#!/bin/sh
# Run by the image of PostgreSQL when it makes the database: whoever has the owner's password may follow it.
echo "host replication $POSTGRES_USER samenet scram-sha-256" >> "$PGDATA/pg_hba.conf"
