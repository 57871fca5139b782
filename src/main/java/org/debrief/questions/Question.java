package org.debrief.questions;

/** One question; its id names the field the words are kept under. */
public record Question(String id, String text) {}
