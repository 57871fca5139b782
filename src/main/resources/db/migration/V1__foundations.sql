-- Types both H2 and PostgreSQL have; see architecture: no partial index, no jsonb, no upsert.
-- A row that a form makes has the form's request id as its id, so that the same form sent twice makes it once.

create table author (
    id uuid primary key,
    created_at timestamp with time zone not null
);

create table data_key (
    author_id uuid primary key references author (id),
    wrapped bytea not null,
    key_version varchar(64) not null
);

create table account (
    id uuid primary key,
    author_id uuid not null unique references author (id),
    name varchar(200) not null,
    time_zone varchar(64) not null,
    disabled boolean not null,
    created_at timestamp with time zone not null
);

create table account_role (
    account_id uuid not null references account (id),
    role varchar(32) not null,
    primary key (account_id, role)
);

create table identity (
    issuer varchar(255) not null,
    subject varchar(255) not null,
    account_id uuid not null references account (id),
    secret varchar(200),
    primary key (issuer, subject)
);
create index identity_account on identity (account_id);

create table sign_in (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references account (id),
    provider_session varchar(255),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index sign_in_account on sign_in (account_id);

create table failed_sign_in (
    id uuid primary key,
    subject_hash bytea not null,
    failed_at timestamp with time zone not null
);
create index failed_sign_in_subject on failed_sign_in (subject_hash, failed_at);

create table held_form (
    id uuid primary key,
    author_id uuid not null references author (id),
    sealed bytea not null,
    expires_at timestamp with time zone not null
);
create index held_form_author on held_form (author_id);

create table cohort (
    id uuid primary key,
    name varchar(200) not null,
    created_at timestamp with time zone not null
);

create table membership (
    cohort_id uuid not null references cohort (id),
    account_id uuid not null references account (id),
    role varchar(32) not null,
    joined_at timestamp with time zone not null,
    primary key (cohort_id, account_id)
);
create index membership_account on membership (account_id);

create table draft (
    id uuid primary key,
    writer_id uuid not null references author (id),
    sealed_for uuid not null references author (id),
    subject varchar(200) not null,
    version integer not null,
    saved_at timestamp with time zone not null,
    sealed bytea not null,
    unique (writer_id, subject)
);
create index draft_sealed_for on draft (sealed_for);

create table revision (
    id varchar(64) primary key,
    module varchar(64) not null,
    stored_at timestamp with time zone not null,
    files bytea not null
);

-- Which revision of a module is current: the newest row.
create table released (
    id bigint generated always as identity primary key,
    module varchar(64) not null,
    revision varchar(64) not null,
    released_at timestamp with time zone not null,
    unique (module, revision)
);

create table attempt (
    id uuid primary key,
    author_id uuid not null references author (id),
    module varchar(64) not null,
    revision_id varchar(64) not null references revision (id),
    started_at timestamp with time zone not null,
    place varchar(64),
    replay_of uuid references attempt (id),
    replayed_from varchar(64),
    after_reveal boolean not null
);
create index attempt_author on attempt (author_id, started_at);

-- The title is a scene's. A reflection of its own has none here: what its author called it is sealed with their words.
create table reflection (
    id uuid primary key,
    author_id uuid not null references author (id),
    attempt_id uuid references attempt (id),
    scene varchar(64),
    title varchar(200),
    created_at timestamp with time zone not null,
    removed_at timestamp with time zone
);
create index reflection_author on reflection (author_id, created_at);

create table reflection_version (
    id uuid primary key,
    reflection_id uuid not null references reflection (id),
    number integer not null,
    form varchar(32) not null,
    written_at timestamp with time zone not null,
    sealed bytea not null,
    unique (reflection_id, number)
);

create table response (
    id uuid primary key,
    attempt_id uuid not null references attempt (id),
    scene varchar(64) not null,
    option_id varchar(64),
    confidence varchar(32),
    reflection_id uuid references reflection (id),
    copied boolean not null,
    kept_at timestamp with time zone not null,
    sealed bytea not null,
    unique (attempt_id, scene)
);

create table second_thought (
    id uuid primary key,
    response_id uuid not null references response (id),
    written_at timestamp with time zone not null,
    sealed bytea not null
);
create index second_thought_response on second_thought (response_id);

-- A share lends one version of one text to one audience; nothing is copied.
create table share (
    id uuid primary key,
    owner_id uuid not null references author (id),
    kind varchar(32) not null,
    subject_id uuid not null,
    version integer not null,
    audience uuid not null,
    reader_id uuid references account (id),
    shared_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    unique (audience, kind, subject_id)
);
create index share_owner on share (owner_id);

create table opening (
    id uuid primary key,
    share_id uuid not null references share (id),
    reader_id uuid references account (id),
    reader_name varchar(200) not null,
    opened_at timestamp with time zone not null
);
create index opening_share on opening (share_id);

create table debrief (
    id uuid primary key,
    learner_id uuid not null references author (id),
    cohort_id uuid not null references cohort (id),
    attempt_id uuid not null references attempt (id),
    requested_at timestamp with time zone not null,
    sealed bytea not null,
    facilitator_id uuid references account (id),
    facilitator_name varchar(200),
    claimed_at timestamp with time zone,
    sent_at timestamp with time zone,
    replied_at timestamp with time zone,
    closed_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);
create index debrief_learner on debrief (learner_id);
create index debrief_cohort on debrief (cohort_id, requested_at);
create index debrief_facilitator on debrief (facilitator_id);

create table observation (
    id uuid primary key,
    debrief_id uuid not null references debrief (id),
    number integer not null,
    share_id uuid not null references share (id),
    field varchar(200) not null,
    sealed bytea not null,
    unique (debrief_id, number)
);

create table reading (
    id uuid primary key,
    observation_id uuid not null references observation (id),
    number integer not null,
    sealed bytea not null,
    unique (observation_id, number)
);

create table reply (
    id uuid primary key,
    reading_id uuid not null unique references reading (id),
    replied_at timestamp with time zone not null,
    sealed bytea not null
);

create table next_step (
    id uuid primary key,
    debrief_id uuid not null unique references debrief (id),
    written_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    sealed bytea not null
);
