-- Wrong guesses at codes and from addresses, for as long as a limit looks back; who guessed is a hash and leads to nobody.
create table failed_try (
    id uuid primary key,
    kind varchar(64) not null,
    subject_hash bytea not null,
    failed_at timestamp with time zone not null,
    constraint failed_try_kind_given check (kind <> ''),
    constraint failed_try_subject_hashed check (octet_length(subject_hash) = 32)
);
create index failed_try_subject on failed_try (kind, subject_hash, failed_at);
create index failed_try_failed_at on failed_try (kind, failed_at);
