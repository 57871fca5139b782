-- Whoever changes their name and changes it back has done under the other whatever they did between. What it became stands
-- beside what it was, and goes with the account as names do.
alter table audit_entry drop constraint audit_entry_act_known;
alter table audit_entry add constraint audit_entry_act_known check (case act
    when 'ACCOUNT_MADE' then true when 'PASSWORD_LINK_MADE' then true when 'ROLE_GIVEN' then true
    when 'ROLE_TAKEN' then true when 'ACCOUNT_DISABLED' then true when 'ACCOUNT_ENABLED' then true
    when 'SECOND_FACTOR_REMOVED' then true when 'ACCOUNT_ERASED' then true when 'COHORT_MADE' then true
    when 'COHORT_RENAMED' then true when 'COHORT_CLOSED' then true when 'COHORT_REOPENED' then true
    when 'MEMBER_ADDED' then true when 'MEMBER_REMOVED' then true when 'LINK_MADE' then true
    when 'ADDRESS_INVITED' then true when 'INVITATION_RENEWED' then true when 'INVITATION_WITHDRAWN' then true
    when 'AUDIT_TAKEN' then true when 'DEBRIEF_CLAIMED' then true when 'DEBRIEF_SENT' then true
    when 'DEBRIEF_CONFIRMED' then true when 'DEBRIEF_HANDED_BACK' then true when 'FACILITATOR_LEFT' then true
    when 'NAME_CHANGED' then true else false end);
alter table audit_name add column new_name varchar(200);
alter table audit_name add constraint audit_name_new_given check (new_name <> '');

-- A sign-in that was ended needs its provider's tokens no more; while it is not, whoever vouches is asked with them.
alter table sign_in drop constraint sign_in_vouched_whole;
alter table sign_in add constraint sign_in_vouched_whole check (
    (issuer is null) = (checked_at is null) and (provider_session is null or issuer is not null)
    and (tokens is null or issuer is not null)
    and (tokens is not null or issuer is null or revoked_at is not null));

-- Which are over for so long that they are removed.
create index sign_in_expiry on sign_in (expires_at);
create index sign_in_end on sign_in (revoked_at);
