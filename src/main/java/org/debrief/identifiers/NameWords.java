package org.debrief.identifiers;

import java.util.Locale;
import java.util.Set;

/** Words in and around names that tell a person from a post, a place, an eponym or an author everyone cites. */
final class NameWords {

    /** Authors and namesakes a reflection may cite; the study's own pseudonym is one. */
    private static final Set<String> CITED = Words.set(
            """
            Stephen Gibbs Driscoll Rolfe Pendleton Shewhart Spiegelhalter Fulop Waring Crohn Parkinson Hodgkin Deming
            Juran Donabedian
            """);

    private static final Set<String> CITED_IN_FULL = Set.of("David Spiegelhalter", "Naomi Fulop", "Justin Waring");
    private static final Set<String> ACADEMIC = Words.set("dr doctor prof professor sir dame");
    private static final Set<String> NURSING = Words.set("nurse nurses sister sisters matron");
    private static final Set<String> PEERAGE = Words.set("sir dame lord lords lady baroness");

    private static final Set<String> NEVER_NAMES = Words.set(
            """
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday NHS GMC NMC CQC CEO COO HR IT ICU ITU HDU ED GP MDT
            BMA RCN Madam Sir Team Teams Trust Trusts Hospital Hospitals Organisation Organisations Company Rota Rotas
            Office Forum Contract Recruitment Getting The An And Or But Is Was In On At As If
            Speaker Chairman Chair President He She They We It His Her This That There Then When What After Before
            So My Our
            """);
    private static final Set<String> NURSING_POSTS = Words.set(
            """
            Practitioner Practitioners Director Directors Specialist Specialists Consultant Consultants Manager Managers
            Lead Leads Associate Associates Education Educator Staffing Call Bank Station Prescriber Prescribers
            Executive Endoscopist Navigator Coordinator Co-ordinator First Led Site Sites Ward Wards Bay Role Post
            Training Advisor Adviser Researcher Researchers Clinic Chief Of
            """);
    private static final Set<String> OFFICES =
            Words.set("Chief Chancellor Mayor Lieutenant Justice Justices Advocate Speaker Privy President");

    /** “MR” is magnetic resonance and “DR” diabetic retinopathy. */
    private static final Set<String> IMAGING = Words.set(
            """
            imaging angiogram angiography venogram venography enterography elastography spectroscopy arthrogram
            scan scans scanner scanning ct safety compatible screening retinopathy
            """);

    private static final Set<String> NAME_ENDS = Words.set(
            """
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday NHS GMC NMC CQC CEO COO HR ICU ITU HDU ED GP MDT
            Consultant Registrar Chair Director Manager Lead Matron Sister MP
            The And But He She They We It On At In This When
            """);
    private static final Set<String> PLACES_AND_EPONYMS = Words.set(
            """
            Hospital Hospitals Ward Wing Hall Building Centre House Road Street School College Library Theatre Suite
            Hospice Infirmary Clinic Park Avenue Lane Court University Unit Foundation Fund Lecture
            Syndrome Disease Sign Nodule syndrome disease sign nodule ward wing lecture
            """);

    private NameWords() {}

    static boolean cited(String name) {
        return CITED.contains(name) || CITED_IN_FULL.contains(name);
    }

    static boolean citedWith(String title, String name) {
        return ACADEMIC.contains(plain(title)) && cited(name);
    }

    /** Whether a word straight after a title names a post, an office or a scan. */
    static boolean notAName(String title, String word) {
        return NEVER_NAMES.contains(word)
                || nursing(title) && NURSING_POSTS.contains(word)
                || peerage(title) && OFFICES.contains(word)
                || Set.of("MR", "DR").contains(title) && IMAGING.contains(plain(word));
    }

    static boolean endsName(String word) {
        return NAME_ENDS.contains(word);
    }

    /** Lady Margaret Hall is a place and Sister Joseph's nodule a sign; Dr Margaret Hall is a person. */
    static boolean makesAPlace(String title, String word) {
        return (peerage(title) || nursing(title)) && PLACES_AND_EPONYMS.contains(word);
    }

    static boolean nursing(String title) {
        return NURSING.contains(plain(title));
    }

    static boolean peerage(String title) {
        return PEERAGE.contains(plain(title));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
