-- A sign-in says in plain words which browser it is, and when that was last seen; an older node leaves both empty.
alter table sign_in add column browser varchar(60);
alter table sign_in add column last_seen_at timestamp with time zone;
alter table sign_in add constraint sign_in_browser_given check (browser <> '');

-- What hangs on an account goes with it: an older node erases accounts without knowing these tables.

-- A link in a letter: a capability, of which only the hash is here.
create table mailed_link (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references account (id) on delete cascade,
    purpose varchar(32) not null,
    email varchar(254) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint mailed_link_purpose_known check (
        case purpose when 'PASSWORD' then true when 'EMAIL' then true else false end),
    constraint mailed_link_token_hashed check (octet_length(token_hash) = 32),
    constraint mailed_link_email_small check (email <> '' and email = lower(email)),
    constraint mailed_link_expires_later check (expires_at > made_at)
);
create index mailed_link_account on mailed_link (account_id);
create index mailed_link_expiry on mailed_link (expires_at);

-- The secret is sealed with the data key of the account's author; the step is that of the last code taken.
create table second_factor (
    account_id uuid primary key references account (id) on delete cascade,
    sealed bytea not null,
    made_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    last_step bigint,
    constraint second_factor_sealed check (octet_length(sealed) >= 28),
    constraint second_factor_last_step_positive check (last_step > 0)
);

create table recovery_code (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    code_hash bytea not null,
    used_at timestamp with time zone,
    constraint recovery_code_once unique (account_id, code_hash),
    constraint recovery_code_hashed check (octet_length(code_hash) = 32)
);

-- Between password and code: not a sign-in, and on no node's memory.
create table pending_sign_in (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references account (id) on delete cascade,
    expires_at timestamp with time zone not null,
    constraint pending_sign_in_token_hashed check (octet_length(token_hash) = 32)
);
create index pending_sign_in_account on pending_sign_in (account_id);
create index pending_sign_in_expiry on pending_sign_in (expires_at);
