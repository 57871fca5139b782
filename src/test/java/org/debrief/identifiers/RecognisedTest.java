package org.debrief.identifiers;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be found: the rule, how strongly it warns and exactly which characters. */
class RecognisedTest {

    private static final Examples NUMBERS = new Examples(
            """
            nhs-number | high | NHS number ⟦943 476 5919⟧ was on the label.
            nhs-number | high | NHS no: ⟦943-476-5919⟧
            nhs-number | high | NHS No.⟦9434765919⟧
            nhs-number | high | The number ⟦9434765919⟧ (NHS) was read out.
            nhs-number | high | his NHS number, which I copied from the drug chart without thinking, was ⟦943 476 5919⟧
            nhs-number | high | NHS number ⟦943 476 5919⟧ 12
            nhs-number | high | nhs number ⟦94 34 76 59 19⟧ was spaced oddly
            nhs-number | high | NHS ⟦4010232137⟧
            nhs-number-grouped | high | the sticker said ⟦943 476 5919⟧ and I kept it
            nhs-number-grouped | high | ⟦943-476-5919⟧
            nhs-number-grouped | high | In 2019 ⟦943 476 5919⟧ was printed twice.
            nhs-number-grouped | high | ⟦401 023 2137⟧.
            nhs-number-bare | low | the sticker said ⟦9434765919⟧ and I kept it
            nhs-number-mistyped | note | NHS number ⟦943 476 5918⟧
            nhs-number-placeholder | note | NHS number ⟦000 000 0000⟧
            nhs-number-placeholder | note | ⟦9999999999⟧
            chi-number | high | CHI ⟦0101701233⟧
            chi-number | high | her CHI number is ⟦010170 1233⟧
            hc-number | high | H&C number ⟦3201234567⟧
            hospital-number | high | hospital number ⟦A1234567⟧ was on the board
            hospital-number | high | Hosp no. ⟦RXH-2847561⟧
            hospital-number | high | MRN: ⟦2847561⟧
            hospital-number | high | the patient ID was ⟦X 283746⟧ on the form
            hospital-number | high | K number ⟦K123456⟧
            hospital-number | high | pt no ⟦1023456⟧
            hospital-number | high | Unit number #⟦12345⟧
            hospital-number | high | ⟦A1234567⟧ (MRN) was read out
            hospital-number | high | ⟦2847561⟧ is his hospital number
            incident-reference | low | Datix ⟦W123456⟧ was closed
            incident-reference | low | incident number ⟦2019/12345⟧
            gmc-number | high | GMC ⟦1234567⟧
            gmc-number | high | GMC no. ⟦1234567⟧ again
            gmc-number | high | GMC reference: ⟦7654321⟧
            gmc-number | high | ⟦1234567⟧ was the GMC number given
            gmc-number | high | registered as ⟦1234567⟧
            gmc-number | high | GMC⟦1234567⟧
            gmc-number | high | GMC ⟦123 4567⟧
            seven-digits | low | someone wrote ⟦1234567⟧ on the whiteboard
            nmc-pin | high | NMC PIN ⟦99I9999E⟧
            nmc-pin | high | the nurse's pin is ⟦12a3456e⟧
            nmc-pin-bare | low | signed ⟦99I9999E⟧ at the foot
            national-insurance-number | high | NI number ⟦AB123456C⟧
            national-insurance-number | high | ⟦AB 12 34 56 C⟧ was on the payslip
            national-insurance-number | high | ⟦A B 1 2 3 4 5 6 C⟧
            national-insurance-number | high | national insurance no ⟦ab 12 34 56 c⟧
            national-insurance-number | high | NI ⟦AB123456⟧ and nothing else
            """);

    private static final Examples CONTACTS = new Examples(
            """
            email | high | write to ⟦jane.example@nhs.net⟧.
            email | high | ⟦j.example+rota@mail.northtown.nhs.uk⟧, she said
            email | high | <⟦o'example@example.org⟧>
            email | high | ⟦someone@xn--bcher-kva.example⟧
            email | high | mailto:⟦rota_lead@example.co.uk⟧!
            phone-drama | low | ring ⟦07700 900123⟧ after six
            phone-drama | low | ⟦07700900123⟧
            phone-drama | low | ⟦+44 7700 900123⟧
            phone-drama | low | ⟦+447700900123⟧
            phone-drama | low | ⟦0044 7700 900 123⟧
            phone-drama | low | ⟦+44 (0)7700 900123⟧
            phone-drama | low | ⟦020 7946 0123⟧
            phone-drama | low | ⟦(020) 7946 0123⟧
            phone-drama | low | (⟦020 7946 0123⟧)
            phone-drama | low | ⟦020-7946-0123⟧
            phone-drama | low | ⟦01632 960 123⟧, asked for the bed manager
            phone-drama | low | switchboard is ⟦020 7946 0123 ext 4567⟧
            bleep-or-extension | low | ⟦bleep 1234⟧
            bleep-or-extension | low | call me on ⟦ext. 45678⟧ please
            bleep-or-extension | low | ⟦Extension 4567⟧
            link | low | see ⟦https://www.example.org/news/2019/trust-merger⟧.
            link | low | (⟦www.example.co.uk/board-papers⟧)
            link | low | it was on ⟦northtown-news.co.uk/story⟧ by noon
            postcode | high | ⟦SW1A 1AA⟧
            postcode | high | in ⟦M25 1AB⟧, near the park
            postcode | high | ⟦EC1A1BB⟧
            postcode | high | ⟦L5 1AB⟧
            postcode | high | his postcode is ⟦sw1a 1aa⟧
            postcode | high | ⟦GIR 0AA⟧
            address | high | she lived at ⟦12 Acacia Avenue⟧ then
            address | high | ⟦Flat 3, 12a High Street⟧
            address | high | ⟦221B Baker Street⟧
            address | high | ⟦5 Old Mill Lane⟧
            street | low | he lives on ⟦Acacia Avenue⟧
            """);

