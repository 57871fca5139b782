package org.debrief.identifiers;

import java.util.Locale;
import java.util.Set;

/** Capitalised words that say what sort of organisation is meant, not which one. */
final class OrganisationWords {

    private static final Set<String> GENERIC = Words.set(
            """
            a an the our your my his her its their this that these those each every another one two three any some most
            many all both other no which what when where while if as at in on of for from to by with and but or so yet
            after before since because although however then there here we i he she they it is was are not only
            nhs uk acute foundation trust trusts teaching university district general community local large small big
            mental health children's womens women's maternity children specialist specialists tertiary neighbouring
            neighboring national private partner host sister hospital hospitals care integrated ambulance service
            services royal board boards system systems partnership icb icbs ics infirmary hospice medical centre center
            practice surgery regional central city county cottage field virtual day public modern british english
            scottish welsh irish european american german dutch french australian victorian
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december
            chief executive director directors nurse medical clinical consultant consultants doctor doctors chair
            chairman deputy associate head lead manager managers gp md ceo cmo coo cqc gmc nhse nhsi bma dgh hr it ed
            icu itu ae a&e mdt covid covid-19 council research academic royal college dear thank thanks yes perhaps
            once until unlike like between during under over across within without about against near every inside
            outside visiting working leading leaving joining building rebuilding losing gaining earning mutual new old
            former future emergency summary standardised secondary primary social inpatient outpatient dental eye heart
            cancer cardiac orthopaedic psychiatric rehabilitation magnet learning quality safer safe
            saw met told asked said
            """);

    private OrganisationWords() {}

    static boolean generic(String word) {
        return GENERIC.contains(word.toLowerCase(Locale.ROOT));
    }
}
