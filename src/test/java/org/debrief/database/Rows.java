package org.debrief.database;

import java.util.List;
import java.util.Map;

/** One row of every table by plain SQL, and what would break each condition. Each names its columns: tables grow. */
final class Rows {

    private static final String SEALED = bytes("sealed", 40);

    /** As a node writes them that knows the first migration alone. */
    static final List<String> ONE_OF_EACH = sql(
            """
            insert into author (id, created_at) values ($1, $now);
            insert into author (id, created_at) values ($2, $now);
            insert into data_key (author_id, wrapped, key_version) values ($1, $sealed, '1');
            insert into account (id, author_id, name, time_zone, disabled, created_at)
                values ($3, $1, 'Rowan', 'Europe/London', false, $now);
            insert into account_role (account_id, role) values ($3, 'LEARNER');
            insert into identity (issuer, subject, account_id) values ('local', 'rowan', $3);
            insert into sign_in (id, token_hash, account_id, provider_session, created_at, expires_at, revoked_at)
                values ($4, $hash, $3, null, $now, $later, null);
            insert into failed_sign_in (id, subject_hash, failed_at) values ($5, $hash, $now);
            insert into held_form (id, author_id, sealed, expires_at) values ($6, $1, $sealed, $later);
            insert into cohort (id, name, created_at) values ($7, 'Spring', $now);
            insert into membership (cohort_id, account_id, role, joined_at) values ($7, $3, 'LEARNER', $now);
            insert into draft (id, writer_id, sealed_for, subject, version, saved_at, sealed)
                values ($8, $1, $1, 'reflection/new', 1, $now, $sealed);
            insert into revision (id, module, stored_at, files) values ('r1', 'january', $now, $sealed);
            insert into released (module, revision, released_at) values ('january', 'r1', $now);
            insert into attempt (id, author_id, module, revision_id, started_at, place, after_reveal)
                values ($9, $1, 'january', 'r1', $now, 'four', false);
            insert into reflection (id, author_id, attempt_id, scene, title, created_at)
                values ($10, $1, $9, 'four', 'Four Januaries', $now);
            insert into reflection_version (id, reflection_id, number, form, written_at, sealed)
                values ($11, $10, 1, 'what', $now, $sealed);
            insert into response (id, attempt_id, scene, confidence, reflection_id, copied, kept_at, sealed)
                values ($12, $9, 'four', 'sure', $10, false, $now, $sealed);
            insert into second_thought (id, response_id, written_at, sealed) values ($13, $12, $now, $sealed);
            insert into debrief (id, learner_id, cohort_id, attempt_id, requested_at, sealed,
                facilitator_id, facilitator_name, claimed_at, sent_at, replied_at, closed_at)
                values ($14, $1, $7, $9, $now, $sealed, $3, 'Faye', $now, $now, $now, $now);
            insert into share (id, owner_id, kind, subject_id, version, audience, reader_id, shared_at)
                values ($15, $1, 'RESPONSE', $12, 1, $14, $3, $now);
            insert into opening (id, share_id, reader_id, reader_name, opened_at)
                values ($16, $15, $3, 'Faye', $now);
            insert into observation (id, debrief_id, number, share_id, field, sealed)
                values ($17, $14, 1, $15, 'text', $sealed);
            insert into reading (id, observation_id, number, sealed) values ($18, $17, 1, $sealed);
            insert into reply (id, reading_id, replied_at, sealed) values ($19, $18, $now, $sealed);
            insert into next_step (id, debrief_id, written_at, sealed) values ($20, $14, $now, $sealed)
            """);

