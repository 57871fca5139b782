package org.debrief.identifiers;

import java.util.List;

/** Every rule, the more specific before the more general: the order decides between equals. */
final class Rules {

    static final Rule DATES = new DateRule();
    static final Rule ORGANISATIONS = new OrganisationRule();

    static final List<Rule> ALL = List.of(
            new NhsNumberRule(),
            new HospitalNumberRule(),
            new ProfessionalNumberRule(),
            new NationalInsuranceRule(),
            new EmailRule(),
            new PhoneRule(),
            new PostcodeRule(),
            new AddressRule(),
            DATES,
            new AgeRule(),
            new TitledNameRule(),
            new SmallLetterNameRule(),
            new NamedPersonRule(),
            new LinkRule(),
            new PublicBodyRule(),
            new NewspaperRule(),
            ORGANISATIONS,
            new RoleRule(),
            new PlaceRule());

    private Rules() {}
}
