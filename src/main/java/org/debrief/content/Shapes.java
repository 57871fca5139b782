package org.debrief.content;

/** Whether a file has the shape its kind must have; what is wrong with it is reported. */
interface Shapes {

    /** For a stored revision, which was checked when it was made. */
    Shapes TRUSTED = (value, kind, problems) -> true;

    boolean accepts(YamlValue value, String kind, Problems problems);
}
