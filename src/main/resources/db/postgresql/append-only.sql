-- For PostgreSQL, once, as the owner of the tables: the database itself refuses to change or remove an entry of the audit log.
-- psql -d debrief -f append-only.sql
create or replace function audit_entry_stays() returns trigger language plpgsql as
$$ begin raise exception 'audit_entry is append-only'; end $$;

create or replace trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
