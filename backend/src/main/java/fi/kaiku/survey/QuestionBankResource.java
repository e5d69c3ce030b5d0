package fi.kaiku.survey;

import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Questions to be taken into a survey, the same for everybody.
@Path("/question-bank")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class QuestionBankResource {

    @GET
    @Operation(operationId = "listBankQuestions", summary = "Questions ready to be taken into a survey")
    public Page<BankQuestion> list(@Valid @BeanParam PageRequest page) {
        return Shipped.page(BankQuestion.ALL, page);
    }
}
