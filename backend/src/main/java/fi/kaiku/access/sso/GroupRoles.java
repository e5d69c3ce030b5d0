package fi.kaiku.access.sso;

import fi.kaiku.platform.StartRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which groups of the provider give which roles here.
record GroupRoles(List<Line> lines) {

    /// A name of a group may hold anything but commas and `=`.
    private static final Pattern LINE = Pattern.compile(
            "\\s*([^=]+?)\\s*=\\s*(administrator|manager|editor|analyst)\\s*@\\s*(\\*|[0-9]{7}-[0-9]|[0-9a-fA-F-]{36})\\s*");

    /// A role that belongs to a group.
    record Line(String group, GivenRole role) {}

    /// @param setting `staff=manager@1234567-1,admins=administrator@*`
    /// @throws StartRefused naming the part that is not understood
    static GroupRoles of(String setting) {
        return new GroupRoles(Arrays.stream(setting.split(","))
                .filter(part -> !part.isBlank())
                .map(GroupRoles::line)
                .toList());
    }

    private static Line line(String part) {
        Matcher matcher = LINE.matcher(part);
        if (!matcher.matches()) {
            throw new StartRefused(
                    "KAIKU_OIDC_GROUPS wants group=role@organisation, the organisation by business id, id or *, not \"%s\""
                            .formatted(part.strip()));
        }
        return new Line(matcher.group(1), new GivenRole(matcher.group(2), matcher.group(3)));
    }

    Set<GivenRole> of(Set<String> groups) {
        return lines.stream()
                .filter(line -> groups.contains(line.group()))
                .map(Line::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
