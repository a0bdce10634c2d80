package vn.danvan.screens;

import java.sql.Timestamp;
import java.util.List;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.Inbox.Notice;
import vn.danvan.notification.InboxFilter;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Inbox, policy of reminders, outbox and own address as their people use them. */
@DanvanTest
class NotificationScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private Inbox inbox;

	@Autowired
	private BusinessClock clock;

	@AfterEach
	void close() {
		Screens.close();
		this.stage.jdbc().sql("DELETE FROM mail_outbox").update();
	}

	@Test
	void aReminderLeadsToItsRecordAndTheCountInTheMenuFalls() {
		long assignment = this.stage.assignment("Xã Quý Hòa", "NV19", 0);
		long id = notice("xa.quyhoa", assignment, "Còn 1 ngày đến hạn 21/06/2023: báo cáo nhiệm vụ NV19");
		int unread = this.stage.as("xa.quyhoa", this.inbox::unread);
		Screens.open(this.context, this.stage, "xa.quyhoa");
		UI.getCurrent().navigate("thong-bao");
		assertThat(count("thong-bao")).isEqualTo(String.valueOf(unread));
		Component card = card(0);
		assertThat(_find(card, H2.class)).extracting(H2::getText).containsExactly("Hôm nay, 20/06/2023");
		assertThat(_find(card, Span.class)).extracting(Span::getText).contains("Nhắc việc", "Mới");
		assertThat(_get(card, Anchor.class).getHref()).isEqualTo("thong-bao/" + id);
		UI.getCurrent().navigate("thong-bao/" + id);
		assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("viec-cua-toi/" + assignment);
		assertThat(this.stage.as("xa.quyhoa", this.inbox::unread)).isEqualTo(unread - 1);
		if (unread > 1) {
			assertThat(count("thong-bao")).isEqualTo(String.valueOf(unread - 1));
		}
	}

	@Test
	void anothersNoticeIsAPlainPage() {
		long id = notice("xa.quyhoa", this.stage.assignment("Xã Quý Hòa", "NV19", 0), "Của người khác");
		Screens.open(this.context, this.stage, "xa.vubinh");
		UI.getCurrent().navigate("thong-bao/" + id);
		assertThat(_get(com.vaadin.flow.component.html.H1.class).getText()).isEqualTo("Không tìm thấy");
	}

	@Test
	void unreadNoticesAreFilteredAndAllMarkedRead() {
		notice("xa.tanmy", this.stage.assignment("Xã Tân Mỹ", "NV19", 0), "Thông báo thử");
		int unread = this.stage.as("xa.tanmy", this.inbox::unread);
		Screens.open(this.context, this.stage, "xa.tanmy");
		UI.getCurrent().navigate("thong-bao", QueryParameters.of("loc", "chua-doc"));
		assertThat(GridKt._size(grid())).isEqualTo(unread);
		_click(_get(Button.class, (spec) -> spec.withId("mark-read")));
		assertThat(GridKt._size(grid())).isZero();
		assertThat(_get(Button.class, (spec) -> spec.withId("mark-read")).isEnabled()).isFalse();
		assertThat(_find(SideNavItem.class).stream().filter((item) -> item.getPath().equals("thong-bao")))
			.allMatch((item) -> item.getSuffixComponent() == null);
	}

	@Test
	void theLeaderIsToldWhatIsWrongWithThePolicyAndSavesIt() {
		Screens.open(this.context, this.stage, "truongban");
		UI.getCurrent().navigate("nhac-viec");
		TextField before = _get(TextField.class, (spec) -> spec.withId("before"));
		assertThat(before.getValue()).isEqualTo("7, 1");
		_setValue(before, "một tuần");
		_click(_get(Button.class, (spec) -> spec.withId("save-policy")));
		assertThat(before.getErrorMessage())
			.isEqualTo("\"một\" không dùng được. Hãy ghi các số từ 0 đến 60, cách nhau bằng dấu phẩy, ví dụ 7, 1.");
		_setValue(before, "7, 1");
		_click(_get(Button.class, (spec) -> spec.withId("save-policy")));
		NotificationsKt.expectNotifications("Đã lưu lịch nhắc việc. Lịch mới áp dụng từ lần nhắc sáng hôm sau.");
		assertThat(_find(Span.class)).extracting(Span::getText)
			.contains(
					"Nguyễn Minh Đức đổi lịch nhắc việc: trước hạn 7, 1 ngày; sau hạn 1, 3 ngày; báo lãnh đạo sau hạn 3 ngày");
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("nhac-viec");
		assertThat(_get(TextField.class, (spec) -> spec.withId("before")).isReadOnly()).isTrue();
		assertThat(_find(Button.class, (spec) -> spec.withId("save-policy"))).isEmpty();
	}

	@Test
	void theAdministratorSeesWhyAMailFailedButNotWhatItSays() {
		this.stage.jdbc()
			.sql("""
					INSERT INTO mail_outbox (account_id, kind, message_id, address, subject, body, state, attempts, created_at,
					next_attempt_at, give_up_at, last_error)
					VALUES (?, 'REMINDER', '<x@y>', 'a@b.vn', 'Nhắc việc bí ẩn', 'Nội dung bí ẩn', 'FAILED', 9, ?, ?, ?,
					'Không kết nối được máy chủ thư.')""")
			.params(this.stage.actor("xa.yenphu").accountId(), now(), now(), now())
			.update();
		Screens.open(this.context, this.stage, "quantri");
		UI.getCurrent().navigate("thu-gui-di");
		assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
			.anyMatch((text) -> text.startsWith("Chưa bật gửi thư"));
		assertThat(count("thu-gui-di")).isEqualTo("1");
		Component card = GridKt._getCellComponent(_get(Grid.class, (spec) -> spec.withId("mails")), 0, column("mails"));
		assertThat(_find(card, Span.class)).extracting(Span::getText)
			.contains("Không gửi được", "Số lần thử: 9", "Không kết nối được máy chủ thư.")
			.noneMatch((text) -> text.contains("bí ẩn"));
		_click(_get(card, Button.class));
		assertThat(_get(Span.class, (spec) -> spec.withClasses("notice-text")).getText())
			.isEqualTo("Chưa bật gửi thư trên máy chủ này, nên không gửi lại được.");
	}

	@Test
	void anOfficerEntersTheOwnAddress() {
		Screens.open(this.context, this.stage, "xa.yenphu");
		UI.getCurrent().navigate("tai-khoan-cua-toi");
		TextField email = _get(TextField.class, (spec) -> spec.withId("email"));
		assertThat(_get(Checkbox.class, (spec) -> spec.withId("mail-wanted")).getValue()).isTrue();
		_setValue(email, "vănphòng@yenphu.example");
		_click(_get(Button.class, (spec) -> spec.withId("save-contact")));
		assertThat(email.getErrorMessage()).startsWith("Địa chỉ e-mail chỉ gồm chữ không dấu");
		_setValue(email, "VanPhong@yenphu.example");
		_click(_get(Button.class, (spec) -> spec.withId("save-contact")));
		NotificationsKt.expectNotifications("Đã lưu địa chỉ thư.");
		Screens.open(this.context, this.stage, "quantri");
		UI.getCurrent().navigate("tai-khoan/" + this.stage.actor("xa.yenphu").accountId());
		TextField seen = _get(TextField.class, (spec) -> spec.withId("email"));
		assertThat(seen.getValue()).isEqualTo("vanphong@yenphu.example");
		_setValue(seen, "");
		_click(_get(Button.class, (spec) -> spec.withId("save-contact")));
		NotificationsKt.expectNotifications("Đã lưu địa chỉ thư.");
	}

	private long notice(String username, long assignment, String sentence) {
		this.stage.jdbc()
			.sql("""
					INSERT INTO notification (account_id, kind, subject_type, subject_id, sentence, business_day, created_at)
					VALUES (?, 'reminder', 'assignment', ?, ?, '2023-06-20', ?)""")
			.params(this.stage.actor(username).accountId(), assignment, sentence, now())
			.update();
		List<Notice> latest = this.stage.as(username, () -> this.inbox.list(InboxFilter.ALL, 0, 1));
		assertThat(latest.get(0).sentence()).isEqualTo(sentence);
		return latest.get(0).id();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static String count(String path) {
		return _find(SideNavItem.class).stream()
			.filter((item) -> item.getPath().equals(path))
			.map((item) -> item.getSuffixComponent().getElement().getText())
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private static Grid<Notice> grid() {
		return _get(Grid.class, (spec) -> spec.withId("notices"));
	}

	private static Component card(int row) {
		return GridKt._getCellComponent(grid(), row, column("notices"));
	}

	private static String column(String grid) {
		Grid<?> found = _get(Grid.class, (spec) -> spec.withId(grid));
		return found.getColumns().get(0).getKey();
	}

}
