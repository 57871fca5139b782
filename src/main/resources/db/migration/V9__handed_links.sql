-- A link to a new password that an administrator hands over, to somebody whom no letter reaches, was sent to no address.
alter table mailed_link alter column email drop not null;
alter table mailed_link drop constraint mailed_link_purpose_known;
alter table mailed_link add constraint mailed_link_purpose_known check (
    case purpose when 'PASSWORD' then true when 'EMAIL' then true when 'HANDED' then true else false end);
alter table mailed_link add constraint mailed_link_sent_or_handed check ((email is null) = (purpose = 'HANDED'));
