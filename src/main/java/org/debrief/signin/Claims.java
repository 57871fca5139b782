package org.debrief.signin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import org.debrief.account.Identity;
import org.debrief.account.PersonName;
import org.debrief.account.Role;

/** What the provider says of somebody, in our words; deploy/keycloak/README.md has the table. */
record Claims(Identity.Key key, String session, String name, String email, Set<Role> roles, Set<String> cohorts) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;

    /** @param token the payload of an ID token that was verified */
    static Claims of(JsonObject token, ProviderConfig config) {
        var subject = token.getString("sub");
        return new Claims(
                new Identity.Key(token.getString("iss"), subject),
                token.getString("sid"),
                name(token, config.nameClaim()),
                address(token, config.emailClaim()),
                roles(token, config),
                cohorts(token, config));
    }

    private static String name(JsonObject token, String claim) {
        return text(token, claim)
                .or(() -> text(token, "preferred_username"))
                .map(PersonName::of)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .orElse("No name given");
    }

    /** An address that the provider says nobody has shown to be theirs is not written to. */
    private static String address(JsonObject token, String claim) {
        if (Boolean.FALSE.equals(token.getValue("email_verified"))) {
            return null;
        }
        return text(token, claim)
                .filter(address -> address.contains("@") && address.length() <= LONGEST_ADDRESS)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static Set<Role> roles(JsonObject token, ProviderConfig config) {
        var names = texts(token, config.rolesClaim()).collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(nameOf(role, config.role())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String nameOf(Role role, ProviderConfig.RoleNames names) {
        return switch (role) {
            case LEARNER -> names.learner();
            case FACILITATOR -> names.facilitator();
            case ADMINISTRATOR -> names.administrator();
        };
    }

    private static Set<String> cohorts(JsonObject token, ProviderConfig config) {
        return texts(token, config.groupsClaim())
                .filter(group -> group.startsWith(config.cohortsBelow()))
                .map(group -> group.substring(config.cohortsBelow().length()).strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(JsonObject token, String claim) {
        return Optional.ofNullable(at(token, claim))
                .filter(String.class::isInstance)
                .map(value -> ((String) value).replaceAll("\\p{Cc}", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<String> texts(JsonObject token, String claim) {
        var value = at(token, claim);
        if (value instanceof JsonArray several) {
            return several.stream().filter(String.class::isInstance).map(String.class::cast);
        }
        return value instanceof String one ? Stream.of(one) : Stream.empty();
    }

    /** A claim of exactly that name, for names are often addresses; else the way its dots lead. */
    private static Object at(JsonObject token, String claim) {
        if (token.containsKey(claim)) {
            return token.getValue(claim);
        }
        int dot = claim.indexOf('.');
        return dot > 0 && token.getValue(claim.substring(0, dot)) instanceof JsonObject inner
                ? at(inner, claim.substring(dot + 1))
                : null;
    }
}
