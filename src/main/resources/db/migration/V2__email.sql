-- Where an account can be written to: invitations, a forgotten password, a debrief that is waiting. In small letters.
alter table account add column email varchar(254);
alter table account add constraint account_email unique (email);
