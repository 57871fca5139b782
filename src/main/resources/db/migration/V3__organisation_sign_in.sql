-- Sign-ins that an organisation's provider vouches for. An older node starts only its own, where these stay empty.
alter table sign_in add column issuer varchar(255);
alter table sign_in add column tokens bytea;
alter table sign_in add column checked_at timestamp with time zone;
-- All of it or none: whoever vouches is asked again, with the tokens, and by when it was last asked.
alter table sign_in add constraint sign_in_vouched_whole check (
    (issuer is null) = (tokens is null) and (issuer is null) = (checked_at is null)
    and (provider_session is null or issuer is not null));
alter table sign_in add constraint sign_in_issuer_given check (issuer <> '');
alter table sign_in add constraint sign_in_tokens_sealed check (octet_length(tokens) >= 28);
create index sign_in_provider on sign_in (issuer, provider_session);

-- A membership that follows the provider's groups; one made here is left alone.
alter table membership add column provided boolean default false not null;

-- A group names its cohort at every sign-in.
create index cohort_name on cohort (name);
