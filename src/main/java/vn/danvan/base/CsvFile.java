package vn.danvan.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

import vn.danvan.base.text.VietnameseText;

/** Reads the small comma-separated files of reference data that ship with the product. */
public final class CsvFile {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.get();

	private CsvFile() {
	}

	/**
	 * All rows of a file whose first line names the columns.
	 * @param path place on the class path
	 * @return one map for each row, by column name; missing values are empty
	 */
	public static List<Map<String, String>> read(String path) {
		try (Reader reader = new InputStreamReader(new ClassPathResource(path).getInputStream(),
				StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).stream().map(CsvFile::row).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reference data cannot be read: " + path, ex);
		}
	}

	private static Map<String, String> row(CSVRecord record) {
		Map<String, String> row = new LinkedHashMap<>();
		record.toMap().forEach((column, value) -> row.put(column, VietnameseText.line(value)));
		return row;
	}

}
