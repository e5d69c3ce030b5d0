package fi.kaiku.improvement.answer;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Answers to visitors without asking who gives them; for the demonstration.
@Singleton
@Transactional
public class AnswerCatalog {

    private final PublicAnswers answers;
    private final MuseumCatalog museums;

    AnswerCatalog(PublicAnswers answers, MuseumCatalog museums) {
        this.answers = answers;
        this.museums = museums;
    }

    public void enter(AnswerContent content, LocalDate publishedOn) {
        Museum museum = museums.museum(content.museumId()).orElseThrow();
        PublicAnswer answer = new PublicAnswer(museum.organisationId(), content);
        answer.publish(publishedOn);
        answers.persist(answer);
    }
}
