package org.debrief.audit;

import java.util.Arrays;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Reads as nothing what a newer release has written down: this one may run beside it, or again after it. */
@Converter
public class ActConverter implements AttributeConverter<Act, String> {

    @Override
    public String convertToDatabaseColumn(Act act) {
        return act == null ? null : act.name();
    }

    @Override
    public Act convertToEntityAttribute(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
