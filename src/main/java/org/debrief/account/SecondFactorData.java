package org.debrief.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

/** What a sign-in needs beyond a password. Secrets stay here; that they were set up, and when, is told. */
@Singleton
class SecondFactorData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("second_factor", "recovery_code", "pending_sign_in", "mailed_link");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        var account = Account.byAuthor(author);
        var exported = new LinkedHashMap<String, Object>();
        exported.put(
                "oneTimeCodes",
                SecondFactor.confirmed(account.id)
                        .map(factor ->
                                "set up on " + factor.confirmedAt.toString().substring(0, 10))
                        .orElse("not set up"));
        exported.put("recoveryCodesLeft", RecoveryCode.left(account.id));
        exported.put("signInsWaitingForACode", PendingSignIn.count("account.id", account.id));
        exported.put("linksSent", linksSent(account));
        return Map.of("secondFactor", exported);
    }

    private static List<Map<String, String>> linksSent(Account account) {
        return MailedLink.<MailedLink>list("account.id = ?1 order by madeAt", account.id).stream()
                .map(link -> Map.of(
                        "to",
                        Optional.ofNullable(link.email).orElse("handed over by an administrator"),
                        "sent",
                        link.madeAt.toString()))
                .toList();
    }

    @Override
    public void erase(UUID author) {
        var account = Account.byAuthor(author);
        SecondFactor.remove(account);
        MailedLink.delete("account.id", account.id);
    }

    /** Before the account they lead to. */
    @Override
    public int erasureOrder() {
        return 90;
    }
}
