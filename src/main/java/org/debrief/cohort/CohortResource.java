package org.debrief.cohort;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.web.Access;
import org.debrief.web.Page;
import org.debrief.web.Who;

/** Who learns with whom: names and roles, and nothing of what anybody did or wrote. */
@Path("/cohorts")
public class CohortResource {

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance cohorts(List<Listed> cohorts);
    }

    record Listed(String name, List<Membership.Member> members) {}

    @GET
    @Access(Who.ADMINISTRATOR)
    public Response list() {
        var members = Membership.everybody();
        var listed = Cohort.<Cohort>list("order by name").stream()
                .map(cohort -> new Listed(
                        cohort.name,
                        members.stream()
                                .filter(member -> member.cohort().equals(cohort.id))
                                .toList()))
                .toList();
        return Page.ok(Templates.cohorts(listed));
    }
}
