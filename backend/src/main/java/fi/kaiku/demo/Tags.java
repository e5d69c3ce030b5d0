package fi.kaiku.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.SortedMap;

/// What demo comments are about, from `resources/demo/tags.json`: names, each with a regular expression of the words.
record Tags(SortedMap<String, String> about) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Tags {}
}
