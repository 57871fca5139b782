-- Who among administrators and facilitators did what to whom, and when. Rows are only ever added: see org.debrief.audit.
-- The ids of accounts lead nowhere once the account is erased; the name it had stands in a table of its own and goes with it.
create table audit_entry (
    id uuid primary key,
    act varchar(64) not null,
    actor_id uuid not null,
    account_id uuid,
    cohort_id uuid,
    debrief_id uuid,
    detail varchar(64),
    note varchar(120),
    request varchar(64),
    done_at timestamp with time zone not null
);
create index audit_entry_done_at on audit_entry (done_at, id);
create index audit_entry_actor on audit_entry (actor_id, done_at);
create index audit_entry_account on audit_entry (account_id, done_at);

-- An older node erases accounts without knowing these tables; the database does it for them.
create table audit_name (
    entry_id uuid primary key references audit_entry (id),
    account_id uuid not null references account (id) on delete cascade,
    name varchar(200) not null
);
create index audit_name_account on audit_name (account_id);

alter table cohort add column closed_at timestamp with time zone;

-- A link that lets somebody in: into a cohort, or into an account made for them. Only its hash is here.
create table invitation (
    id uuid primary key,
    kind varchar(16) not null,
    code_hash bytea not null unique,
    cohort_id uuid references cohort (id),
    role varchar(32),
    account_id uuid references account (id) on delete cascade,
    email varchar(254),
    made_by uuid references account (id) on delete set null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    most_uses integer not null,
    uses integer not null,
    sent_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    unique (cohort_id, email),
    check (uses >= 0 and uses <= most_uses)
);
create index invitation_account on invitation (account_id);
create index invitation_made_by on invitation (made_by);
