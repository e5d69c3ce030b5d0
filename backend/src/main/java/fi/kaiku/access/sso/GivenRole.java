package fi.kaiku.access.sso;

/// A role that a group of the provider gives.
///
/// @param role         `administrator`, `manager`, `editor` or `analyst`
/// @param organisation its id, its business id, or `*` for the whole installation
public record GivenRole(String role, String organisation) {

    public boolean everywhere() {
        return organisation.equals("*");
    }
}
