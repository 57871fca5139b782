package org.debrief.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.debrief.Answer;
import org.debrief.Http;

/** What whoever runs Keycloak does there, through its admin REST API. */
public final class KeycloakAdmin {

    static final String USER = "admin";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Half of what Keycloak lets one live. */
    private static final Duration TOKEN_LASTS = Duration.ofSeconds(30);

    private final String origin;
    private final String password;
    private String token;
    private Instant tokenUntil = Instant.MIN;

    KeycloakAdmin(String origin, String password) {
        this.origin = origin;
        this.password = password;
    }

    /** Somebody who can sign in there; their password is their user name. The id is the subject of their tokens. */
    public String create(String userName, List<String> roles, List<String> cohorts) {
        var answer = send(
                "POST",
                "/users",
                Map.of(
                        "username",
                        userName,
                        "firstName",
                        userName,
                        "lastName",
                        "Example",
                        "email",
                        userName + "@debrief.example",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", userName))));
        var location = answer.header("Location");
        var id = location.substring(location.lastIndexOf('/') + 1);
        give(id, roles);
        cohorts.forEach(cohort -> join(id, cohort));
        return id;
    }

    public void give(String user, List<String> roles) {
        send("POST", "/users/" + user + "/role-mappings/realm", named(roles));
    }

    public void take(String user, List<String> roles) {
        send("DELETE", "/users/" + user + "/role-mappings/realm", named(roles));
    }

    private List<JsonNode> named(List<String> roles) {
        return roles.stream().map(role -> get("/roles/" + role)).toList();
    }

    /** The group of that name below /cohorts, made when missing. */
    public void join(String user, String cohort) {
        send("PUT", "/users/" + user + "/groups/" + group(cohort), Map.of());
    }

    public void leave(String user, String cohort) {
        send("DELETE", "/users/" + user + "/groups/" + group(cohort), Map.of());
    }

    private String group(String cohort) {
        var cohorts = get("/group-by-path/cohorts").get("id").asText();
        return children(cohorts, cohort).findFirst().orElseGet(() -> {
            send("POST", "/groups/" + cohorts + "/children", Map.of("name", cohort));
            return children(cohorts, cohort).findFirst().orElseThrow();
        });
    }

    private Stream<String> children(String group, String name) {
        return StreamSupport.stream(
                        get("/groups/" + group + "/children?max=1000").spliterator(), false)
                .filter(child -> child.get("name").asText().equals(name))
                .map(child -> child.get("id").asText());
    }

    public String id(String userName) {
        return get("/users?exact=true&username=" + userName).get(0).get("id").asText();
    }

    public void disable(String user) {
        send("PUT", "/users/" + user, Map.of("enabled", false));
    }

    public void enable(String user) {
        send("PUT", "/users/" + user, Map.of("enabled", true));
    }

    public void delete(String user) {
        send("DELETE", "/users/" + user, Map.of());
    }

    /** Ends every session of this person there; Keycloak tells its clients by back-channel. */
    public void endSessions(String user) {
        send("POST", "/users/" + user + "/logout", Map.of());
    }

    /** Changes attributes of our client, such as backchannel.logout.url. */
    public void client(Map<String, String> attributes) {
        var client = (ObjectNode) get("/clients?clientId=" + Keycloak.CLIENT).get(0);
        attributes.forEach(client.withObjectProperty("attributes")::put);
        send("PUT", "/clients/" + client.get("id").asText(), client);
    }

    /** Passwords that cost nothing to check, and access tokens that outlast a run: what depends on either says so itself. */
    void hurry() {
        send("PUT", "", Map.of("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)"));
        client(Map.of("access.token.lifespan", "3600"));
    }

    /** From now on tokens are signed with another key; the one before is still published. */
    void changeKeys() {
        var priority = String.valueOf(Instant.now().toEpochMilli());
        send(
                "POST",
                "/components",
                Map.of(
                        "name",
                        "changed at " + priority,
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of("priority", List.of(priority), "algorithm", List.of("RS256"))));
    }

    /** Another client in the realm, or anything else the API takes: a path below the realm. */
    public Answer send(String method, String path, Object body) {
        return ask(method, "/admin/realms/" + Keycloak.REALM + path, body);
    }

    public JsonNode get(String path) {
        return send("GET", path, Map.of()).json();
    }

    /** Another realm. */
    public void realm(Map<String, Object> realm) {
        ask("POST", "/admin/realms", realm);
    }

    private Answer ask(String method, String path, Object body) {
        return exchange(HttpRequest.newBuilder(URI.create(origin + path.replace(" ", "%20")))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body))));
    }

    String token() {
        var now = Instant.now();
        if (now.isAfter(tokenUntil)) {
            token = signedIn();
            tokenUntil = now.plus(TOKEN_LASTS);
        }
        return token;
    }

    private String signedIn() {
        var fields = Map.of("grant_type", "password", "client_id", "admin-cli", "username", USER, "password", password);
        return post(origin + "/realms/master/protocol/openid-connect/token", fields)
                .get("access_token")
                .asText();
    }

    static JsonNode post(String address, Map<String, String> fields) {
        return exchange(Http.form(HttpRequest.newBuilder(URI.create(address)), fields))
                .json();
    }

    private static Answer exchange(HttpRequest.Builder request) {
        var sent = request.build();
        var answer = Http.send(sent);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    sent.method() + " " + sent.uri() + ": " + answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
