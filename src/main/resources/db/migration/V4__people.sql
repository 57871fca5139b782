-- Who among administrators and facilitators did what to whom, and when. Rows are only ever added: see org.debrief.audit.
-- The ids of accounts lead nowhere once the account is erased; the name it had stands in a table of its own and goes with it.
-- Chosen from a list: a case and no "in (…)", for the reason that V6 gives. A new act is a migration of its own.
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
    done_at timestamp with time zone not null,
    constraint audit_entry_act_known check (case act
        when 'ACCOUNT_MADE' then true when 'PASSWORD_LINK_MADE' then true when 'ROLE_GIVEN' then true
        when 'ROLE_TAKEN' then true when 'ACCOUNT_DISABLED' then true when 'ACCOUNT_ENABLED' then true
        when 'SECOND_FACTOR_REMOVED' then true when 'ACCOUNT_ERASED' then true when 'COHORT_MADE' then true
        when 'COHORT_RENAMED' then true when 'COHORT_CLOSED' then true when 'COHORT_REOPENED' then true
        when 'MEMBER_ADDED' then true when 'MEMBER_REMOVED' then true when 'LINK_MADE' then true
        when 'ADDRESS_INVITED' then true when 'INVITATION_RENEWED' then true when 'INVITATION_WITHDRAWN' then true
        when 'AUDIT_TAKEN' then true when 'DEBRIEF_CLAIMED' then true when 'DEBRIEF_SENT' then true
        when 'DEBRIEF_CONFIRMED' then true when 'DEBRIEF_HANDED_BACK' then true when 'FACILITATOR_LEFT' then true else false end)
);
create index audit_entry_done_at on audit_entry (done_at, id);
create index audit_entry_act on audit_entry (act, done_at);
create index audit_entry_actor on audit_entry (actor_id, done_at);
create index audit_entry_account on audit_entry (account_id, done_at);

-- An older node erases accounts without knowing these tables; the database does it for them.
create table audit_name (
    entry_id uuid primary key references audit_entry (id),
    account_id uuid not null references account (id) on delete cascade,
    name varchar(200) not null,
    constraint audit_name_given check (name <> '')
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
    constraint invitation_address_once unique (cohort_id, email),
    constraint invitation_kind_known check (
        case kind when 'LINK' then true when 'ADDRESS' then true when 'ACCOUNT' then true else false end),
    constraint invitation_role_known check (role is null or
        case role when 'LEARNER' then true when 'FACILITATOR' then true else false end),
    constraint invitation_code_hashed check (octet_length(code_hash) = 32),
    constraint invitation_email_small check (email = lower(email)),
    -- Into a cohort as somebody, or into an account.
    constraint invitation_leads_somewhere check (
        (kind = 'ACCOUNT') = (account_id is not null)
        and (kind = 'ACCOUNT') = (cohort_id is null) and (kind = 'ACCOUNT') = (role is null)),
    constraint invitation_link_for_learners check (kind <> 'LINK' or role = 'LEARNER'),
    -- An address is there for as long as the invitation could still be used or renewed, and a withdrawn one forgets it.
    constraint invitation_address_forgotten check (email is null or (kind = 'ADDRESS' and withdrawn_at is null)),
    constraint invitation_address_kept check (
        email is not null or kind <> 'ADDRESS' or withdrawn_at is not null or uses = most_uses),
    constraint invitation_uses_counted check (uses >= 0 and uses <= most_uses),
    constraint invitation_most_uses_positive check (most_uses > 0),
    constraint invitation_used_once check (kind = 'LINK' or most_uses = 1),
    constraint invitation_expires_later check (expires_at > made_at)
);
create index invitation_account on invitation (account_id);
create index invitation_made_by on invitation (made_by);
create index invitation_email on invitation (email);
create index invitation_expiry on invitation (expires_at);
