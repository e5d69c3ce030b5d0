package fi.kaiku.survey.translation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of the texts of a file, or in a dry run what would.
///
/// @param revision of the draft afterwards
/// @param remarks  what a person should look at; every text that was not taken is among them
@Schema(name = "TextsReport")
record TextsReport(boolean dryRun, int revision, List<Language> languages, List<Remark> remarks) {

    /// @param added     texts that had none in this language
    /// @param changed   texts that had another
    /// @param unchanged texts that had the same
    /// @param blank     left as they are, since the file has nothing for them
    /// @param absent    left as they are, since the file has no unit for them
    /// @param refused   not taken; see the remarks
    @Schema(name = "TextsReportLanguage")
    record Language(String language, int added, int changed, int unchanged, int blank, int absent, int refused) {}

    /// @param unit     of the file; empty for a whole column
    /// @param language as the file names it, or a column that is none
    /// @param code     `unit.unknown`, `unit.repeated`, `language.unknown`, `language.other`, `column.unknown`,
    /// `text.partial`, `text.broken`, `text.unclean`, `schema.max-length`; of texts that were taken `source.stale`,
    /// `piping.differs`
    @Schema(name = "TextsReportRemark")
    record Remark(String unit, String language, String code, boolean taken, String detail) {}
}
