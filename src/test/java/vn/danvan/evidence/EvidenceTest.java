package vn.danvan.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.evidence.EvidenceService.ViewedFile;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DanvanTest
class EvidenceTest {

	private static final byte[] PNG = Photos.png(30, 20);

	private static final byte[] HEIC = { 0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f',
			'1', 'h', 'e', 'i', 'c' };

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
		byte[] photo = Photos.png(77, 20);
		long before = contents();
		EvidenceFile first = attach("một.png", photo);
		assertThat(contents()).as("the photo, a small and a middle picture, which are alike").isEqualTo(before + 2);
		EvidenceFile again = attach("một.png", photo);
		assertThat(again.id()).isEqualTo(first.id());
		assertThat(contents()).isEqualTo(before + 2);
	}

	@Test
	void thePhotoOfTwoRecordsIsStoredAndShrunkOnce() {
		byte[] photo = Photos.fromPhone(1700, 900, 6);
		EvidenceFile first = attach("họp.jpg", photo);
		long contents = contents();
		Subject other = new Subject("assignment", this.stage.assignment("Xã Thượng Cốc", "NV19", 0), null);
		EvidenceFile second = this.stage.as("xa.thuongcoc", () -> this.service.attach(other, "họp thôn.jpg", photo));
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(contents()).isEqualTo(contents);
		for (EvidenceView view : EvidenceView.values()) {
			assertThat(view("xa.thuongcoc", second, view).sha256()).isEqualTo(view("xa.quyhoa", first, view).sha256());
		}
		assertThat(contents()).as("looking makes nothing").isEqualTo(contents);
	}

	@Test
	void noFormOfAPhotoTellsWhereItWasTaken() {
		EvidenceFile file = attach("ở đâu.jpg", Photos.fromPhone(1500, 900, 8));
		for (EvidenceView view : EvidenceView.values()) {
			byte[] content = view("xa.quyhoa", file, view).content();
			assertThat(Photos.holds(content, Photos.PLACE)).as(view.name()).isFalse();
			assertThat(Photos.decoded(content)).as(view.name()).isNotNull();
		}
		assertThat(Photos.decoded(view("xa.quyhoa", file, EvidenceView.MIDDLE).content()).getHeight()).isEqualTo(1280);
	}

	@Test
	void bytesThatTheBrowserHoldsAreNotReadAgain() {
		EvidenceFile file = attach("đã có.png", Photos.png(300, 81));
		String hash = view("xa.quyhoa", file, EvidenceView.THUMBNAIL).sha256();
		assertThat(this.stage.as("xa.quyhoa", () -> this.service.view(file.id(), EvidenceView.THUMBNAIL, hash)))
			.satisfies((viewed) -> {
				assertThat(viewed.content()).isNull();
				assertThat(viewed.sha256()).isEqualTo(hash);
			});
	}

	@Test
	void aPhotoAttachedBeforeThereWerePicturesGetsThemWhenItIsFirstLookedAt() {
		EvidenceFile file = attach("cũ.png", Photos.png(300, 82));
		this.stage.jdbc()
			.sql("DELETE FROM picture WHERE sha256 = (SELECT sha256 FROM evidence WHERE id = ?)")
			.param(file.id())
			.update();
		assertThat(Photos.decoded(view("xa.quyhoa", file, EvidenceView.THUMBNAIL).content()).getWidth()).isEqualTo(240);
		long statements = Statements.count(() -> view("xa.quyhoa", file, EvidenceView.THUMBNAIL));
		assertThat(Statements.count(() -> view("xa.quyhoa", file, EvidenceView.MIDDLE))).isEqualTo(statements);
	}

	@Test
	void twentyFilesAreListedInAsManyStatementsAsOne() {
		Subject many = new Subject("assignment", this.stage.assignment("Xã Nhân Nghĩa", "NV19", 0), null);
		this.stage.as("xa.nhannghia", () -> this.service.attach(many, "0.png", Photos.png(90, 90)));
		long one = Statements
			.count(() -> this.stage.as("xa.nhannghia", () -> this.service.list("assignment", many.id())));
		for (int i = 1; i < 20; i++) {
			byte[] photo = Photos.png(90 + i, 90);
			String name = i + ".png";
			this.stage.as("xa.nhannghia", () -> this.service.attach(many, name, photo));
		}
		assertThat(Statements
			.count(() -> assertThat(this.stage.as("xa.nhannghia", () -> this.service.list("assignment", many.id())))
				.hasSize(20)))
			.isEqualTo(one);
	}

	@Test
	void aBrokenPhotoAndOneOfAnIphoneAreRefusedWithWhatToDo() {
		refused("evidence.error.broken", "nửa ảnh.png", Arrays.copyOf(PNG, PNG.length / 2));
		refused("evidence.error.heic", "IMG_0001.jpg", HEIC);
		refused("evidence.error.pixels", "bom.png", Photos.bomb(40_000, 40_000));
	}

	@Test
	void aPhotoThatCannotBeShownIsAFileToDownload() {
		EvidenceFile file = attach("không xem được.png", Photos.bomb(24, 18));
		assertThat(this.stage.as("xa.quyhoa", () -> this.service.list("assignment", this.subject.id())))
			.filteredOn((one) -> one.id() == file.id())
			.singleElement()
			.extracting(EvidenceFile::preview)
			.isEqualTo(EvidenceFile.Preview.NONE);
		assertThatThrownBy(() -> view("xa.quyhoa", file, EvidenceView.MIDDLE)).isInstanceOf(NotPermitted.class);
		assertThat(view("xa.quyhoa", file, EvidenceView.WHOLE).content()).isNotEmpty();
	}

	@Test
	void namesAreStoredComposedAndWithoutAPath() {
		byte[] photo = Photos.png(78, 20);
		assertThat(attach("C:\\ảnh\\Hu\u031Bo\u031B\u0300ng.png", photo).name()).isEqualTo("Hường.png");
	}

	@Test
	void aSisterCommuneNeitherListsNorOpensNorRemovesAFile() {
		byte[] photo = Photos.png(79, 20);
		EvidenceFile file = attach("riêng.png", photo);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.service.open(file.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.service.list("assignment", this.subject.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.run("xa.vubinh", () -> this.service.remove(file.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("quantri", () -> this.service.open(file.id())))
			.isInstanceOf(NotPermitted.class);
		for (EvidenceView view : EvidenceView.values()) {
			assertThatThrownBy(() -> view("xa.vubinh", file, view)).isInstanceOf(NotPermitted.class);
			assertThatThrownBy(() -> view("quantri", file, view)).isInstanceOf(NotPermitted.class);
		}
		this.stage.run("xa.quyhoa", () -> this.service.remove(file.id()));
		assertThatThrownBy(() -> this.stage.as("xa.quyhoa", () -> this.service.open(file.id())))
			.isInstanceOf(NotPermitted.class);
	}

	private ViewedFile view(String username, EvidenceFile file, EvidenceView view) {
		return this.stage.as(username, () -> this.service.view(file.id(), view, null));
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
