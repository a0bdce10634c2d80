package vn.danvan.document.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvan.document.Joint;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.organisation.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes every kind of document to {@code target/pages}, for eyes. */
class PagesToLookAtTest {

	@Test
	void everyKindPrints() throws IOException {
		Map<String, Request> documents = new LinkedHashMap<>();
		documents.put("party-report", Samples.report());
		documents.put("party-deputy", Samples.report(Samples.STEERING, 3,
				Samples.signedBy(Samples.STEERING, Standing.DEPUTY, "PHÓ TRƯỞNG BAN")));
		documents.put("party-committee",
				Samples.letter(Samples.COMMITTEE, Samples.signedBy(Samples.COMMITTEE, Standing.DEPUTY, "PHÓ BÍ THƯ")));
		documents.put("party-decision",
				Samples.decision(Samples.BOARD, Samples.signedBy(Samples.BOARD, Standing.HEAD, "TRƯỞNG BAN")));
		documents.put("party-minutes", Samples.minutes(Samples.BOARD));
		documents.put("state-plan",
				Samples.plan(Samples.PEOPLE, Samples.signedBy(Samples.PEOPLE, Standing.DEPUTY, "PHÓ CHỦ TỊCH")));
		documents.put("state-letter",
				Samples.letter(Samples.OFFICE, Samples.signedBy(Samples.OFFICE, Standing.HEAD, "TRƯỞNG PHÒNG")));
		documents.put("state-decision",
				Samples.decision(Samples.PEOPLE, Samples.signedBy(Samples.PEOPLE, Standing.HEAD, "CHỦ TỊCH")));
		for (Joint.Variant variant : Joint.Variant.values()) {
			documents.put("joint-" + variant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
					Samples.joint(variant));
		}
		Path folder = Files.createDirectories(Path.of("target/pages"));
		for (Map.Entry<String, Request> one : documents.entrySet()) {
			PrintedDocument document = Samples.COMPOSER.compose(one.getValue());
			PrintedPages pages = Samples.PDF.print(document);
			assertThat(pages.signaturePlaces()).as(one.getKey()).hasSize(document.signatures().size());
			Files.write(folder.resolve(one.getKey() + ".pdf"), pages.pdf());
			Files.write(folder.resolve(one.getKey() + ".docx"), Samples.DOCX.print(document));
			Files.write(folder.resolve(one.getKey() + ".xlsx"), new XlsxPrinter().print(document));
		}
	}

}
