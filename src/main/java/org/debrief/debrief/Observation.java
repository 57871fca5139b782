package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;
import org.debrief.draft.Fields;
import org.debrief.sharing.Share;

/** What a facilitator saw, anchored in a span of the learner's own words. */
@Entity
public class Observation extends PanacheEntityBase {

    static final String TABLE = "observation";

    @Id
    public UUID id;

    public UUID debriefId;
    public int number;
    public UUID shareId;

    /** Which of the shared answer's texts is quoted. */
    public String field;

    public byte[] sealed;

    @OneToMany(mappedBy = "observation", cascade = CascadeType.ALL)
    @OrderBy("number")
    public List<Reading> readings = new ArrayList<>();

    /** The quotation with its place in the learner's text (UTF-16 indexes, end exclusive), and the description. */
    record Words(Quotation quotation, String saw) {}

    static Observation make(UUID id, UUID debrief, int number, Quoted quoted, String saw, AuthorKey key) {
        var observation = new Observation();
        observation.id = id;
        observation.debriefId = debrief;
        observation.number = number;
        observation.shareId = quoted.share();
        observation.field = quoted.field();
        observation.sealed = key.seal(TABLE, id, Fields.write(fields(quoted.quotation(), saw)));
        return observation;
    }

    private static Map<String, String> fields(Quotation quotation, String saw) {
        return Map.of(
                "quote",
                quotation.words(),
                "start",
                Integer.toString(quotation.start()),
                "end",
                Integer.toString(quotation.end()),
                "saw",
                saw);
    }

    Observation offer(String words, AuthorKey key) {
        readings.add(Reading.make(this, readings.size() + 1, words, key));
        return this;
    }

    /** When its author removed the text, what was quoted from it goes too; what the facilitator said stays. */
    void forgetQuotation(AuthorKey key) {
        sealed = key.seal(
                TABLE,
                id,
                Fields.write(fields(new Quotation("", 0, 0), words(key).saw())));
    }

    static List<Observation> quoting(UUID reflection) {
        return list(
                "shareId in (select s.id from Share s where s.kind = ?1 and s.subjectId = ?2)",
                Share.Kind.REFLECTION,
                reflection);
    }

    static List<Observation> in(UUID debrief) {
        return list(
                "select distinct o from Observation o join fetch o.readings where o.debriefId = ?1 order by o.number",
                debrief);
    }

    Words words(AuthorKey key) {
        var fields = Fields.read(key.open(TABLE, id, sealed));
        var quotation = new Quotation(
                fields.get("quote"), Integer.parseInt(fields.get("start")), Integer.parseInt(fields.get("end")));
        return new Words(quotation, fields.get("saw"));
    }
}
