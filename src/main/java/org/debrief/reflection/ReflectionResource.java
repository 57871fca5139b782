package org.debrief.reflection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.draft.Draft;
import org.debrief.reflection.ReflectionVersion.Written;
import org.debrief.sharing.Share;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** One's own reflections: those written in cases and those written by themselves. */
@Path("/reflections")
public class ReflectionResource {

    @CheckedTemplate(basePath = "reflection")
    static class Templates {
        static native TemplateInstance reflections(List<Entry> entries, Optional<Draft> draft);

        static native TemplateInstance reflection(Read reflection, Readers readers, boolean drafted);

        static native TemplateInstance removal(UUID id, String title, Readers readers);
    }

    /** A line of the list; a removed one has only its dates. */
    record Entry(UUID id, String title, Instant at, int versions, boolean inCase, boolean shared, Instant removedAt) {}

    /** A reflection opened. {@code casePath} is empty for one that belongs to no case. */
    record Read(UUID id, String title, String casePath, Version latest, List<Version> earlier) {}

    record Version(int number, Instant at, String title, List<Written> written) {}

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    Event<Reflection.Removed> removed;

    @GET
    @Access(Who.LEARNER)
    public Response list() {
        var shared = Share.by(visitor.author()).stream()
                .filter(share -> !share.isRevoked())
                .map(share -> share.subjectId)
                .collect(Collectors.toSet());
        var entries = Reflection.evenRemovedBy(visitor.author()).stream()
                .map(reflection -> entry(reflection, shared))
                .toList();
        return Page.ok(Templates.reflections(entries, Draft.of(visitor.author(), Subjects.NEW)));
    }

    private Entry entry(Reflection reflection, Set<UUID> shared) {
        return new Entry(
                reflection.id,
                reflection.isRemoved() ? "" : reflection.title(visitor.key()),
                reflection.createdAt,
                reflection.versions.size(),
                !reflection.isOfItsOwn(),
                shared.contains(reflection.id),
                reflection.removedAt);
    }

    @GET
    @Path("{reflection}")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response show(@RestPath UUID reflection) {
        var own = own(reflection);
        var versions = own.versions.stream().map(this::version).toList();
        int latest = versions.size() - 1;
        var casePath = own.attemptId == null ? "" : "/attempts/" + own.attemptId + "/scenes/" + own.scene;
        var read =
                new Read(own.id, own.title(visitor.key()), casePath, versions.get(latest), versions.subList(0, latest));
        var drafted = Draft.of(visitor.author(), Subjects.of(own.id)).isPresent();
        return Page.ok(Templates.reflection(read, Readers.of(own), drafted));
    }

    private Version version(ReflectionVersion version) {
        return new Version(
                version.number, version.writtenAt, version.title(visitor.key()), version.written(visitor.key()));
    }

    /** What would go and what would stay, before it goes. */
    @GET
    @Path("{reflection}/removal")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response confirmRemoval(@RestPath UUID reflection) {
        var own = own(reflection);
        return Page.ok(Templates.removal(own.id, own.title(visitor.key()), Readers.of(own)));
    }

    @POST
    @Path("{reflection}/removal")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    @Transactional
    public Response remove(@RestPath UUID reflection) {
        var own = Reflection.toChange(reflection, visitor.author()).orElseThrow(Refused::notFound);
        if (!own.isRemoved()) {
            own.remove(clock.instant());
            Draft.discard(visitor.author(), Subjects.of(own.id));
            removed.fire(new Reflection.Removed(own.id, own.authorId));
        }
        return Page.seeOther("/reflections");
    }

    private Reflection own(UUID id) {
        return Reflection.of(id, visitor.author()).orElseThrow(Refused::notFound);
    }
}
