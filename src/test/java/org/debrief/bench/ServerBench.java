package org.debrief.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.debrief.Visit;
import org.debrief.durability.Node;

/** What one node on one core does in a second, always beside what it could do at best. */
final class ServerBench {

    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;
    private static final Duration WARMING = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(4);

    private final String database;
    private Duration warming = WARMING;
    private final Node node;
    private final Visit rowan;
    private final Visit faye;
    private final Visit ade;

    ServerBench(String database, Node node) {
        this.database = database;
        this.node = node;
        rowan = Visit.at(node.origin()).signIn("rowan", "rowan-sample");
        faye = Visit.at(node.origin()).signIn("faye", "faye-sample");
        ade = Visit.at(node.origin()).signIn("ade", "ade-sample");
    }

    /** The three rows of the table that ask for a ratio. */
    void measure(Figures figures) throws Exception {
        var scene = sceneWithOneAnswerBehind();
        askForFortyDebriefs();
        crowd(1, 1_000);
        double before = perConstant(rowan, scene);
        figures.add(scene("scene page ÷ constant page, 1,000 learners", before));
        crowd(1_001, 100_000);
        double after = perConstant(rowan, scene);
        figures.add(scene("scene page ÷ constant page, 100,000 learners", after));
        figures.add(Figure.atLeast(0.90, name("scene page, 100,000 ÷ 1,000 learners"), after / before));
        figures.add(
                Figure.atMost(4, name("time of the queue ÷ time of a scene page"), times(faye, "/debriefs", scene)));
        figures.add(Figure.atMost(
                4, name("time of a cohort page of 500 ÷ time of a scene page"), times(ade, cohort(), scene)));
        saving(figures);
    }

    private Figure scene(String what, double ratio) {
        return Figure.atLeast(0.40, name(what), ratio).explainedDownTo(0.30);
    }

    private String name(String what) {
        return database + ": " + what;
    }

    private String sceneWithOneAnswerBehind() {
        rowan.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        rowan.submit("/response", Map.of("text", "Six people, one alert."));
        rowan.submit("/place", Map.of());
        return rowan.path();
    }

    private void askForFortyDebriefs() {
        for (int i = 0; i < 40; i++) {
            rowan.get("/modules/sepsis-alert").submit("/attempts", Map.of());
            var attempt = rowan.path().split("/")[2];
            rowan.submit("/response", Map.of("text", "Seven readers, for the " + i + "th time."));
            rowan.get("/debriefs/new/" + attempt);
            rowan.submit("/debriefs", Map.of("question", "Whom did I leave out, number " + i + "?"));
        }
    }

    private void crowd(int from, int to) {
        Visit.at(node.origin()).get("/bench/crowd/" + from + "/" + to);
    }

    private String cohort() {
        return ade.get("/cohorts").page().select("h2 a[href^=/cohorts/]").attr("href");
    }

    /** How many times longer a page takes than the scene page, both asked one after the other on one connection. */
    private double times(Visit reader, String page, String scene) {
        return ratio(pages(rowan, scene, 1), pages(reader, page, 1));
    }

    private double perConstant(Visit reader, String page) {
        int bytes = reader.getOnly(page).bytes().length;
        return ratio(pages(reader, page, CONNECTIONS), pages(reader, "/bench/constant/" + bytes, CONNECTIONS));
    }

    private List<Conversation> pages(Visit reader, String page, int connections) {
        var about = Conversation.about(new Requests(node.port(), Map.copyOf(reader.cookies())), page);
        return Collections.nCopies(connections, about);
    }

    /** Turn by turn, so that whatever else the machine does meets both; the middle of the rounds. */
    private double ratio(List<Conversation> of, List<Conversation> to) {
        var load = new Load(node.port());
        try {
            Cores.pin(node.pid(), 0);
            load.rate(of, warming);
            load.rate(to, warming);
            warming = AGAIN;
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < ROUNDS; i++) {
                ratios.add(load.rate(of, ROUND) / load.rate(to, ROUND));
            }
            return middle(ratios);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            Cores.free(node.pid());
        }
    }

    private void saving(Figures figures) throws Exception {
        var load = new Load(node.port());
        var drafts = IntStream.range(0, CONNECTIONS)
                .<Conversation>mapToObj(i -> Saving.begin(i % 2 == 0 ? rowan : rowan.again(), node.port()))
                .toList();
        load.rate(drafts, WARMING);
        var page = rowan.get("/modules/sepsis-alert");
        var begin = page.filled(page.form(Keeping.BEGIN));
        var draftRatios = new ArrayList<Double>();
        var answerRatios = new ArrayList<Double>();
        var emptyRatios = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            double inserts = inserts();
            draftRatios.add(load.rate(drafts, ROUND) / inserts);
            emptyRatios.add(load.rate(pages(rowan, "/bench/constant/200", CONNECTIONS), ROUND) / inserts);
            var answers = IntStream.range(0, CONNECTIONS)
                    .<Conversation>mapToObj(each -> Keeping.prepare(rowan, begin, node.port(), 100))
                    .toList();
            answerRatios.add(load.rate(answers, ROUND) / inserts());
        }
        figures.add(Figure.printed(
                name("pages of 200 bytes behind a sign-in ÷ single rows inserted"), middle(emptyRatios)));
        figures.add(saved("drafts saved ÷ single rows inserted", middle(draftRatios)));
        figures.add(saved("answers kept ÷ single rows inserted", middle(answerRatios)));
    }

    private Figure saved(String what, double ratio) {
        return database.equals("PostgreSQL")
                ? Figure.atLeast(0.50, name(what), ratio).explainedDownTo(0.05)
                : Figure.printed(name(what), ratio);
    }

    private double inserts() {
        return Double.parseDouble(rowan.getOnly("/bench/inserts/" + CONNECTIONS + "/" + ROUND.toSeconds())
                .asString());
    }

    private static double middle(List<Double> ratios) {
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
    }
}
