package org.debrief.learning;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.content.Activity;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Once;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** What a person thinks once they have seen what follows. The answer stays as it was. */
@Path("/attempts/{attempt}/scenes/{scene}/second-thoughts")
public class SecondThoughtResource {

    private static final String TOO_LONG =
            "That is more than %,d characters. Shorten it, or keep part of it as another second thought."
                    .formatted(Activity.LONGEST_TEXT);

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance secondThought(String path, String before, String words, String problem);
    }

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
            return Page.status(422, Templates.secondThought(Paths.scene(own, scene), "", words, TOO_LONG));
        }
        var before = words.isEmpty() ? words : add(form.request(), response, words);
        return before.equals(words)
                ? Page.seeOther(Paths.scene(own, scene) + "#second-thoughts")
                : Page.status(409, Templates.secondThought(Paths.scene(own, scene), before, words, ""));
    }

    /** The words that are kept under this request: these, or other ones that came before. */
    private String add(UUID request, org.debrief.learning.Response response, String words) {
        return Once.call(
                () -> {
                    SecondThought.add(request, response, words, visitor.key(), clock.instant());
                    return words;
                },
                alreadyThere -> SecondThought.<SecondThought>findByIdOptional(request)
                        .filter(before -> before.responseId.equals(response.id))
                        .map(before -> before.words(visitor.key()))
                        .orElseThrow(() -> Refused.conflict(
                                "This form was sent before, from another scene",
                                "Go back, copy your words, reload the page and send them from there.")));
    }
}