    /** With what later migrations brought. */
    static final List<String> SINCE = sql(
            """
            update account set email = 'rowan@example.org';
            insert into sign_in (id, token_hash, account_id, created_at, expires_at,
                issuer, provider_session, tokens, checked_at, browser, last_seen_at)
                values ($21, $other, $3, $now, $later, 'https://id.example.org', 's1', $sealed, $now, 'Firefox', $now);
            insert into audit_entry (id, act, actor_id, done_at) values ($22, 'COHORT_MADE', $3, $now);
            insert into audit_name (entry_id, account_id, name) values ($22, $3, 'Rowan');
            insert into invitation (id, kind, code_hash, cohort_id, role, made_by, made_at, expires_at, most_uses, uses)
                values ($23, 'LINK', $hash, $7, 'LEARNER', $3, $now, $later, 12, 3);
            insert into invitation
                (id, kind, code_hash, cohort_id, role, email, made_by, made_at, expires_at, most_uses, uses)
                values ($24, 'ADDRESS', $other, $7, 'FACILITATOR', 'noor@example.org', $3, $now, $later, 1, 0);
            insert into invitation (id, kind, code_hash, account_id, made_by, made_at, expires_at, most_uses, uses)
                values ($25, 'ACCOUNT', $third, $3, $3, $now, $later, 1, 1);
            insert into mailed_link (id, token_hash, account_id, purpose, email, made_at, expires_at)
                values ($26, $hash, $3, 'EMAIL', 'rowan@example.org', $now, $later);
            insert into second_factor (account_id, sealed, made_at, confirmed_at, last_step)
                values ($3, $sealed, $now, $now, 59078771);
            insert into recovery_code (id, account_id, code_hash) values ($27, $3, $hash);
            insert into pending_sign_in (id, token_hash, account_id, expires_at) values ($28, $hash, $3, $later);
            insert into failed_try (id, kind, subject_hash, failed_at) values ($29, 'sign-in', $hash, $now);
            insert into letter (id, wrapped, key_version, sealed, written_at, due_at)
                values ($38, $sealed, '1', $sealed, $now, $now)
            """);

    /** An account that only what later migrations brought hangs on, and how an older node erases it. */
    static final List<String> ERASED = sql(
            """
            insert into account (id, author_id, name, time_zone, disabled, created_at)
                values ($31, $2, 'Noor', 'Europe/London', false, $now);
            insert into audit_entry (id, act, actor_id, done_at) values ($32, 'COHORT_CLOSED', $31, $now);
            insert into audit_name (entry_id, account_id, name) values ($32, $31, 'Noor');
            insert into invitation (id, kind, code_hash, cohort_id, role, made_by, made_at, expires_at, most_uses, uses)
                values ($33, 'LINK', $fourth, $7, 'LEARNER', $31, $now, $later, 12, 3);
            insert into invitation (id, kind, code_hash, account_id, made_by, made_at, expires_at, most_uses, uses)
                values ($34, 'ACCOUNT', $fifth, $31, $31, $now, $later, 1, 0);
            insert into mailed_link (id, token_hash, account_id, purpose, email, made_at, expires_at)
                values ($35, $other, $31, 'PASSWORD', 'noor@example.org', $now, $later);
            insert into second_factor (account_id, sealed, made_at) values ($31, $sealed, $now);
            insert into recovery_code (id, account_id, code_hash) values ($36, $31, $hash);
            insert into pending_sign_in (id, token_hash, account_id, expires_at) values ($37, $other, $31, $later);
            delete from account where id = $31
            """);

