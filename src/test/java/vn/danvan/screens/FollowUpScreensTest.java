package vn.danvan.screens;

import java.time.LocalDate;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.FollowUpState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The register of follow-ups on the screen, each step as the role that takes it. */
@DanvanTest
class FollowUpScreensTest {

	private static final LocalDate DUE = LocalDate.of(2023, 7, 20);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private FollowUpService followUps;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void theAddressHoldsAllChoicesAndTheListFollowsThem() {
		open("chuyenvien", "han-che", "loc=qua-han&loai=kien-nghi&nam=2023");
		assertThat(_get(Select.class, (spec) -> spec.withId("kind")).getValue()).isEqualTo(FollowUpKind.RECOMMENDATION);
		int late = GridKt._size(grid());
		assertThat(late).isPositive();
		assertThat(text("count-qua-han")).startsWith(String.valueOf(late));
		ComboBox<Object> owner = _get(ComboBox.class, (spec) -> spec.withId("owner"));
		Object commune = owner.getListDataView()
			.getItems()
			.filter((one) -> owner.getItemLabelGenerator().apply(one).equals("Xã Vũ Bình"))
			.findFirst()
			.orElseThrow();
		_setValue(owner, commune);
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
			.contains("loc=qua-han", "loai=kien-nghi", "nam=2023", "don-vi=x" + this.stage.unit("Xã Vũ Bình"));
		assertThat(GridKt._size(grid())).isEqualTo(1).isLessThan(late);
		assertThat(_get(Anchor.class, (spec) -> spec.withId("count-da-dong")).getHref()).contains("loc=da-dong",
				"loai=kien-nghi", "nam=2023", "don-vi=x");
		assertThat(_get(Anchor.class, (spec) -> spec.withId("excel")).getHref()).contains("VAADIN/dynamic/resource");
		assertThat(_get(Anchor.class, (spec) -> spec.withId("print")).getHref()).contains("VAADIN/dynamic/resource");
	}

	@Test
	void anUnknownWordInTheAddressMeansAllAndAnEmptyListSaysWhatToDo() {
		open("chuyenvien", "han-che", "loc=nham&loai=nham&don-vi=x999&nam=nham");
		assertThat(_get(Select.class, (spec) -> spec.withId("kind")).getValue()).isNull();
		assertThat(GridKt._size(grid())).isPositive();
		open("chuyenvien", "han-che", "tim=khong co viec nao nhu vay");
		assertThat(GridKt._size(grid())).isZero();
		assertThat(grid().getEmptyStateText()).contains("Hãy đổi trạng thái");
	}

