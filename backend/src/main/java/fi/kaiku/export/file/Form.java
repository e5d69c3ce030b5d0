package fi.kaiku.export.file;

import fi.kaiku.insight.table.TableFiles;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/// The kinds of file.
public enum Form {
    JSON(MediaType.APPLICATION_JSON, "json"),
    NDJSON(Form.NDJSON_TYPE, "ndjson"),
    CSV(Form.CSV_TYPE, "csv"),
    XLSX(Form.XLSX_TYPE, "xlsx"),
    PARQUET(Form.PARQUET_TYPE, "parquet"),
    /// Has no media type of its own.
    JSON_STAT(MediaType.APPLICATION_JSON, "json"),
    DATA_PACKAGE(Form.ZIP_TYPE, "zip");

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String CSV_TYPE = TableFiles.CSV;
    public static final String XLSX_TYPE = TableFiles.XLSX;
    public static final String PARQUET_TYPE = "application/vnd.apache.parquet";
    public static final String ZIP_TYPE = "application/zip";

    private final String mediaType;
    private final String ending;

    Form(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// As `?format=` and the audit log have it: `json-stat`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// With its character set, where the type has one.
    public String contentType() {
        return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
    }

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    /// Of a file's name.
    public String ending() {
        return ending;
    }
}
