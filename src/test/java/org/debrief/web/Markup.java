package org.debrief.web;

import java.util.List;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** What no page of ours may have in it, because its policy would refuse it or send it elsewhere. */
public final class Markup {

    private Markup() {}

    public static void isClean(String of, Document page) {
        assertThat(page.select("[style], style")).as(of).isEmpty();
        assertThat(page.select("script:not([src])")).as(of).isEmpty();
        assertThat(handlers(page)).as(of).isEmpty();
        assertThat(page.select("link").eachAttr("href")).as(of).allMatch(Markup::isAnAsset);
        assertThat(page.select("[src]").eachAttr("src")).as(of).allMatch(Markup::isAnAsset);
        assertThat(page.select("form").eachAttr("action"))
                .as(of)
                .allMatch(to -> to.startsWith("/") || to.startsWith("#"));
        assertThat(page.select("head title").text()).as(of).endsWith("Debrief");
        assertThat(page.select("h1")).as(of).hasSize(1);
        assertThat(page.select("html").attr("lang")).as(of).isEqualTo("en-GB");
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as(of).doesNotHaveDuplicates();
    }

    private static boolean isAnAsset(String address) {
        return address.startsWith("/assets/");
    }

    private static List<String> handlers(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on"))
                .toList();
    }
}
