package org.debrief.identifiers;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must stay silent. A check that cries at ordinary clinical English is switched off in the reader's head. */
class LeftAloneTest {

    private static final Examples ORDINALS_LIKE_POSTCODES = new Examples(
            """
            L5 1st
            S3 4th
            ward B7 2nd floor
            C4 3rd
            vitamin B12 3rd dose
            PA2 1st
            an ST3 1st year trainee
            CT2 2nd
            FY1 1st rotation
            T12 1st
            ST6 4th post
            E4 5ht
            ST3 1ST YEAR
            B12 3RD DOSE
            """);

    private static final Examples NUMBERS = new Examples(
            """
            9434765918
            943 476 5918
            1234567890
            the order number 12345678901
            19434765919
            94347659190
            12345678
            GMC 12345678
            GMC guidance 2024
            £1234567 was cut
            1,234,567 attendances
            ward 7
            bed 12
            study 1234
            the MRN was missing
            hospital numbers fell from 12000 to 11000
            patient no longer 12345
            unit number 7
            haloperidol 5mg x7/week in 2009
            24/7
            1:1
            12:13:56
            between 0800 and 1230
            at 0800, 1200, 1600 and 2000
            0800 1200 1600 2000
            BP 120/80
            a score of 8/10
            the 18-week target
            the four-hour target
            95% within 4 hours
            p = 0.0123456789
            sodium 134, potassium 4.5
            at 123456 a day
            BG123456A
            QQ123456C
            AB123456E
            an HbA1c of 48
            version 1.2.10
            recommendation 1.10.12
            31/02/2019
            45/13/2019
            in 2019
            since 2009
            2018/19
            in March 2019
            the year to March
            March 2019 figures
            of the 12 may have left
            we march 3 abreast
            5-10-15 mg
            10.12.20.1
            NG51 and CG50
            ICD-10 code J18.9
            x7/week
            bleep the registrar
            an extension to 2025
            Room 101
            COVID-19
            HSMR 104.2
            a 74-year-old man
            aged 89
            a 100-year-old hospital
            aged 95 days
            """);

    private static final Examples NAMES = new Examples(
            """
            Mr and Mrs
            St John Ambulance
            Parkinson's
            Parkinson's disease
            Crohn's and Hodgkin's
            Gibbs
            Gibbs' reflective cycle
            Driscoll's What?
            Rolfe, Freshwater and Jasper
            Pendleton's rules
            Shewhart charts
            Professor Spiegelhalter on funnel plots
            Jones & Fulop 2021
            Dr Fulop
            Stephen is not his name
            Dr Stephen
            Mr A
            Dr X and Mr Y
            the Dr on call
            a nurse practitioner
            Nurse Practitioner
            Nurse Director
            Sister Trust
            our sister site
            the matron
            Matron of the day
            Professor of Surgery
            MR Angiogram
            an MR scan
            Lord Chancellor
            Mr Chairman
            the Lord Chief Justice
            a DR screening list
            DR Screening
            Dear Sir or Madam
            Dr Foster data
            Dr Foster Intelligence
            the Dr Foster unit
            Lady Margaret Hall
            Sister Ward
            thank the nurse. Nobody did
            ask the nurse. On the way out
            she is a professor. Surgery is hard
            ask the Dr. He knows
            Sir David Spiegelhalter
            Sister Mary Joseph nodule
            Lady Windermere syndrome
            a tool called Datix
            a programme called Getting It Right First Time
            my colleague GPs
            our registrar ST5
            the doctor said no
            """);

    private static final Examples PLACES = new Examples(
            """
            the Trust
            The Trust Board
            an NHS Trust
            our NHS Foundation Trust
            The University Hospital
            a District General Hospital
            the hospital
            NHS England
            NHS England and NHS Improvement
            the Care Quality Commission
            the General Medical Council
            the Nursing and Midwifery Council
            the Medical Research Council
            Royal College of Physicians
            Department of Surgery
            Vascular Surgery
            Hospital Episode Statistics
            Summary Hospital-level Mortality Indicator
            the ICB
            Integrated Care Board
            A&E
            the Health Board
            Building Trust takes years
            St John's wort
            St George's Day
            St Vitus's dance
            the ward on Tuesday
            ward round on Monday
            in clinic I saw on Monday that nothing had changed
            Stroke Ward
            clinic 2 days a week, Monday and Friday
            the chief executive
            our director of nursing was kind
            the chair thanked me
            the only way
            she sat in the chair on Monday
            a bedside Echo
            the job was advertised by Post
            the BMJ reported
            Health Service Journal
            3 Quality Streets
            10 minutes down the road
            5 bumps in the road
            e.g. a rota
            i.e. the board
            and/or
            meet @ 5pm
            """);

    static Stream<String> examples() {
        return Stream.of(ORDINALS_LIKE_POSTCODES, NUMBERS, NAMES, PLACES).flatMap(Examples::all);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsNothing(String text) {
        assertThat(Examples.rules(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsNothingInsideASentence(String text) {
        assertThat(Examples.rules("We spoke about this: " + text + ", and then went home."))
                .isEmpty();
    }
}
