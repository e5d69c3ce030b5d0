package fi.kaiku.survey;

/// A wording that an organisation can ask an instrument in.
///
/// @param restricted shown in answering only, and to staff
/// @param source     where the words are from, and by which licence they may be used
/// @param shipped    came with Kaiku: free, and there for everybody
/// @param revision   counts changes; 0 for what was shipped
record UsableWording(
        String language,
        Origin origin,
        boolean restricted,
        String source,
        boolean shipped,
        int revision,
        WordingTexts texts) {}
