package vn.danvan.screens;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Files of a record as its commune sees them. */
@DanvanTest
class EvidenceScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private EvidenceService service;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void photosOpenLargeInThePageAndTheNextOneFollows() {
		long assignment = this.stage.assignment("Xã Chí Đạo", "NV19", 0);
		List<EvidenceFile> photos = List.of(attach(assignment, "hội nghị.png", Photos.png(60, 61)),
				attach(assignment, "phát phiếu.png", Photos.png(60, 62)));
		Screens.open(this.context, this.stage, "xa.chidao");
		UI.getCurrent().navigate("viec-cua-toi/" + assignment);
		assertThat(_find(Image.class)).extracting((image) -> image.getAlt().orElse(""))
			.contains("Ảnh minh chứng 1 trên 2: hội nghị.png", "Ảnh minh chứng 2 trên 2: phát phiếu.png");
		_click(_get(NativeButton.class, (spec) -> spec.withId("photo-" + photos.get(0).id())));
		assertThat(shown().getSrc()).isEqualTo("minh-chung/" + photos.get(0).id() + "/vua");
		assertThat(_get(Button.class, (spec) -> spec.withId("previous")).isEnabled()).isFalse();
		_click(_get(Button.class, (spec) -> spec.withId("next")));
		assertThat(shown().getSrc()).isEqualTo("minh-chung/" + photos.get(1).id() + "/vua");
		assertThat(shown().getAlt()).contains("Ảnh minh chứng 2 trên 2: phát phiếu.png");
		assertThat(_get(Span.class, (spec) -> spec.withId("photo-place")).getText()).isEqualTo("Ảnh 2 / 2");
		assertThat(_get(Button.class, (spec) -> spec.withId("next")).isEnabled()).isFalse();
	}

	@Test
	void aPdfOpensInAFrameAndCanBeDownloaded() {
		long assignment = this.stage.assignment("Xã Tân Mỹ", "NV19", 0);
		EvidenceFile pdf = this.stage.as("xa.tanmy",
				() -> this.service.attach(new Subject("assignment", assignment, null), "biên bản.pdf",
						"%PDF-1.4 thử".getBytes(StandardCharsets.UTF_8)));
		Screens.open(this.context, this.stage, "xa.tanmy");
		UI.getCurrent().navigate("viec-cua-toi/" + assignment);
		String address = "minh-chung/" + pdf.id() + "/tep";
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(address);
		_click(_get(Button.class, (spec) -> spec.withId("view-" + pdf.id())));
		IFrame pages = _get(IFrame.class, (spec) -> spec.withId("pages"));
		assertThat(pages.getSrc()).isEqualTo(address);
		assertThat(pages.getTitle()).contains("Nội dung tệp biên bản.pdf");
	}

	private static Image shown() {
		return _get(Image.class, (spec) -> spec.withId("photo"));
	}

	private EvidenceFile attach(long assignment, String name, byte[] photo) {
		String username = "xa.chidao";
		return this.stage.as(username,
				() -> this.service.attach(new Subject("assignment", assignment, null), name, photo));
	}

}
