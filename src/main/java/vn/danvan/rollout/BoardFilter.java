package vn.danvan.rollout;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Slug;

/** Which communes the board of a year shows, by the stage at which they are now. */
public enum BoardFilter implements Slug {

	/** Tất cả các xã, thị trấn. */
	ALL("tat-ca", null),

	/** Chưa đăng ký: what is only drafted counts as nothing. */
	NONE("chua-dang-ky", null),

	/** Đã đăng ký. */
	REGISTERED("dang-ky", RollOutStage.REGISTERED),

	/** Trong danh sách. */
	LISTED("duyet-danh-sach", RollOutStage.LISTED),

	/** Đang triển khai. */
	ROLLED_OUT("trien-khai", RollOutStage.ROLLED_OUT),

	/** Đã gửi hồ sơ. */
	SUBMITTED("gui-ho-so", RollOutStage.SUBMITTED),

	/** Đang bổ sung. */
	SUPPLEMENT("bo-sung", RollOutStage.SUPPLEMENT),

	/** Đã thẩm định. */
	APPRAISED("tham-dinh", RollOutStage.APPRAISED),

	/** Đủ điều kiện. */
	APPROVED("du-dieu-kien", RollOutStage.APPROVED),

	/** Được công nhận. */
	RECOGNISED("cong-nhan", RollOutStage.RECOGNISED),

	/** Không đạt. */
	REFUSED("khong-dat", RollOutStage.REFUSED),

	/** Bị thu hồi. */
	WITHDRAWN("thu-hoi", RollOutStage.WITHDRAWN),

	/** Dừng thực hiện. */
	ENDED("dung", RollOutStage.ENDED);

	private final String slug;

	private final @Nullable RollOutStage stage;

	BoardFilter(String slug, @Nullable RollOutStage stage) {
		this.slug = slug;
		this.stage = stage;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The stage that is looked for.
	 * @return a stage, null for all communes and for those that did not register
	 */
	public @Nullable RollOutStage stage() {
		return this.stage;
	}

}
