-- Sign-ins that an organisation's provider vouches for. An older node starts only its own, where these stay empty.
alter table sign_in add column issuer varchar(255);
alter table sign_in add column tokens bytea;
alter table sign_in add column checked_at timestamp with time zone;
create index sign_in_provider on sign_in (issuer, provider_session);

-- A membership that follows the provider's groups; one made here is left alone.
alter table membership add column provided boolean default false not null;