    private static final Examples TIMES = new Examples(
            """
            full-date | low | we met on ⟦12/03/2019⟧
            full-date | low | ⟦12.03.2019⟧
            full-date | low | ⟦12-03-19⟧
            full-date | low | ⟦12 03 2019⟧
            full-date | low | ⟦2019-03-12⟧
            full-date | low | ⟦1/2/24⟧
            full-date | low | ⟦12 March 2019⟧
            full-date | low | ⟦12th of March, 2019⟧
            full-date | low | ⟦March 12th, 2019⟧
            full-date | low | ⟦March 12 2019⟧
            full-date | low | ⟦12-Mar-2019⟧
            full-date | low | ⟦12 march 2019⟧
            full-date | low | ⟦3rd Sept 2021⟧
            full-date | low | the ⟦twenty-first of June 2018⟧
            full-date | low | ⟦12 Mar '19⟧
            date-of-birth | high | DOB ⟦12/03/1954⟧
            date-of-birth | high | d.o.b. ⟦12/3/54⟧
            date-of-birth | high | DOB: ⟦12 03 54⟧
            date-of-birth | high | DOB ⟦120354⟧
            date-of-birth | high | she was born on ⟦12 March 1954⟧
            date-of-birth | high | date of birth given as ⟦12.03.54⟧
            date-of-event | high | She was moved to the ward on ⟦12/03/2019⟧ before noon.
            date-of-event | high | The arrest on ⟦12 March 2019⟧ came first.
            date-of-event | high | On ⟦1 April 2019⟧ the two Trusts merged.
            day-and-month | low | we met on ⟦12 March⟧
            day-and-month | low | on ⟦March 12th⟧ it changed
            day-and-month | low | the ⟦first of May⟧
            month-of-change | low | after the merger in ⟦April 2019⟧ nothing worked
            age-ninety-or-over | low | a ⟦101-year-old⟧ woman
            age-ninety-or-over | low | a man ⟦aged 94⟧ came in
            age-ninety-or-over | low | a ⟦ninety-six year old⟧ lady
            age-ninety-or-over | low | she is ⟦92 years old⟧
            age-ninety-or-over | low | ⟦97yo⟧, frail
            place-with-date | high | On 12 March 2019 ⟦ward 7⟧ closed.
            place-with-date | high | ⟦Theatre 3⟧ stood empty on 12/03/2019.
            place-with-date | high | ⟦Nightingale Ward⟧ closed on 12 March 2019
            place-with-weekday | low | I walked through ⟦bay B⟧ on Tuesday night.
            place-with-weekday | low | On Monday ⟦Ward 4b⟧ was short of two nurses
            """);