	@Test
	void anOfficerIsThreeTapsFromTheReportAndTheLeaderSendsIt() {
		long id = record(DUE);
		open("xa.chidao", "", null);
		Section card = _get(Section.class, (spec) -> spec.withId("owed-follow-ups"));
		assertThat(_find(card, Anchor.class)).extracting(Anchor::getHref).contains("han-che/" + id);
		open("xa.chidao", "han-che/" + id, null);
		assertThat(button("save-report").getText()).isEqualTo("Chuyển lãnh đạo xã duyệt");
		_click(button("save-report"));
		assertThat(_get(TextArea.class, (spec) -> spec.withId("report")).isInvalid()).isTrue();
		_setValue(_get(TextArea.class, (spec) -> spec.withId("report")), "Đã niêm yết tại 5 xóm");
		_setValue(_get(Checkbox.class, (spec) -> spec.withId("done")), true);
		_click(button("save-report"));
		open("lanhdao.chidao", "han-che/" + id, null);
		assertThat(_get(TextArea.class, (spec) -> spec.withId("report")).getValue()).isEqualTo("Đã niêm yết tại 5 xóm");
		assertThat(_find(Button.class, (spec) -> spec.withId("send-back"))).hasSize(1);
		_click(button("save-report"));
		assertThat(state(id)).isEqualTo(FollowUpState.REPORTED);
		open("chuyenvien", "han-che/" + id, "loc=cho-xac-nhan");
		assertThat(_get(OrderedList.class, (spec) -> spec.withId("steps")).getElement().getTextRecursively())
			.contains("Báo đã khắc phục", "Đã niêm yết tại 5 xóm", "Ghi nhận");
		_click(button("confirm"));
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("day")), LocalDate.of(2023, 6, 25));
		_click(button("confirm-day"));
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("day")).isInvalid()).isTrue();
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("day")), LocalDate.of(2023, 6, 20));
		_click(button("confirm-day"));
		assertThat(state(id)).isEqualTo(FollowUpState.REMEDIED);
	}

	@Test
	void moreTimeIsAskedForAndDecidedOnThePage() {
		long id = record(DUE);
		open("xa.chidao", "han-che/" + id, null);
		_click(button("ask-time"));
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("day")), DUE);
		_setValue(_get(TextArea.class, (spec) -> spec.withId("reason")), "Mưa lũ");
		_click(button("confirm-day"));
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("day")).getErrorMessage())
			.contains("phải sau hạn hiện nay");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("day")), DUE.plusDays(30));
		_click(button("confirm-day"));
		assertThat(_find(Button.class, (spec) -> spec.withId("ask-time"))).isEmpty();
		open("chuyenvien", "han-che/" + id, null);
		assertThat(_find(Button.class, (spec) -> spec.withId("grant-time"))).isEmpty();
		open("truongban", "han-che/" + id, "loc=cho-gia-han");
		_click(button("grant-time"));
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("day")).getValue()).isEqualTo(DUE.plusDays(30));
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("day")), DUE.plusDays(10));
		_click(button("confirm-day"));
		assertThat(row(id).dueOn()).isEqualTo(DUE.plusDays(10));
		assertThat(_get(Div.class, (spec) -> spec.withClasses("detail")).getElement().getTextRecursively())
			.contains("Hạn 30/07/2023 (gia hạn từ 20/07/2023)");
	}

	@Test
	void theBoardTicksWhatIsLateAndRemindsInOneStep() {
		open("chuyenvien", "han-che", "loai=cam-ket");
		assertThat(_find(Div.class, (spec) -> spec.withId("chosen"))).isEmpty();
		_click(button("choose-late"));
		assertThat(_get(Div.class, (spec) -> spec.withId("chosen")).getElement().getTextRecursively())
			.contains("Đã chọn 3 việc");
		_click(button("remind"));
		assertThat(NotificationsKt.getNotifications()).isNotEmpty();
		assertThat(_find(Div.class, (spec) -> spec.withId("chosen"))).isEmpty();
		assertThat(this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM follow_up WHERE kind = 'COMMITMENT' AND reminded_on = '2023-06-20'")
			.query(Integer.class)
			.single()).isEqualTo(3);
		open("xa.chidao", "han-che", null);
		assertThat(_find(Button.class, (spec) -> spec.withId("choose-late"))).isEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("notice"))).isEmpty();
	}

	@Test
	void thePictureLeadsToTheRegister() {
		open("bithu", "han-che/tong-hop", null);
		assertThat(_get(H1.class).getText()).isEqualTo("Tổng hợp hạn chế, kiến nghị");
		Section year = _get(Section.class, (spec) -> spec.withId("year-2023"));
		assertThat(year.getElement().getTextRecursively()).contains("Khắc phục đúng hạn", "Quá hạn", "Hạn chế: ");
		assertThat(_find(year, Anchor.class)).extracting(Anchor::getHref)
			.contains("han-che?loc=qua-han&nam=2023", "han-che?loc=dang-mo&nam=2023&loai=han-che");
		assertThat(_find(_get(Section.class, (spec) -> spec.withId("owners")), Anchor.class)).isNotEmpty();
		open("noivu", "han-che/tong-hop", null);
		assertThat(_find(Section.class, (spec) -> spec.withId("owners"))).isEmpty();
	}

	@Test
	void aRecordWithoutADeadlineIsRefusedAtTheField() {
		open("chuyenvien", "han-che/moi", null);
		_setValue(_get(TextArea.class, (spec) -> spec.withId("content")), "Sổ sách để trống");
		ComboBox<Object> unit = _get(ComboBox.class, (spec) -> spec.withId("unit"));
		_setValue(unit, unit.getListDataView().getItem(0));
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("deadline")), null);
		_click(button("save"));
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("deadline")).getErrorMessage())
			.contains("Hãy chọn hạn khắc phục");
	}

	private long record(LocalDate due) {
		return this.stage.as("chuyenvien", () -> this.followUps.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION,
				"Việc thử trên màn hình " + System.nanoTime(), this.stage.unit("Xã Chí Đạo"), null, due, null)));
	}

	private FollowUpRow row(long id) {
		return this.stage.as("chuyenvien", () -> this.followUps.get(id)).row();
	}

	private FollowUpState state(long id) {
		return row(id).state();
	}

	private void open(String person, String path, @Nullable String query) {
		Screens.close();
		Screens.open(this.context, this.stage, person);
		UI.getCurrent().navigate(path, (query != null) ? QueryParameters.fromString(query) : QueryParameters.empty());
	}

	private static Button button(String id) {
		return _get(Button.class, (spec) -> spec.withId(id));
	}

	private static String text(String id) {
		return _get(Anchor.class, (spec) -> spec.withId(id)).getElement().getTextRecursively();
	}

	@SuppressWarnings("unchecked")
	private static Grid<Object> grid() {
		return _get(Grid.class, (spec) -> spec.withId("register"));
	}

}
