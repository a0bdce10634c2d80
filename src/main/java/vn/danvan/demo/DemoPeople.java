package vn.danvan.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Role;

/** The people of the demo, all invented. */
final class DemoPeople {

	static final List<Person> DISTRICT = List.of(
			new Person("chuyenvien", "Trần Thu Hà", "Chuyên viên Ban Dân vận Huyện ủy", Role.STAFF, false, "BDVHU"),
			new Person("truongban", "Nguyễn Minh Đức", "Trưởng Ban Dân vận Huyện ủy", Role.BOARD_LEADER, false,
					"BDVHU"),
			new Person("phobandanvan", "Phạm Thị Lan", "Phó Trưởng Ban Dân vận Huyện ủy", Role.BOARD_LEADER, true,
					"BDVHU"),
			new Person("vanthu", "Lê Hồng Nhung", "Văn thư Văn phòng Huyện ủy", Role.CLERK, false, "VPHU"),
			new Person("bithu", "Hoàng Văn Thắng", "Lãnh đạo Huyện ủy", Role.DISTRICT_LEADER, false, null),
			new Person("ubnd", "Đặng Quốc Huy", "Văn phòng UBND huyện", Role.PEOPLES_COMMITTEE, false, "UBND"),
			new Person("noivu", "Vũ Thị Hạnh", "Phòng Nội vụ", Role.AGENCY, false, "NV"),
			new Person("quantri", "Đỗ Anh Tuấn", "Quản trị hệ thống", Role.ADMIN, false, null));

	private static final List<String> FAMILY = List.of("Bùi", "Quách", "Đinh", "Bạch", "Hà");

	private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Thanh", "Minh", "Ngọc", "Xuân");

	private static final List<String> GIVEN = List.of("An", "Bình", "Chung", "Dũng", "Hạnh", "Hiền", "Hòa", "Khánh",
			"Lâm", "Liên", "Nam", "Phúc", "Quý");

	private DemoPeople() {
	}

	static String invented(int number) {
		return FAMILY.get(number % FAMILY.size()) + " " + MIDDLE.get(number % MIDDLE.size()) + " "
				+ GIVEN.get(number % GIVEN.size());
	}

	record Person(String username, String fullName, String position, Role role, boolean deputy,
			@Nullable String bodySymbol) {
	}

}