    /** Condition to what breaks it and no other. */
    static final Map<String, List<String>> BROKEN = Map.ofEntries(
            broken("account_role_known", "account_role set role = 'OWNER'"),
            broken("membership_role_known", "membership set role = 'ADMINISTRATOR'"),
            broken("share_kind_known", "share set kind = 'DRAFT'"),
            broken("reflection_version_form_known", "reflection_version set form = 'why'"),
            broken("response_confidence_known", "response set confidence = 'certain'", "response set confidence = ''"),
            broken("draft_version_positive", "draft set version = 0"),
            broken("reflection_version_number_positive", "reflection_version set number = 0"),
            broken("share_version_positive", "share set version = -1"),
            broken("observation_number_positive", "observation set number = 0"),
            broken("reading_number_positive", "reading set number = 0"),
            broken("account_name_given", "account set name = ''"),
            broken("account_email_small", "account set email = 'Rowan@example.org'"),
            broken("cohort_name_given", "cohort set name = ''"),
            broken("identity_subject_given", "identity set subject = ''", "identity set issuer = ''"),
            broken("data_key_version_given", "data_key set key_version = ''"),
            broken("opening_reader_given", "opening set reader_name = ''"),
            broken("data_key_sealed", "data_key set wrapped = cast('short' as bytea)"),
            tooShort("held_form"),
            tooShort("draft"),
            tooShort("reflection_version"),
            tooShort("response"),
            tooShort("second_thought"),
            tooShort("debrief"),
            tooShort("observation"),
            tooShort("reading"),
            tooShort("reply"),
            tooShort("next_step"),
            broken("sign_in_token_hashed", "sign_in set token_hash = cast('short' as bytea)"),
            broken("failed_sign_in_subject_hashed", "failed_sign_in set subject_hash = cast('short' as bytea)"),
            broken(
                    "sign_in_vouched_whole",
                    "sign_in set tokens = null",
                    "sign_in set checked_at = null",
                    "sign_in set issuer = null, tokens = null, checked_at = null",
                    "sign_in set issuer = null, checked_at = null, provider_session = null"),
            broken("sign_in_issuer_given", "sign_in set issuer = '' where issuer is not null"),
            broken("sign_in_tokens_sealed", "sign_in set tokens = cast('short' as bytea) where issuer is not null"),
            broken("sign_in_browser_given", "sign_in set browser = ''"),
            broken("audit_entry_act_known", "audit_entry set act = 'LOOKED'", "audit_entry set act = ''"),
            broken("audit_name_given", "audit_name set name = ''"),
            broken("audit_name_new_given", "audit_name set new_name = ''"),
            broken(
                    "invitation_kind_known",
                    "invitation set kind = 'LETTER', most_uses = 1, uses = 1 where kind = 'LINK'"),
            broken("invitation_role_known", "invitation set role = 'ADMINISTRATOR' where kind = 'ADDRESS'"),
            broken("invitation_code_hashed", "invitation set code_hash = cast('short' as bytea) where kind = 'LINK'"),
            broken("invitation_email_small", "invitation set email = 'Noor@example.org' where kind = 'ADDRESS'"),
            broken(
                    "invitation_leads_somewhere",
                    "invitation set cohort_id = null where kind = 'LINK'",
                    "invitation set role = null where kind = 'ADDRESS'",
                    "invitation set account_id = made_by where kind = 'LINK'",
                    "invitation set account_id = null where kind = 'ACCOUNT'"),
            broken("invitation_link_for_learners", "invitation set role = 'FACILITATOR' where kind = 'LINK'"),
            broken(
                    "invitation_address_forgotten",
                    "invitation set withdrawn_at = made_at where kind = 'ADDRESS'",
                    "invitation set email = 'rowan@example.org' where kind = 'LINK'"),
            broken("invitation_address_kept", "invitation set email = null where kind = 'ADDRESS'"),
            broken(
                    "invitation_uses_counted",
                    "invitation set uses = 13 where kind = 'LINK'",
                    "invitation set uses = -1 where kind = 'LINK'"),
            broken("invitation_most_uses_positive", "invitation set most_uses = 0, uses = 0 where kind = 'LINK'"),
            broken("invitation_used_once", "invitation set most_uses = 2 where kind <> 'LINK'"),
            broken("invitation_expires_later", "invitation set expires_at = made_at"),
            broken("mailed_link_purpose_known", "mailed_link set purpose = 'SIGN_IN'"),
            broken("mailed_link_token_hashed", "mailed_link set token_hash = cast('short' as bytea)"),
            broken("mailed_link_email_small", "mailed_link set email = upper(email)", "mailed_link set email = ''"),
            broken("mailed_link_sent_or_handed", "mailed_link set email = null"),
            broken("mailed_link_expires_later", "mailed_link set expires_at = made_at"),
            tooShort("second_factor"),
            broken("second_factor_last_step_positive", "second_factor set last_step = 0"),
            broken("recovery_code_hashed", "recovery_code set code_hash = cast('short' as bytea)"),
            broken("letter_wrapped", "letter set wrapped = cast('short' as bytea)"),
            tooShort("letter"),
            broken("letter_key_version_given", "letter set key_version = ''"),
            broken("letter_due_later", "letter set due_at = written_at - interval '1' second"),
            broken("pending_sign_in_token_hashed", "pending_sign_in set token_hash = cast('short' as bytea)"),
            broken("failed_try_kind_given", "failed_try set kind = ''"),
            broken("failed_try_subject_hashed", "failed_try set subject_hash = cast('short' as bytea)"),
            broken(
                    "attempt_replay_whole",
                    "attempt set replay_of = id, after_reveal = true",
                    "attempt set replay_of = id, replayed_from = 'four'"),
            broken("reflection_scene_titled", "reflection set title = null"),
            broken("reflection_origin_whole", "reflection set scene = null, title = null"),
            broken("debrief_claimed_by_somebody", "debrief set facilitator_name = null"),
            broken(
                    "debrief_facilitator_claimed",
                    "debrief set claimed_at = null, facilitator_name = null, sent_at = null, replied_at = null, closed_at = null"),
            broken(
                    "debrief_sent_after_claim",
                    "debrief set claimed_at = null, facilitator_name = null, facilitator_id = null"),
            broken("debrief_replied_after_sending", "debrief set sent_at = null, closed_at = null"),
            broken("debrief_closed_after_sending", "debrief set sent_at = null, replied_at = null"));

