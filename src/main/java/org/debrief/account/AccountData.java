package org.debrief.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

@Singleton
class AccountData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("author", "data_key", "account", "account_role", "identity", "sign_in", "held_form");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        var account = Account.byAuthor(author);
        var exported = new LinkedHashMap<String, Object>();
        exported.put("name", account.name);
        exported.put("email", account.email == null ? "" : account.email);
        exported.put("roles", account.roles.stream().map(Role::label).sorted().toList());
        exported.put("timeZone", account.timeZone);
        exported.put("since", account.createdAt.toString());
        exported.put("signInNames", identities(account));
        exported.put("signIns", signIns(account));
        return Map.of("account", exported);
    }

    private static List<String> identities(Account account) {
        return Identity.<Identity>list("accountId", account.id).stream()
                .map(identity -> identity.key.issuer() + ": " + identity.key.subject())
                .toList();
    }

    private static List<Map<String, String>> signIns(Account account) {
        return SignIn.<SignIn>list("account.id = ?1 order by createdAt", account.id).stream()
                .map(AccountData::signIn)
                .toList();
    }

    private static Map<String, String> signIn(SignIn signIn) {
        var exported = new LinkedHashMap<String, String>();
        exported.put("browser", signIn.browser == null ? "" : signIn.browser);
        exported.put("started", signIn.createdAt.toString());
        exported.put("lastSeen", signIn.lastSeenAt == null ? "" : signIn.lastSeenAt.toString());
        exported.put("expires", signIn.expiresAt.toString());
        return exported;
    }

    @Override
    public void erase(UUID author) {
        var account = Account.byAuthor(author);
        HeldForm.delete("authorId", author);
        SignIn.delete("account.id", account.id);
        Identity.delete("accountId", account.id);
        account.roles.clear();
        account.delete();
        DataKey.deleteById(author);
        Author.flush();
        Author.deleteById(author);
    }

    @Override
    public int erasureOrder() {
        return 100;
    }
}
