package vn.danvan.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.evidence.ContentStore;

/**
 * Attaches a one-page example file to records of the demo, inside the transaction that
 * fills it.
 */
@Component
@Profile("demo")
class DemoFiles {

	private static final String HEAD = "%PDF-1.4\n";

	private static final String[] OBJECTS = { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
			"<</Length 71>>stream\nBT /F 18 Tf 72 760 Td (danvan: tai lieu minh hoa, khong co that) Tj ET\nendstream",
			"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };

	private final ContentStore store;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	DemoFiles(ContentStore store, JdbcClient jdbc, BusinessClock clock) {
		this.store = store;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Attaches the file under a name. */
	void attach(String subjectType, long subjectId, long unitId, String name, String uploader) {
		byte[] content = page();
		this.jdbc.sql("""
				INSERT INTO evidence (id, subject_type, subject_id, unit_id, file_name, media_type, size_bytes, sha256,
				uploaded_by, uploaded_at) SELECT NEXTVAL(danvan_id), ?, ?, ?, ?, 'application/pdf', ?, ?, a.id, ?
				FROM account a WHERE a.username = ?""")
			.params(subjectType, subjectId, unitId, name, content.length, this.store.store(content),
					Timestamp.from(this.clock.instant()), uploader)
			.update();
	}

	private static byte[] page() {
		StringBuilder pdf = new StringBuilder(HEAD);
		StringBuilder places = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
		for (int i = 0; i < OBJECTS.length; i++) {
			places.append("%010d 00000 n \n".formatted(pdf.length()));
			pdf.append(i + 1).append(" 0 obj").append(OBJECTS[i]).append("endobj\n");
		}
		int begin = pdf.length();
		return pdf.append(places)
			.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
			.append(begin)
			.append("\n%%EOF\n")
			.toString()
			.getBytes(StandardCharsets.US_ASCII);
	}

}
