package fi.kaiku.platform;

/// One thing wrong with a request.
///
/// @param pointer JSON pointer (RFC 6901) into the body, `/answers/overall`; for a query or path parameter its name
/// without a slash
/// @param code    stable and readable by programs, `scale.outside`
/// @param detail  why, and what would do, for people
public record FieldError(String pointer, String code, String detail) {

    /// The same, where the pointer leads into a part of the request.
    ///
    /// @param part JSON pointer of the part, `/mapping`
    public FieldError within(String part) {
        return new FieldError(part + pointer, code, detail);
    }
}
