package vn.danvan.screens;

import java.time.LocalDate;
import java.util.List;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Block;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.DraftingService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The screens of documents. */
@DanvanTest
class DocumentScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private DraftingService drafting;

	@Autowired
	private DocumentService documents;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void aLeaderTicksDraftsAndApprovesThemTogetherAndTheClerkNumbersThem() {
		for (int i = 0; i < 3; i++) {
			String subject = "đôn đốc thử màn hình " + i;
			this.stage.as("chuyenvien",
					() -> this.documents.prepare(new DocumentDraft(DocumentType.LETTER, this.stage.body("BDVHU"),
							subject, new DocumentContent(List.of(Block.Paragraph.of("Nội dung.")), List.of()),
							List.of("Như trên"), null, LocalDate.of(2023, 6, 20))));
		}
		Screens.open(this.context, this.stage, "truongban");
		UI.getCurrent().navigate("van-ban");
		search();
		_click(_get(Button.class, (spec) -> spec.withId("choose-all")));
		assertThat(_get(Span.class, (spec) -> spec.withId("chosen-count")).getText()).isEqualTo("Đã chọn 3 văn bản");
		assertThat(_find(Button.class, (spec) -> spec.withId("register-all"))).isEmpty();
		_click(_get(Button.class, (spec) -> spec.withId("approve-all")));
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã duyệt 3 văn bản.");
		assertThat(_find(Span.class, (spec) -> spec.withId("chosen-count"))).as("nothing is ticked any more").isEmpty();
		Screens.close();
		Screens.open(this.context, this.stage, "vanthu");
		UI.getCurrent().navigate("van-ban");
		search();
		_click(_get(Button.class, (spec) -> spec.withId("choose-all")));
		assertThat(_find(Button.class, (spec) -> spec.withId("approve-all"))).isEmpty();
		_click(_get(Button.class, (spec) -> spec.withId("register-all")));
		assertThat(_get(OrderedList.class, (spec) -> spec.withId("order")).getChildren()
			.map((item) -> item.getElement().getText())).containsExactly("Công văn đôn đốc thử màn hình 0",
					"Công văn đôn đốc thử màn hình 1", "Công văn đôn đốc thử màn hình 2");
		_click(_get(Button.class, (spec) -> spec.withId("save-numbers")));
		List<Integer> numbers = this.stage.jdbc()
			.sql("SELECT number FROM document WHERE subject LIKE 'đôn đốc thử màn hình%' ORDER BY subject")
			.query(Integer.class)
			.list();
		assertThat(numbers).hasSize(3).containsExactly(numbers.get(0), numbers.get(0) + 1, numbers.get(0) + 2);
		_click(_get(Button.class, (spec) -> spec.withId("choose-all")));
		assertThat(_get(Button.class, (spec) -> spec.withId("print-all")).isVisible()).isTrue();
	}

	private static void search() {
		_setValue(_get(TextField.class, (spec) -> spec.withPlaceholder(Messages.text("document.search"))),
				"đôn đốc thử màn hình");
	}

	@Test
	void anAuthorOpensHisOwnDocumentInTheEditor() {
		long id = this.stage
			.as("chuyenvien",
					() -> this.drafting.begin(new DocumentDraft(DocumentType.LETTER, this.stage.body("BDVHU"),
							"thử màn hình", new DocumentContent(List.of(), List.of()), List.of(), null,
							LocalDate.of(2023, 6, 20))));
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("van-ban/soan/" + id);
		assertThat(_get(H1.class).getText()).isEqualTo("Soạn Công văn");
		assertThat(_get(TextField.class, (spec) -> spec.withId("subject")).getValue()).isEqualTo("thử màn hình");
	}

}
