package fi.kaiku.survey.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the column `type` of a form says, in the spelling of today or in an old one.
///
/// @param list    of options; empty where the type has none
/// @param orOther whether there is one more option, with a text
record FormType(Family family, String list, boolean orOther) {

    enum Family {
        ONE,
        MANY,
        RANK,
        INTEGER,
        DECIMAL,
        TEXT,
        DATE,
        NOTE,
        RANGE,
        ACKNOWLEDGE,
        BEGIN_GROUP,
        END_GROUP,
        BEGIN_REPEAT,
        END_REPEAT,
        FROM_FILE,
        CALCULATE,
        HIDDEN,
        METADATA,
        PLACE,
        MEDIA,
        EXTERNAL,
        UNKNOWN
    }

    private static final Pattern FROM_FILE =
            Pattern.compile("(?i)select[_ ](one|multiple)[_ ](from[_ ]file|external)\\b.*");
    private static final Pattern SELECT = Pattern.compile(
            "(?i)(?:q |add )?(select[_ ]?one prompt using|select[_ ]?multiple prompt using|select all that apply from"
                    + "|select all that apply|select[_ ]one from|select[_ ]one using|select[_ ]multiple from"
                    + "|select[_ ]multiple using|select[_ ]multiple|select[_ ]one|select1|select|rank)\\s+(\\S.*)");
    private static final Pattern OR_OTHER = Pattern.compile("(?i)(.*?)\\s+or[_ ](?:specify[_ ])?other");
    private static final Pattern BEGIN = Pattern.compile("(?i)begin[_ ](group|repeat|loop|lgroup|looped group)\\b.*");
    private static final Pattern END = Pattern.compile("(?i)end[_ ](group|repeat|loop|lgroup|looped group)\\b.*");
    private static final Pattern ASKING = Pattern.compile("^(?:q |add (?=.* prompt$)|get )|(?<=[a-z]) prompt$");

    private static final Map<Family, Set<String>> NAMES = Map.ofEntries(
            Map.entry(
                    Family.INTEGER,
                    Set.of(
                            "integer",
                            "int",
                            "number of days in last month",
                            "number of days in last six months",
                            "number of days in last year")),
            Map.entry(Family.DECIMAL, Set.of("decimal", "percentage")),
            Map.entry(Family.TEXT, Set.of("text", "string", "phone number")),
            Map.entry(Family.DATE, Set.of("date", "time", "datetime", "date time", "date_time")),
            Map.entry(Family.NOTE, Set.of("note")),
            Map.entry(Family.RANGE, Set.of("range")),
            Map.entry(Family.ACKNOWLEDGE, Set.of("acknowledge", "trigger")),
            Map.entry(Family.CALCULATE, Set.of("calculate")),
            Map.entry(Family.HIDDEN, Set.of("hidden")),
            Map.entry(
                    Family.METADATA,
                    Set.of(
                            "start",
                            "end",
                            "today",
                            "deviceid",
                            "device id",
                            "imei",
                            "username",
                            "email",
                            "phonenumber",
                            "simserial",
                            "sim id",
                            "subscriberid",
                            "subscriber id",
                            "audit",
                            "start time",
                            "end time",
                            "uri:deviceid",
                            "uri:username",
                            "uri:email",
                            "uri:phonenumber",
                            "uri:simserial",
                            "uri:subscriberid")),
            Map.entry(
                    Family.PLACE,
                    Set.of(
                            "geopoint",
                            "geotrace",
                            "geoshape",
                            "gps",
                            "location",
                            "osm",
                            "start-geopoint",
                            "background-geopoint")),
            Map.entry(
                    Family.MEDIA,
                    Set.of(
                            "image",
                            "photo",
                            "picture",
                            "audio",
                            "video",
                            "file",
                            "barcode",
                            "background-audio",
                            "draw",
                            "annotate",
                            "signature")),
            Map.entry(
                    Family.EXTERNAL,
                    Set.of("xml-external", "csv-external", "include", "xml_external", "csv_external")));

    static FormType of(String type) {
        String tidy = type.strip().replaceAll("\\s+", " ");
        if (FROM_FILE.matcher(tidy).matches()) {
            return new FormType(Family.FROM_FILE, "", false);
        }
        Matcher begin = BEGIN.matcher(tidy);
        if (begin.matches()) {
            return plain(isGroup(begin) ? Family.BEGIN_GROUP : Family.BEGIN_REPEAT);
        }
        Matcher end = END.matcher(tidy);
        if (end.matches()) {
            return plain(isGroup(end) ? Family.END_GROUP : Family.END_REPEAT);
        }
        Matcher select = SELECT.matcher(tidy);
        return select.matches() ? select(select.group(1), select.group(2)) : plain(family(tidy));
    }

    private static boolean isGroup(Matcher matcher) {
        return matcher.group(1).equalsIgnoreCase("group");
    }

    private static FormType select(String how, String list) {
        Matcher other = OR_OTHER.matcher(list);
        boolean orOther = other.matches();
        String lower = how.toLowerCase(Locale.ROOT);
        Family family = lower.equals("rank")
                ? Family.RANK
                : lower.contains("multiple") || lower.contains("all that") ? Family.MANY : Family.ONE;
        return new FormType(family, (orOther ? other.group(1) : list).strip(), orOther);
    }

    private static Family family(String type) {
        String name = ASKING.matcher(type.toLowerCase(Locale.ROOT)).replaceAll("");
        for (String spelled : List.of(type.toLowerCase(Locale.ROOT), name)) {
            for (Map.Entry<Family, Set<String>> entry : NAMES.entrySet()) {
                if (entry.getValue().contains(spelled)) {
                    return entry.getKey();
                }
            }
        }
        return Family.UNKNOWN;
    }

    private static FormType plain(Family family) {
        return new FormType(family, "", false);
    }

    /// Why rows of this kind are left out; empty where they are not.
    String leftOutBecause() {
        return switch (family) {
            case FROM_FILE -> "Its options stand in another file, which is not here.";
            case CALCULATE -> "Kaiku calculates nothing in a survey.";
            case HIDDEN -> "Kaiku keeps no hidden fields with answers.";
            case METADATA -> "Kaiku keeps its own record of when an answer was given, and nothing of device or person.";
            case PLACE -> "Kaiku does not ask where a visitor is.";
            case MEDIA -> "Kaiku takes no pictures, sounds, films, files or scanned codes.";
            case EXTERNAL -> "It names another file, which is not here.";
            case UNKNOWN -> "No such type of question is known.";
            default -> "";
        };
    }

    /// `type.calculate`, as the code of a note.
    String code() {
        return "type." + family.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
