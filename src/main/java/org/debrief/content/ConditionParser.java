package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code chose(scene, option)}, {@code seen(scene)}, {@code and}, {@code or}, {@code not} and brackets;
 * {@code not} binds closest, then {@code and}, then {@code or}.
 */
final class ConditionParser {

    /** Why a condition cannot be read, and at which character (from 1). */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String text, int column, String expected) {
            super("The condition `%s` goes wrong at character %d. Expected there: %s."
                    .formatted(text, column, expected));
        }
    }

    /** More brackets within brackets than a sentence can hold. */
    private static final int DEEPEST = 20;

    private static final Pattern TOKEN = Pattern.compile("\\s*([a-z0-9-]+|[(),]|\\S)");

    private final String text;
    private final Matcher tokens;
    private String token;
    private int column;
    private int depth;

    private ConditionParser(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
        advance();
    }

    static Condition parse(String text) throws Unreadable {
        var parser = new ConditionParser(text);
        var condition = parser.either();
        if (!parser.token.isEmpty()) {
            throw parser.unreadable("`and`, `or` or the end");
        }
        return condition;
    }

    private void advance() {
        boolean more = tokens.find();
        token = more ? tokens.group(1) : "";
        column = more ? tokens.start(1) + 1 : text.length() + 1;
    }

    private Unreadable unreadable(String expected) {
        return new Unreadable(text, column, expected);
    }

    private boolean take(String wanted) {
        boolean there = token.equals(wanted);
        if (there) {
            advance();
        }
        return there;
    }

    private void expect(String wanted) throws Unreadable {
        if (!take(wanted)) {
            throw unreadable("`" + wanted + "`");
        }
    }

    private Condition either() throws Unreadable {
        List<Condition> parts = new ArrayList<>(List.of(both()));
        while (take("or")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts));
    }

    private Condition both() throws Unreadable {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (take("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts));
    }

    private Condition one() throws Unreadable {
        if (++depth > DEEPEST) {
            throw unreadable("something simpler");
        }
        var condition = unguarded();
        depth--;
        return condition;
    }

    private Condition unguarded() throws Unreadable {
        if (take("not")) {
            return new Condition.Not(one());
        }
        if (take("(")) {
            var inner = either();
            expect(")");
            return inner;
        }
        if (take("seen")) {
            expect("(");
            var scene = id("a scene");
            expect(")");
            return new Condition.Seen(scene);
        }
        if (take("chose")) {
            return chose();
        }
        throw unreadable("`chose(scene, option)`, `seen(scene)`, `not` or `(`");
    }

    private Condition chose() throws Unreadable {
        expect("(");
        var scene = id("a scene");
        expect(",");
        var option = id("an option");
        expect(")");
        return new Condition.Chose(scene, option);
    }

    private String id(String what) throws Unreadable {
        if (!token.matches("[a-z0-9][a-z0-9-]*")) {
            throw unreadable(what);
        }
        var id = token;
        advance();
        return id;
    }
}
