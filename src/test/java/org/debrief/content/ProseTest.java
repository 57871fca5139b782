package org.debrief.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTest {

    private final GoodModule folder = new GoodModule();

    private Html prose(String markdown) {
        return folder.replace(GoodModule.UNIT, "It fires.", markdown)
                .scene("on-the-unit")
                .prose();
    }

    @Test
    void termsAndSourcesAreLinksWithinThePage() {
        var prose = folder.scene("nine-ten").prose();
        assertThat(prose.markup())
                .isEqualTo(
                        "<p>Seven messages wait. The <a href=\"#term-shmi\" class=\"term\">figure</a> is <em>high</em>"
                                + " <cite class=\"source\"><a href=\"#source-jones-fulop-2021\">Jones Fulop 2021</a></cite>.</p>");
        assertThat(prose.terms()).extracting(GlossaryTerm::key).containsExactly("shmi");
        assertThat(prose.sources()).extracting(Source::key).containsExactly("jones-fulop-2021");
    }

    @Test
    void citationsAreNotCountedAsWordsRead() {
        assertThat(folder.scene("nine-ten").prose().words()).isEqualTo(7);
    }

    @Test
    void aTermWithoutWordsOfItsOwnReadsAsTheGlossaryHasIt() {
        assertThat(prose("It fires at the [[shmi]].").markup())
                .isEqualTo("<p>It fires at the <a href=\"#term-shmi\" class=\"term\">SHMI</a>.</p>");
    }

    @Test
    void aTermMayRunOverTheEndOfALine() {
        assertThat(prose("It is a [[shmi|smoke\nalarm]].").markup())
                .isEqualTo("<p>It is a <a href=\"#term-shmi\" class=\"term\">smoke\nalarm</a>.</p>");
    }

    @Test
    void linksToOtherPlacesSendNoReferrer() {
        assertThat(prose("See [there](https://example.org/?a=1&b=2).").markup())
                .isEqualTo(
                        "<p>See <a href=\"https://example.org/?a=1&amp;b=2\" class=\"outward\" rel=\"noreferrer\">there</a>.</p>");
    }

    @Test
    void smallHeadingsAndListsAreAllowed() {
        assertThat(prose("### Then\n\n- one\n- two").markup())
                .isEqualTo("<h3>Then</h3>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>");
    }

    @Test
    void anglesAndAmpersandsAreEscaped() {
        assertThat(prose("5 < 6 & \"so\"").markup()).isEqualTo("<p>5 &lt; 6 &amp; &quot;so&quot;</p>");
    }

    @Test
    void aSourceMaySayHowItIsCited() {
        folder.replace("sources.yaml", "{text: \"Jones", "{short: \"Jones & Fulop\", text: \"Jones");
        assertThat(folder.scene("nine-ten").prose().markup()).contains(">Jones &amp; Fulop</a>");
    }
}
