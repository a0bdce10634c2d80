package vn.danvan.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DanvanTest
class EvidenceTest {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R' };

	@Autowired
	private Stage stage;

	@Autowired
	private EvidenceService service;

	private Subject subject;

	@BeforeEach
	void anOpenAssignment() {
		this.subject = new Subject("assignment", this.stage.assignment("Xã Quý Hòa", "NV19", 0), null);
	}

	@Test
	void photosAndWordFilesAreTakenByTheirContent() throws IOException {
		assertThat(attach("ảnh họp xóm.png", PNG).mediaType()).isEqualTo("image/png");
		assertThat(attach("biên bản.docx", office("word/document.xml")).mediaType()).contains("wordprocessingml");
		assertThat(attach("số liệu.xlsx", office("xl/workbook.xml")).mediaType()).contains("spreadsheetml");
	}

	@Test
	void aFileWhoseContentIsNotWhatItsNameSaysIsRefused() throws IOException {
		refused("evidence.error.kind", "ảnh.jpg", PNG);
		refused("evidence.error.kind", "biên bản.docx", office("other/part.xml"));
		refused("evidence.error.kind", "chương trình.exe", new byte[] { 'M', 'Z', 0, 0 });
		refused("evidence.error.kind", "trang.html", "<script>".getBytes(StandardCharsets.UTF_8));
		refused("evidence.error.empty", "rỗng.pdf", new byte[0]);
	}

	@Test
	void aFileOverTwentyMegabytesIsRefused() {
		byte[] large = new byte[EvidenceService.MAX_BYTES + 1];
		System.arraycopy(PNG, 0, large, 0, PNG.length);
		refused("evidence.error.too-large", "lớn.png", large);
	}

	@Test
	void aFileWithASecrecyMarkInItsNameIsRefused() {
		refused("base.error.secrecy", "TỐI MẬT.png", PNG);
	}

	@Test
	void theSameBytesAreStoredOnce() {
		byte[] photo = PNG.clone();
		photo[PNG.length - 1] = 77;
		long before = contents();
		EvidenceFile first = attach("một.png", photo);
		EvidenceFile again = attach("một.png", photo);
		assertThat(again.id()).isEqualTo(first.id());
		assertThat(contents()).isEqualTo(before + 1);
	}

	@Test
	void namesAreStoredComposedAndWithoutAPath() {
		byte[] photo = PNG.clone();
		photo[PNG.length - 1] = 78;
		assertThat(attach("C:\\ảnh\\Hu\u031Bo\u031B\u0300ng.png", photo).name()).isEqualTo("Hường.png");
	}

	@Test
	void aSisterCommuneNeitherListsNorOpensNorRemovesAFile() {
		byte[] photo = PNG.clone();
		photo[PNG.length - 1] = 79;
		EvidenceFile file = attach("riêng.png", photo);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.service.open(file.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.service.list("assignment", this.subject.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.run("xa.vubinh", () -> this.service.remove(file.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("quantri", () -> this.service.open(file.id())))
			.isInstanceOf(NotPermitted.class);
		this.stage.run("xa.quyhoa", () -> this.service.remove(file.id()));
		assertThatThrownBy(() -> this.stage.as("xa.quyhoa", () -> this.service.open(file.id())))
			.isInstanceOf(NotPermitted.class);
	}

	private EvidenceFile attach(String name, byte[] content) {
		return this.stage.as("xa.quyhoa", () -> this.service.attach(this.subject, name, content));
	}

	private void refused(String key, String name, byte[] content) {
		assertThatThrownBy(() -> attach(name, content)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private long contents() {
		return this.stage.jdbc().sql("SELECT COUNT(*) FROM stored_content").query(Long.class).single();
	}

	private static byte[] office(String part) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : new String[] { "[Content_Types].xml", part }) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
