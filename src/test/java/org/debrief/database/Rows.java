package org.debrief.database;

import java.util.List;
import java.util.Map;

/** One row of every table by plain SQL, and what would break each condition. */
final class Rows {

    private static final String SEALED = bytes("sealed", 40);

    static final List<String> ONE_OF_EACH = sql(
            """
            insert into author values ($1, $now);
            insert into author values ($2, $now);
            insert into data_key values ($1, $sealed, '1');
            insert into account (id, author_id, name, time_zone, disabled, created_at, email)
                values ($3, $1, 'Rowan', 'Europe/London', false, $now, 'rowan@example.org');
            insert into account_role values ($3, 'LEARNER');
            insert into identity values ('local', 'rowan', $3, null);
            insert into sign_in values ($4, $hash, $3, null, $now, $later, null);
            insert into failed_sign_in values ($5, $hash, $now);
            insert into held_form values ($6, $1, $sealed, $later);
            insert into cohort values ($7, 'Spring', $now);
            insert into membership values ($7, $3, 'LEARNER', $now);
            insert into draft values ($8, $1, $1, 'reflection/new', 1, $now, $sealed);
            insert into revision values ('r1', 'january', $now, $sealed);
            insert into released (module, revision, released_at) values ('january', 'r1', $now);
            insert into attempt values ($9, $1, 'january', 'r1', $now, 'four', null, null, false);
            insert into reflection values ($10, $1, $9, 'four', 'Four Januaries', $now, null);
            insert into reflection_version values ($11, $10, 1, 'what', $now, $sealed);
            insert into response values ($12, $9, 'four', null, 'sure', $10, false, $now, $sealed);
            insert into second_thought values ($13, $12, $now, $sealed);
            insert into debrief values
                ($14, $1, $7, $9, $now, $sealed, $3, 'Faye', $now, $now, $now, $now, null);
            insert into share values ($15, $1, 'RESPONSE', $12, 1, $14, $3, $now, null);
            insert into opening values ($16, $15, $3, 'Faye', $now);
            insert into observation values ($17, $14, 1, $15, 'text', $sealed);
            insert into reading values ($18, $17, 1, $sealed);
            insert into reply values ($19, $18, $now, $sealed);
            insert into next_step values ($20, $14, $now, null, $sealed)
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
            broken("sign_in_lasts", "sign_in set expires_at = created_at"),
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
            insert into author values ($1, $now);
            insert into account (id, author_id, name, time_zone, disabled, created_at)
                values ($30, $1, 'Again', 'Europe/London', false, $now);
            insert into account (id, author_id, name, time_zone, disabled, created_at, email)
                values ($30, $2, 'Again', 'Europe/London', false, $now, 'rowan@example.org');
            insert into account_role values ($3, 'LEARNER');
            insert into identity values ('local', 'rowan', $3, null);
            insert into sign_in values ($30, $hash, $3, null, $now, $later, null);
            insert into membership values ($7, $3, 'FACILITATOR', $now);
            insert into draft values ($30, $1, $1, 'reflection/new', 2, $now, $sealed);
            insert into released (module, revision, released_at) values ('january', 'r1', $later);
            insert into reflection_version values ($30, $10, 1, 'gibbs', $now, $sealed);
            insert into response values ($30, $9, 'four', null, null, null, false, $now, $sealed);
            insert into share values ($30, $1, 'RESPONSE', $12, 2, $14, null, $now, null);
            insert into observation values ($30, $14, 1, $15, 'because', $sealed);
            insert into reading values ($30, $17, 1, $sealed);
            insert into reply values ($30, $18, $now, $sealed);
            insert into next_step values ($30, $14, $now, null, $sealed)
            """);

    /** As the finders ask. */
    static final List<String> LOOKED_FOR = sql(
            """
            account where author_id = $1;
            account where email = 'rowan@example.org';
            sign_in where token_hash = $hash;
            sign_in where account_id = $3 and revoked_at is null;
            identity where issuer = 'local' and subject = 'rowan';
            failed_sign_in where subject_hash = $hash and failed_at > $now;
            failed_sign_in where failed_at < $now;
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
