-- Begun by single sign-on: how somebody proves who they are is then the provider's matter, a second factor included.
alter table sessions add column provided boolean not null default false;
alter table sessions alter column provided drop default;
