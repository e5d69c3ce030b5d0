import java.nio.file.Files;
import java.nio.file.Path;

/// What is stored against what was sent: by SQL, and by the API's own recount.
///
/// @param lost      acknowledged and not there
/// @param duplicated ids that are there twice, and receipts that changed
/// @param partial   other answers, score or groups than were sent, or a comment without its note
/// @param unsent    there, and never sent or not to be taken
/// @param tallies   rows of tallies that differ from either recount
record FaultCheck(long lost, long duplicated, long partial, long unsent, long tallies, long stored) {

    static FaultCheck of(FaultStage stage, FaultLedger ledger) throws Exception {
        Path file = Files.createTempFile("kaiku-ledger", ".tsv");
        try {
            ledger.save(file);
            String[] line = stage.psql(
                            "-v", "ON_ERROR_STOP=1", "-v", "file=" + file, "-v", "survey=" + stage.place().survey(),
                            "-f", Application.HERE.resolve("faults.sql").toString())
                    .strip()
                    .split("\\|");
            long[] n = java.util.Arrays.stream(line).mapToLong(Long::parseLong).toArray();
            String api = stage.application().get("/surveys/%s/tally-check".formatted(stage.place().survey()));
            long differences = Long.parseLong(Application.member("differences", api));
            long counted = Long.parseLong(Application.member("submissions", api));
            return new FaultCheck(
                    n[0], n[1] + ledger.contradictions(), n[2], n[3], n[4] + differences + Math.abs(counted - n[5]), n[5]);
        } finally {
            Files.delete(file);
        }
    }

    boolean isClean() {
        return lost + duplicated + partial + unsent + tallies == 0;
    }
}
