package org.debrief.identifiers;

import java.util.Set;

/** Words in and around names that tell a person from a post, a place, an eponym or an author everyone cites. */
final class NameWords {

    /** Authors and namesakes a reflection may cite with their academic title; the study's own pseudonym is one. */
    static final Set<String> CITED = Words.set(
            """
            Stephen Gibbs Driscoll Rolfe Pendleton Shewhart Spiegelhalter Fulop Waring Crohn Parkinson Hodgkin Deming
            Juran Donabedian Reason Kolb Schön Schon Johns Apgar Glasgow Waterlow
            """);

    static final Set<String> ACADEMIC = Words.set("dr doctor prof professor sir dame");

    /** What follows a title without being a name. */
    static final Set<String> NOT_NAMES = Words.set(
            """
            Practitioner Practitioners Director Directors Specialist Specialists Consultant Consultants Manager Managers
            Lead Leads Associate Associates Education Educator Staffing Call Bank Station Prescriber Prescribers
            Executive Endoscopist Navigator Coordinator Co-ordinator Team Teams First Led In Trust Trusts Hospital
            Organisation Organisations Company Site Sites Ward Bay Role Post Forum Contract Chief Chancellor Mayor
            Lieutenant Justice Advocate Madam Sir Office Rota Rotas Training Recruitment Advisor Adviser Researcher
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
            September October November December NHS GMC NMC CQC CEO COO HR IT ICU ITU HDU ED GP MDT BMA RCN
            Imaging Angiogram Angiography Venogram Venography Enterography Elastography Spectroscopy Arthrogram Scan
            Scans Scanner CT IMAGING ANGIOGRAM ANGIOGRAPHY VENOGRAPHY ENTEROGRAPHY SPECTROSCOPY ARTHROGRAM SCAN SCANS
            SCANNER Word Excel Society Office365 Clinic Screening SCREENING Retinopathy The And Or Is Was I
            """);

    /** A surname ends before these. */
    static final Set<String> NAME_ENDS = Words.set(
            """
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday NHS GMC NMC CQC CEO COO HR ICU ITU HDU ED GP MDT
            Consultant Registrar Chair Director Manager Lead Matron Sister MP The And But He She They We I It
            """);

    /** A title, a name and one of these make a place or a disease. */
    static final Set<String> PLACES = Words.set(
            """
            Hospital Hospitals Ward Wing Hall Unit Building Centre Center House Road Street School College Library
            Theatre Suite Hospice Infirmary Clinic Park Avenue Lane Court Syndrome Disease Sign Nodule Test Score
            Scale Intelligence Unit Lecture Foundation Fund Trust University
            """);

    private NameWords() {}
}
