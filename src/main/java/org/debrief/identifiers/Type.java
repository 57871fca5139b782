package org.debrief.identifiers;

/** What sort of identity a finding might give away. */
public enum Type {
    NHS_NUMBER,
    HOSPITAL_NUMBER,
    REFERENCE_NUMBER,
    DATE,
    AGE,
    NAME,
    PROFESSIONAL_NUMBER,
    NATIONAL_INSURANCE,
    EMAIL,
    PHONE,
    POSTCODE,
    ADDRESS,
    ORGANISATION,
    PLACE_AND_TIME,
    ROLE,
    LINK,
    PUBLIC_BODY,
    NEWSPAPER
}
