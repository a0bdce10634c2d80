package vn.danvan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.document.BatchJob.Format;
import vn.danvan.document.BatchJob.Sheet;
import vn.danvan.document.BatchJob.State;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Many documents in one job. */
@DanvanTest
class BatchTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private DocumentService documents;

	@Autowired
	private BatchPrints batch;

	@Test
	void aLetterToTwentyFourCommunesBecomesOnePdfWithOneAddresseeEach() throws IOException {
		BatchJob job = done(letter(), Format.ONE_PDF);
		String text = new PDFTextStripper().getText(Loader.loadPDF(job.file()));
		assertThat(Loader.loadPDF(job.file()).getNumberOfPages()).isEqualTo(24);
		for (int i = 1; i <= 24; i++) {
			assertThat(text).contains("Kính gửi: Đảng ủy xã số " + i);
		}
	}

	@Test
	void aZipHasReadableVietnameseNames() throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(done(letter(), Format.ZIP).file()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).hasSize(24).doesNotHaveDuplicates();
		assertThat(names.get(0)).isEqualTo("Công văn đề nghị báo cáo - Đảng ủy xã số 1.pdf");
	}

	@Test
	void namesKeepLettersAndLoseWhatFileSystemsForbid() {
		assertThat(BatchZip.readable("146-BC/BDVHU Báo cáo: \"kết quả\"..."))
			.isEqualTo("146-BC-BDVHU Báo cáo- -kết quả-");
		assertThat(BatchZip.readable("Đ".repeat(300))).hasSize(120);
	}

	@Test
	void aCancelledJobStopsBeforeItsNextDocument() {
		List<Integer> printed = new ArrayList<>();
		BatchJob[] job = new BatchJob[1];
		job[0] = new BatchJob(IntStream.range(0, 5).mapToObj((i) -> new Sheet("số " + i, () -> {
			printed.add(i);
			if (i == 1) {
				job[0].cancel();
			}
			return new byte[0];
		})).toList(), Format.ZIP);
		job[0].run();
		assertThat(printed).containsExactly(0, 1);
		assertThat(job[0].state()).isEqualTo(State.CANCELLED);
		assertThatThrownBy(job[0]::file).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void aFailedDocumentEndsTheJobAndSaysSo() {
		BatchJob job = new BatchJob(List.of(new Sheet("hỏng", () -> {
			throw new IllegalStateException("broken on purpose");
		})), Format.ZIP);
		job.run();
		assertThat(job.state()).isEqualTo(State.FAILED);
	}

	@Test
	void nothingToPrintAndTooMuchAreRefused() {
		assertThatThrownBy(() -> this.stage.as("vanthu", () -> this.batch.documents(List.of(), Format.ZIP)))
			.isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> this.stage.as("vanthu",
				() -> this.batch.documents(IntStream.range(0, 501).mapToObj(Long::valueOf).toList(), Format.ZIP)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("500");
	}

	private BatchJob done(long document, Format format) {
		BatchJob job = this.stage.as("chuyenvien", () -> this.batch.eachAddressee(document, format));
		await().atMost(Duration.ofSeconds(60)).until(() -> job.state() == State.DONE);
		assertThat(job.printed()).isEqualTo(job.total());
		return job;
	}

	private long letter() {
		List<String> communes = IntStream.rangeClosed(1, 24).mapToObj((i) -> "Đảng ủy xã số " + i).toList();
		return this.stage.as("chuyenvien",
				() -> this.documents.prepare(new DocumentDraft(DocumentType.LETTER, this.stage.body("BDVHU"),
						"đề nghị báo cáo", new DocumentContent(List.of(Paragraph.of("Đề nghị báo cáo.")), List.of()),
						List.of(), null, DAY, new DocumentForm(communes, Urgency.NORMAL, "", List.of(), null, null))));
	}

}
