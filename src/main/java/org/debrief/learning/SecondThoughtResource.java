package org.debrief.learning;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.content.Activity;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** What a person thinks once they have seen what follows. The answer stays as it was. */
@Path("/attempts/{attempt}/scenes/{scene}/second-thoughts")
public class SecondThoughtResource {

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @POST
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response add(@RestPath UUID attempt, @RestPath String scene, MultivaluedMap<String, String> sent) {
        var own = Attempt.of(attempt, visitor.author()).orElseThrow(Refused::notFound);
        var response = own.response(scene).orElseThrow(Refused::notFound);
        var form = new Form(sent);
        var words = form.text("text");
        if (words.length() > Activity.LONGEST_TEXT) {
            throw new Refused(
                    422,
                    "That is too long for a second thought",
                    "Go back and shorten it.",
                    "Your answer is unchanged.");
        }
        if (!words.isEmpty()) {
            add(form.request(), response, words);
        }
        return Page.seeOther(Paths.scene(own, scene) + "#second-thoughts");
    }

    private void add(UUID request, org.debrief.learning.Response response, String words) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> SecondThought.add(request, response, words, visitor.key(), clock.instant()));
        } catch (PersistenceException | QuarkusTransactionException alreadyThere) {
            SecondThought before = SecondThought.findById(request);
            if (before == null
                    || !before.responseId.equals(response.id)
                    || !before.words(visitor.key()).equals(words)) {
                throw Refused.conflict(
                        "This form was sent before with other words",
                        "Go back, copy your words, reload the page and add them as another second thought.");
            }
        }
    }
}
