package org.debrief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements sent to the database, one by one. */
@Singleton
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    /** What was sent while this ran. */
    public static List<String> during(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }
}