    /** What may be there once: a second sign-in with one token, a second answer to one scene. */
    static final List<String> AGAIN = sql(
            """
            insert into author (id, created_at) values ($1, $now);
            insert into account (id, author_id, name, time_zone, disabled, created_at)
                values ($30, $1, 'Again', 'Europe/London', false, $now);
            insert into account (id, author_id, name, time_zone, disabled, created_at, email)
                values ($30, $2, 'Again', 'Europe/London', false, $now, 'rowan@example.org');
            insert into account_role (account_id, role) values ($3, 'LEARNER');
            insert into identity (issuer, subject, account_id) values ('local', 'rowan', $3);
            insert into sign_in (id, token_hash, account_id, created_at, expires_at)
                values ($30, $hash, $3, $now, $later);
            insert into membership (cohort_id, account_id, role, joined_at) values ($7, $3, 'FACILITATOR', $now);
            insert into draft (id, writer_id, sealed_for, subject, version, saved_at, sealed)
                values ($30, $1, $1, 'reflection/new', 2, $now, $sealed);
            insert into released (module, revision, released_at) values ('january', 'r1', $later);
            insert into reflection_version (id, reflection_id, number, form, written_at, sealed)
                values ($30, $10, 1, 'gibbs', $now, $sealed);
            insert into response (id, attempt_id, scene, copied, kept_at, sealed)
                values ($30, $9, 'four', false, $now, $sealed);
            insert into share (id, owner_id, kind, subject_id, version, audience, shared_at)
                values ($30, $1, 'RESPONSE', $12, 2, $14, $now);
            insert into observation (id, debrief_id, number, share_id, field, sealed)
                values ($30, $14, 1, $15, 'because', $sealed);
            insert into reading (id, observation_id, number, sealed) values ($30, $17, 1, $sealed);
            insert into reply (id, reading_id, replied_at, sealed) values ($30, $18, $now, $sealed);
            insert into next_step (id, debrief_id, written_at, sealed) values ($30, $14, $now, $sealed);
            insert into audit_name (entry_id, account_id, name) values ($22, $3, 'Again');
            insert into invitation (id, kind, code_hash, cohort_id, role, made_at, expires_at, most_uses, uses)
                values ($30, 'LINK', $hash, $7, 'LEARNER', $now, $later, 12, 0);
            insert into invitation (id, kind, code_hash, cohort_id, role, email, made_at, expires_at, most_uses, uses)
                values ($30, 'ADDRESS', $fourth, $7, 'LEARNER', 'noor@example.org', $now, $later, 1, 0);
            insert into mailed_link (id, token_hash, account_id, purpose, email, made_at, expires_at)
                values ($30, $hash, $3, 'PASSWORD', 'rowan@example.org', $now, $later);
            insert into second_factor (account_id, sealed, made_at) values ($3, $sealed, $later);
            insert into recovery_code (id, account_id, code_hash) values ($30, $3, $hash);
            insert into pending_sign_in (id, token_hash, account_id, expires_at) values ($30, $hash, $3, $later)
            """);

