package org.debrief.account;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who is asking, for the length of one request. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private SignIn signIn;
    private AuthorKey key;
    private boolean lapsed;

    /** A sign-in that holds. */
    public void recognise(SignIn signIn, AuthorKey key) {
        this.signIn = signIn;
        this.key = key;
    }

    /** A sign-in that was real once and has ended; only its form may be held for its author. */
    public void recogniseLapsed(SignIn signIn) {
        this.signIn = signIn;
        this.lapsed = true;
    }

    public boolean isSignedIn() {
        return signIn != null && !lapsed;
    }

    public Optional<UUID> lapsedAuthor() {
        return lapsed ? Optional.of(signIn.account.authorId) : Optional.empty();
    }

    /** The sign-in this browser holds or has let run out; not one that was ended. */
    public Optional<SignIn> signInNotEnded() {
        return Optional.ofNullable(signIn).filter(found -> found.revokedAt == null);
    }

    public Account account() {
        return present().account;
    }

    public UUID signInId() {
        return present().id;
    }

    public UUID author() {
        return present().account.authorId;
    }

    public AuthorKey key() {
        present();
        return key;
    }

    public Set<Role> roles() {
        return isSignedIn() ? signIn.account.roles : Set.of();
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    public ZoneId zone() {
        return isSignedIn() ? account().zone() : ZoneId.of("Europe/London");
    }

    private SignIn present() {
        if (!isSignedIn()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return signIn;
    }
}
