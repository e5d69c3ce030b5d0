package fi.kaiku.insight.question;

/// Survey definitions of the tests. `%T` stands for a text in both languages.
final class Definitions {

    private static final String OVERALL = """
            {"key":"overall","type":"rating","text":%T,"scale":{"min":1,"max":5}}""";
    private static final String RECOMMEND = """
            {"key":"recommend","type":"nps","text":%T}""";
    private static final String SERVICES = """
            {"key":"services","type":"matrix","text":%T,"scale":{"min":1,"max":5},
            "rows":[{"key":"cafe","text":%T},{"key":"shop","text":%T}]}""";
    private static final String MOTIVES = """
            {"key":"motives","type":"multiple","text":%T,
            "options":[{"key":"exhibition","text":%T},{"key":"together","text":%T},{"key":"rest","text":%T}]}""";
    private static final String AGE = """
            {"key":"age","type":"single","text":%T,"segment":true,
            "options":[{"key":"0-17","text":%T},{"key":"18-64","text":%T},{"key":"65-74","text":%T}]}""";
    private static final String HEALTH = """
            {"key":"health","type":"rating","text":%T,"scale":{"min":1,"max":3},"sensitive":true}""";
    private static final String STEPS = """
            {"key":"steps","type":"number","text":%T,"scale":{"min":0,"max":200}}""";
    private static final String COMMENT = """
            {"key":"comment","type":"text","text":%T}""";

    /// Each kind of question once.
    static final String VISIT = of(OVERALL, RECOMMEND, SERVICES, MOTIVES, AGE, HEALTH, STEPS, COMMENT);

    /// As [#VISIT] with the age first and without the motives; the services have a guide before the shop and no cafe.
    static final String SECOND_VISIT = of(
            AGE, OVERALL, RECOMMEND, SERVICES.replace("\"key\":\"cafe\"", "\"key\":\"guide\""), HEALTH, STEPS, COMMENT);

    /// Standard questionnaires.
    static final String INSTRUMENTS = of("""
            {"key":"recommend","type":"instrument","text":%T,"instrument":"nps","version":1}""", """
            {"key":"lonely","type":"instrument","text":%T,"instrument":"ucla-3","version":1}""");

    private Definitions() {}

    private static String of(String... questions) {
        return """
                {"languages":["fi","sv"],"defaultLanguage":"fi","title":%T,
                "pages":[{"key":"visit","questions":[""".concat(String.join(",", questions))
                .concat("]}]}")
                .replace("%T", "{\"fi\":\"Teksti\",\"sv\":\"Text\"}");
    }
}
