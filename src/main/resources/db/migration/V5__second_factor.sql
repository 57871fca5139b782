-- A sign-in says in plain words which browser it is, and when that was last seen; an older node leaves both empty.
alter table sign_in add column browser varchar(60);
alter table sign_in add column last_seen_at timestamp with time zone;

-- A link in a letter: a capability, of which only the hash is here.
create table mailed_link (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references account (id),
    purpose varchar(32) not null,
    email varchar(254) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index mailed_link_account on mailed_link (account_id);

-- The secret is sealed with the data key of the account's author; the step is that of the last code taken.
create table second_factor (
    account_id uuid primary key references account (id),
    sealed bytea not null,
    made_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    last_step bigint
);

create table recovery_code (
    id uuid primary key,
    account_id uuid not null references account (id),
    code_hash bytea not null,
    used_at timestamp with time zone,
    unique (account_id, code_hash)
);

-- Between password and code: not a sign-in, and on no node's memory.
create table pending_sign_in (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references account (id),
    expires_at timestamp with time zone not null
);
create index pending_sign_in_account on pending_sign_in (account_id);
