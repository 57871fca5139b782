package org.debrief.web;

/** What must hold between the visitor and the object a route names; where it does not, the object is not found. */
public enum Ownership {
    /** The route names nothing of anybody's. */
    NOTHING,
    /** The visitor wrote it. */
    OWN,
    /** It was asked of a cohort the visitor is a facilitator of, and nobody has claimed it. */
    ASKED_OF_MY_COHORT,
    /** The visitor has claimed it and it is not withdrawn. */
    CLAIMED,
    /** The visitor wrote it or has claimed it. */
    OWN_OR_CLAIMED,
    /** The visitor wrote it, has claimed it, or may claim it and then sees the question alone. */
    OWN_CLAIMED_OR_ASKED,
    /** An account or a cohort, whosever it is: those whom the route lets in keep them all. */
    ANYBODYS,
    /** A cohort the visitor is a member of. */
    MEMBER,
    /** The code in the address is that of an invitation. */
    INVITED
}
