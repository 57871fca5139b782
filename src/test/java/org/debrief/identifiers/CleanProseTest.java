package org.debrief.identifiers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reflections as medical directors write them, with nobody in them: more than 700 words and no false alarm. */
class CleanProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                I had promised the board a single slide. What I had was a run chart with 24 points, a shift that began
                the winter before last, and no idea how to say “this is what the process does” to people who wanted a
                cause. The chair asked whether we were better than the Trust next door. I said that a funnel plot
                would not tell her that, and she asked, kindly, what it was for. I thought of Shewhart, and of
                Spiegelhalter on league tables, and said neither name. The 18-week target was 4% off; the four-hour
                standard stood at 71%. We spent ten minutes on the colour of the arrows. Afterwards the chief
                executive said it had gone well. I do not know what she meant by well, and I did not ask.
                """,
                """
                The ST3 1st year trainee had been on since 0800 and it was now past ten. She told me about the sepsis
                alert in one breath: temperature 38.9, lactate 4.2, BP 85/50, the bleep going off twice, the drug
                chart half written. “Haloperidol 5mg x7/week in 2009,” she read from an old letter, and laughed,
                because it was no use to anyone. I wanted to correct the order in which she had done things. I noticed
                that wanting. Gibbs would have me name the feeling before the evaluation; Driscoll would just ask “so
                what?”. We sat 1:1 in the seminar room beside A&E for 15 minutes. I gave her no plan. She made one.
                """,
                """
                Repair is slow. After the reorganisation the physicians no longer spoke to the surgeons except through
                their managers, and each blamed the other for the loss of 12 beds. I walked the wards most mornings
                before 8 and drank a good deal of bad coffee. An older colleague, who has Parkinson's and a dry wit,
                told me that trust arrives on foot and leaves on horseback. I went to the medical staff committee and
                was shouted at. I went back the month after. In the third meeting someone asked me a question that was
                not an accusation, and I nearly missed it. Our director of nursing had warned me that this would take
                two years. It took three.
                """,
                """
                NHS England had asked for a return by Friday, the Care Quality Commission wanted another, and neither
                asked what the other had. The regional team rang at 17:30 to say that our HSMR was 104 (95% CI 98 to
                110) and would I comment. I would not, on the telephone. We looked at coding, at palliative care
                rates, at the J18.9 and I21 groups, and at forty sets of notes. Jones & Fulop (2021) call this
                translation work, and I had not thought of it as work at all. The Royal College of Physicians had
                reported in 2012 on the same thing. Nothing in the notes frightened me. What frightened me was how
                quickly the number had become a story.
                """,
                """
                We trialled a new rota: 7 days on, 7 off, with 24/7 cover for the Emergency Department and the Acute
                Medical Unit. Consultants voted 14 to 9 in favour, with 3 abstentions. The FY1 1st rotation doctors
                were not asked. I should have asked them. Vitamin B12 3rd dose prescriptions were missed twice that
                month, which somebody put down to the rota and which I put down to the electronic system, version
                4.2.1, that nobody had tested. At the quality committee I said we did not know. It is a hard thing for
                a doctor to say to a room of lay people, and the room was grateful. The General Medical Council's
                guidance on leadership says much the same in paragraph 24.
                """,
                """
                He was a 74-year-old man with heart failure and he was going to die, and his daughter wanted to know
                why the discharge letter said “well”. I had not written it. I was, that day, the organisation. I said
                I was sorry and then stopped talking, which I have had to learn. She told me about the night before,
                about the call bell and the nurse practitioner who stayed an hour after her shift. I asked whether I
                might tell the nurse. On the way out she said that the hospital had two faces and that she had now met
                both. I have thought about that sentence more than about any framework, Hodgkin's or Crohn's clinics,
                5-year plans or ICD-10 codes included.
                """,
                """
                What I would do differently. First, I would go to the ward before I went to the data, and I might go
                on Sunday as well as on Monday. Second, I would ask the clinical director what she feared, not what
                she proposed. Third, I would stop saying “the Trust thinks”. A Trust does not think. In the first year
                I sent 1,240 e-mails in May alone and cannot remember one. Dr X, as I shall call him, remembers the
                visit. Mr A and Mrs B remember the letter I wrote by hand. The Board remembers none of it, and that is
                as it should be. The matron in charge said, “You came back.” I had; that was the whole of the
                intervention.
                """
            })
    void saysNothingAboutAReflectionWithNobodyInIt(String prose) {
        assertThat(Examples.rules(prose)).isEmpty();
    }
}
