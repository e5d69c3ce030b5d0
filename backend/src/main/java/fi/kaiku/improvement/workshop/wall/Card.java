package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wrote, in a sentence or two.
@Entity
@IdClass(WallKey.class)
@Table(name = "workshop_cards")
@Unaudited("what people without accounts say; that the facilitator hides one is told apart")
class Card {

    @Id
    private UUID organisationId;

    @Id
    private UUID workshopId;

    @Id
    private UUID id;

    private @Nullable UUID participantId;
    private String text;
    private String language;
    private long position;
    private @Nullable UUID groupId;
    private boolean hidden;
    private boolean removed;
    private long changed;

    @SuppressWarnings("NullAway.Init")
    Card() {}

    /// @param author null for the facilitator
    /// @param number of the sequence, now
    Card(WallKey key, @Nullable UUID author, Words words, long number) {
        this.organisationId = key.organisationId();
        this.workshopId = key.workshopId();
        this.id = key.id();
        this.participantId = author;
        this.text = words.text();
        this.language = words.language();
        this.position = number;
        this.changed = number;
    }

    /// @param text     plain, never markup
    /// @param language in which it is said
    record Words(String text, String language) {

        static Words of(CardWords written) {
            return new Words(written.text().strip(), written.language());
        }
    }

    boolean says(Words words) {
        return text.equals(words.text()) && language.equals(words.language());
    }

    void say(Words words, long number) {
        text = words.text();
        language = words.language();
        changed = number;
    }

    /// Its words go at once.
    void takeAway(long number) {
        text = "";
        removed = true;
        groupId = null;
        changed = number;
    }

    /// @param group null for none
    void put(@Nullable UUID group, long number) {
        groupId = group;
        changed = number;
    }

    void hide(boolean hide, long number) {
        hidden = hide;
        changed = number;
    }

    boolean isVisible() {
        return !hidden && !removed;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID author() {
        return participantId;
    }

    String text() {
        return text;
    }

    String language() {
        return language;
    }

    /// Where it stands among all.
    long position() {
        return position;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isRemoved() {
        return removed;
    }
}
