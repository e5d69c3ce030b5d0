package fi.kaiku.access.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.platform.StartRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRolesTest {

    private static final String SETTING = "staff of Vellamo = manager@2345678-0, /org/admins=administrator@*,"
            + "analysts=analyst@2345678-0,analysts=editor@0193f3d2-0000-7000-8000-000000000001";

    @Test
    void givesWhatTheGroupsOfSomebodyGive() {
        assertEquals(
                Set.of(new GivenRole("manager", "2345678-0"), new GivenRole("administrator", "*")),
                GroupRoles.of(SETTING).of(Set.of("staff of Vellamo", "/org/admins", "somewhere else")));
        assertEquals(
                Set.of(
                        new GivenRole("analyst", "2345678-0"),
                        new GivenRole("editor", "0193f3d2-0000-7000-8000-000000000001")),
                GroupRoles.of(SETTING).of(Set.of("analysts")));
    }

    @Test
    void givesNothingForOtherGroups() {
        assertEquals(Set.of(), GroupRoles.of(SETTING).of(Set.of("Staff of Vellamo", "analyst", "")));
        assertEquals(Set.of(), GroupRoles.of("").of(Set.of("", "administrator")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"staff", "staff=boss@*", "staff=manager", "=manager@*", "staff=manager@Vellamo", "a=b=analyst@*"
            })
    void refusesASettingThatIsNotUnderstood(String setting) {
        assertThrows(StartRefused.class, () -> GroupRoles.of(setting));
    }
}
