package vn.danvan.screens;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentType;
import vn.danvan.document.DraftingService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
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