    /** As the finders ask. */
    static final List<String> LOOKED_FOR = sql(
            """
            account where author_id = $1;
            account where email = 'rowan@example.org';
            sign_in where token_hash = $hash;
            sign_in where account_id = $3 and revoked_at is null;
            identity where issuer = 'local' and subject = 'rowan';
            sign_in where expires_at < $now or revoked_at < $now;
            sign_in where issuer = 'https://id.example.org' and provider_session = 's1' and revoked_at is null;
            failed_sign_in where subject_hash = $hash and failed_at > $now;
            failed_sign_in where failed_at < $now;
            failed_try where kind = 'sign-in' and subject_hash = $hash and failed_at > $now order by failed_at desc;
            failed_try where kind = 'sign-in' and failed_at <= $now;
            mailed_link where token_hash = $hash and purpose = 'EMAIL';
            mailed_link where account_id = $3 and purpose = 'EMAIL' and used_at is null;
            mailed_link where expires_at < $now;
            letter where due_at <= $now order by due_at;
            second_factor where account_id = $3;
            recovery_code where account_id = $3 and code_hash = $hash and used_at is null;
            pending_sign_in where token_hash = $hash;
            pending_sign_in where account_id = $3;
            pending_sign_in where expires_at < $now;
            audit_entry order by done_at desc, id desc;
            audit_entry where done_at <= $now and (done_at < $now or id < $22) order by done_at desc, id desc;
            audit_entry where act = 'COHORT_MADE' order by done_at desc;
            audit_entry where actor_id = $3 or account_id = $3;
            audit_name where account_id = $3;
            invitation where code_hash = $hash;
            invitation where cohort_id = $7 and email = 'noor@example.org';
            invitation where cohort_id = $7 and withdrawn_at is null and uses < most_uses;
            invitation where account_id = $3 or email = 'rowan@example.org';
            invitation where made_by = $3;
            invitation where email is not null and expires_at < $now;
            cohort where name = 'Spring' order by created_at;
            held_form where expires_at < $now;
            data_key where key_version = '1';
            membership where account_id = $3;
            draft where writer_id = $1 and subject = 'reflection/new';
            draft where sealed_for = $1 and subject like 'debrief/%';
            released where module = 'january' and revision = 'r1';
            attempt where author_id = $1 order by started_at;
            reflection where author_id = $1 order by created_at;
            response where attempt_id = $9;
            second_thought where response_id = $12;
            share where owner_id = $1;
            share where kind = 'REFLECTION' and subject_id = $10;
            share where audience = $14 and reader_id = $3;
            opening where share_id = $15;
            debrief where learner_id = $1;
            debrief where attempt_id = $9;
            debrief where facilitator_id = $3;
            debrief where cohort_id = $7 order by requested_at;
            observation where debrief_id = $14;
            reading where observation_id = $17;
            reply where reading_id = $18;
            next_step where debrief_id = $14
            """);

    private Rows() {}

    private static Map.Entry<String, List<String>> broken(String constraint, String... updates) {
        return Map.entry(
                constraint, List.of(updates).stream().map("update "::concat).toList());
    }

    private static Map.Entry<String, List<String>> tooShort(String table) {
        return broken(table + "_sealed", table + " set sealed = cast('short' as bytea)");
    }

    private static List<String> sql(String script) {
        var written = script.replace("$sealed", SEALED)
                .replace("$hash", bytes("hash", 32))
                .replace("$other", bytes("other", 32))
                .replace("$third", bytes("third", 32))
                .replace("$fourth", bytes("fourth", 32))
                .replace("$fifth", bytes("fifth", 32))
                .replace("$now", "timestamp with time zone '2026-03-02 09:10:00+00'")
                .replace("$later", "timestamp with time zone '2026-03-02 21:10:00+00'")
                .replaceAll("\\$(\\d)\\b", "\\$0$1")
                .replaceAll("\\$(\\d\\d)", "cast('00000000-0000-4000-8000-0000000000$1' as uuid)");
        return List.of(written.split(";\\s*"));
    }

    /** Both databases take the letters for the bytes. */
    private static String bytes(String text, int length) {
        return "cast('%s' as bytea)".formatted(text.repeat(length).substring(0, length));
    }
}