    private static final Examples PEOPLE = new Examples(
            """
            titled-name | high | ⟦Mr J. Smith⟧ rang.
            titled-name | high | ⟦Mr Smith⟧
            titled-name | high | ⟦MR SMITH⟧ was first
            titled-name | high | ⟦Mr. and Mrs. Smith⟧ complained.
            titled-name | high | ⟦Professor Dame Anna van der Berg⟧ spoke
            titled-name | high | ⟦Dr. O'Neill-Khan⟧
            titled-name | high | ⟦Dr O’Neill-Khan⟧
            titled-name | high | ⟦Prof Ó Súilleabháin⟧
            titled-name | high | ⟦Drs Patel and Jones⟧ disagreed.
            titled-name | high | ⟦Drs Patel, Khan and Jones⟧ disagreed.
            titled-name | high | I asked ⟦Dr Patel⟧'s secretary
            titled-name | high | ⟦Ms Ng⟧
            titled-name | high | ⟦Mx Taylor⟧ asked
            titled-name | high | ⟦Sister Mary Okafor⟧
            titled-name | high | ⟦Matron Evans⟧ called
            titled-name | high | ⟦Nurse Adeyemi⟧
            titled-name | high | ⟦Cllr Green⟧ asked
            titled-name | high | ⟦Baroness Northtown⟧
            titled-name | high | ⟦Sir John Example⟧ wrote
            titled-name | high | ⟦Rev. Brown⟧
            titled-name | high | ⟦Dr al-Rashid⟧
            titled-name | high | ⟦Dr d'Souza⟧
            titled-name | high | ⟦Dr de la Cruz⟧
            titled-name | high | ⟦Dr Bawa-Garba⟧
            titled-name | high | ⟦dr Patel⟧ said no
            titled-name | high | ⟦Dr Jones⟧ said no
            titled-name | high | ⟦Mr Gibbs⟧ in bed four
            titled-name | high | ⟦Dr Łukasz Żak⟧
            titled-name | high | ⟦Dr J.K. Example⟧
            titled-name | high | ⟦Dr AB Example⟧
            titled-name | high | ⟦Dr John Ward⟧ came
            titled-name | high | ⟦Dr Margaret Hall⟧ came
            titled-name | high | ⟦Mrs Smith⟧'s disease and her test
            titled-name | high | ⟦Dr Patel⟧'s data
            titled-name | high | ⟦Professor Sarah Gibbs⟧ wrote
            titled-name | high | ⟦Dr May⟧ came
            titled-name | high | ⟦Dr Patel⟧'s PA rang
            announced-name | low | the doctor's name was ⟦John Example⟧
            titled-name | high | I told ⟦Dr Patel⟧ Monday would do
            name-in-small-letters | low | then ⟦mr smith⟧ arrived
            name-in-small-letters | low | I rang ⟦dr patel⟧ at home
            announced-name | low | a patient called ⟦Anna⟧
            announced-name | low | a nurse named ⟦Grace Okafor⟧ told me
            announced-name | low | her husband ⟦David⟧ was there
            announced-name | low | my colleague ⟦Ahmed⟧ disagreed
            role-with-organisation | high | ⟦The chair⟧ of Northtown Hospital resigned.
            role-with-organisation | high | The ⟦chief executive⟧ of Northtown NHS Foundation Trust rang.
            role-with-organisation | high | At Northtown General Hospital our ⟦Director of Nursing⟧ wept.
            role-with-organisation | high | the ⟦medical director⟧ at St George's disagreed
            role-with-organisation | high | Northtown Hospital lost ⟦the only anaesthetist⟧ it had.
            role-with-date | high | The ⟦chief executive⟧ rang me on 12 March.
            role-with-date | high | our ⟦former chair⟧ left on 12/03/2019
            role-with-month | low | In March 2019 the ⟦CEO⟧ asked me to wait.
            role-at-site | low | ⟦the ophthalmology lead⟧ at the smaller site
            """);

    private static final Examples PLACES = new Examples(
            """
            organisation | low | at ⟦St George's⟧ we waited
            organisation | low | ⟦St George's Hospital⟧
            organisation | low | the ⟦Northtown NHS Foundation Trust⟧ board
            organisation | low | ⟦Northtown and Westshire NHS Trust⟧
            organisation | low | ⟦University Hospitals of Northtown⟧ merged
            organisation | low | ⟦University Hospitals Northtown NHS Foundation Trust⟧
            organisation | low | In ⟦Northtown General Hospital⟧ we waited
            organisation | low | ⟦Queen Anne Infirmary⟧
            organisation | low | ⟦NHS Westshire ICB⟧ wrote
            organisation | low | ⟦Westshire Integrated Care Board⟧
            organisation | low | ⟦NHS Lothian⟧
            organisation | low | transferred from ⟦Northtown hospital⟧ at dawn
            organisation | low | ⟦Mill Road Surgery⟧
            organisation | low | the ⟦Westshire Ambulance Service⟧
            organisation-code | low | ODS code ⟦RXH⟧
            organisation-code | low | our provider code is ⟦RXH01⟧
            council | low | ⟦Northtown City Council⟧ objected
            member-of-parliament | low | the ⟦MP for Northtown⟧ rang
            member-of-parliament | low | ⟦Jane Example MP⟧
            newspaper | low | ⟦The Northtown Gazette⟧ had the headline by noon.
            newspaper | low | It was in ⟦the Westshire Echo⟧: “Hospital in crisis”.
            newspaper | low | the front page of ⟦the Northtown Post⟧
            """);

    static Stream<Arguments> examples() {
        return Stream.of(NUMBERS, CONTACTS, TIMES, PEOPLE, PLACES).flatMap(Examples::marked);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("examples")
    void findsTheIdentifierAndNothingAroundIt(String rule, String severity, String marked) {
        assertThat(IdentifierCheck.check(Examples.unmarked(marked))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
            assertThat(finding.start()).isEqualTo(Examples.start(marked));
            assertThat(finding.end()).isEqualTo(Examples.end(marked));
        });
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("examples")
    void saysWhereAndNeverWhat(String rule, String severity, String marked) {
        String text = Examples.unmarked(marked);
        for (Finding finding : IdentifierCheck.check(text)) {
            String found = text.substring(finding.start(), finding.end());
            assertThat(finding.toString()).doesNotContain(found);
            assertThat(finding.explanation()).doesNotContain(found).endsWith(".");
            assertThat(finding.suggestion()).doesNotContain(found).isNotBlank();
            assertThat(finding.label()).isNotBlank();
        }
    }
}
