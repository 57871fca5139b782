package org.debrief.account;

import io.quarkus.elytron.security.common.BcryptUtil;

/** A password as it is kept: a bcrypt hash, which tells its own cost and salt. */
public record PasswordHash(String text) {

    static PasswordHash of(String password, int cost) {
        return new PasswordHash(BcryptUtil.bcryptHash(Password.normal(password), cost));
    }

    boolean opensWith(String password) {
        return BcryptUtil.matches(Password.normal(password), text);
    }

    boolean costs(int cost) {
        return text.startsWith("$2a$%02d$".formatted(cost));
    }

    @Override
    public String toString() {
        return "a password's hash";
    }
}
