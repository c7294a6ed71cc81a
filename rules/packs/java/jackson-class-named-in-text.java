package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

class Event {
    // ruleid: java-jackson-class-named-in-text
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public Object payload;

    // ruleid: java-jackson-class-named-in-text
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "kind")
    public Object other;

    // ok: java-jackson-class-named-in-text
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    public Payload named;
}
