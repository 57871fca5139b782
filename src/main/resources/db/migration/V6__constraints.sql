-- What Java takes for granted, in the database too. It only refuses what no released version has written, so that an older
-- node goes on working. One thing no constraint of both databases can say: that an attempt has one open debrief; debrief.Asking
-- locks the attempt's row for it.

-- Chosen from a list; a new value is a migration of its own, released before the code that writes it. A case and no "in (…)":
-- H2 2.4 keeps the session that made such a list, and refuses every row once that session is closed.
alter table account_role add constraint account_role_known check (
    case role when 'LEARNER' then true when 'FACILITATOR' then true when 'ADMINISTRATOR' then true else false end);
alter table membership add constraint membership_role_known check (
    case role when 'LEARNER' then true when 'FACILITATOR' then true else false end);
alter table share add constraint share_kind_known check (
    case kind when 'RESPONSE' then true when 'REFLECTION' then true else false end);
alter table reflection_version add constraint reflection_version_form_known check (
    case form when 'what' then true when 'gibbs' then true else false end);
alter table response add constraint response_confidence_known check (confidence is null or
    case confidence when 'guess' then true when 'fairly-sure' then true when 'sure' then true else false end);

-- Counted from one.
alter table draft add constraint draft_version_positive check (version > 0);
alter table reflection_version add constraint reflection_version_number_positive check (number > 0);
alter table share add constraint share_version_positive check (version > 0);
alter table observation add constraint observation_number_positive check (number > 0);
alter table reading add constraint reading_number_positive check (number > 0);

-- A name that is there is not empty; an address is looked up in small letters.
alter table account add constraint account_name_given check (name <> '');
alter table account add constraint account_email_small check (email = lower(email));
alter table cohort add constraint cohort_name_given check (name <> '');
alter table identity add constraint identity_subject_given check (issuer <> '' and subject <> '');
alter table data_key add constraint data_key_version_given check (key_version <> '');
alter table opening add constraint opening_reader_given check (reader_name <> '');

-- A nonce of twelve bytes and a tag of sixteen: what is shorter was never sealed. A hash is SHA-256.
alter table data_key add constraint data_key_sealed check (octet_length(wrapped) >= 28);
alter table held_form add constraint held_form_sealed check (octet_length(sealed) >= 28);
alter table draft add constraint draft_sealed check (octet_length(sealed) >= 28);
alter table reflection_version add constraint reflection_version_sealed check (octet_length(sealed) >= 28);
alter table response add constraint response_sealed check (octet_length(sealed) >= 28);
alter table second_thought add constraint second_thought_sealed check (octet_length(sealed) >= 28);
alter table debrief add constraint debrief_sealed check (octet_length(sealed) >= 28);
alter table observation add constraint observation_sealed check (octet_length(sealed) >= 28);
alter table reading add constraint reading_sealed check (octet_length(sealed) >= 28);
alter table reply add constraint reply_sealed check (octet_length(sealed) >= 28);
alter table next_step add constraint next_step_sealed check (octet_length(sealed) >= 28);
alter table sign_in add constraint sign_in_token_hashed check (octet_length(token_hash) = 32);
alter table failed_sign_in add constraint failed_sign_in_subject_hashed check (octet_length(subject_hash) = 32);

-- One thing follows another.
alter table sign_in add constraint sign_in_lasts check (expires_at > created_at);
alter table attempt add constraint attempt_replay_whole check (replay_of is null or (replayed_from is not null and after_reveal));
alter table reflection add constraint reflection_scene_titled check ((scene is null) = (title is null));
alter table reflection add constraint reflection_origin_whole check (attempt_id is null or scene is not null);
alter table debrief add constraint debrief_claimed_by_somebody check ((claimed_at is null) = (facilitator_name is null));
alter table debrief add constraint debrief_facilitator_claimed check (facilitator_id is null or claimed_at is not null);
alter table debrief add constraint debrief_sent_after_claim check (sent_at is null or claimed_at is not null);
alter table debrief add constraint debrief_replied_after_sending check (replied_at is null or sent_at is not null);
alter table debrief add constraint debrief_closed_after_sending check (closed_at is null or sent_at is not null);

-- PostgreSQL makes no index for a foreign key: without one, erasing one person reads whole tables.
create index attempt_revision on attempt (revision_id);
create index attempt_replay on attempt (replay_of);
create index reflection_attempt on reflection (attempt_id);
create index response_reflection on response (reflection_id);
create index share_reader on share (reader_id);
create index opening_reader on opening (reader_id);
create index debrief_attempt on debrief (attempt_id);
create index observation_share on observation (share_id);

-- What else is looked for: who may read one text, what is over, which data keys an old key-encryption key still wraps.
create index share_subject on share (subject_id, kind);
create index held_form_expiry on held_form (expires_at);
create index failed_sign_in_time on failed_sign_in (failed_at);
create index data_key_version on data_key (key_version);
