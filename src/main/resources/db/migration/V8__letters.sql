-- Letters on their way, so that none is lost with the node that promised it or while the mail server is away. Each is sealed
-- with a key of its own, and gone as soon as it is sent.
create table letter (
    id uuid primary key,
    wrapped bytea not null,
    key_version varchar(64) not null,
    sealed bytea not null,
    written_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    constraint letter_wrapped check (octet_length(wrapped) >= 28),
    constraint letter_sealed check (octet_length(sealed) >= 28),
    constraint letter_key_version_given check (key_version <> ''),
    constraint letter_due_later check (due_at >= written_at)
);
create index letter_due on letter (due_at);
