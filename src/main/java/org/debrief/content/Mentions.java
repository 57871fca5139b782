package org.debrief.content;

import java.util.ArrayList;
import java.util.List;

/** The scenes and options a condition asks about. */
record Mentions(List<Condition.Chose> chosen, List<Condition.Seen> seen) {

    static Mentions in(Condition condition) {
        var mentions = new Mentions(new ArrayList<>(), new ArrayList<>());
        mentions.gather(condition);
        return mentions;
    }

    static Mentions in(Scene scene) {
        var mentions = new Mentions(new ArrayList<>(), new ArrayList<>());
        scene.ways().forEach(way -> mentions.gather(way.when()));
        scene.heldBack().all().forEach(passage -> mentions.gather(passage.when()));
        return mentions;
    }

    private void gather(Condition condition) {
        if (condition instanceof Condition.Chose chose) {
            chosen.add(chose);
        } else if (condition instanceof Condition.Seen scene) {
            seen.add(scene);
        } else if (condition instanceof Condition.Not not) {
            gather(not.inner());
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(this::gather);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::gather);
        }
    }
}
