package vn.danvan.rollout;

/** Loại quyết định of the steering committee on communes. */
public enum RollOutActKind {

	/** Phê duyệt danh sách đăng ký của năm. */
	LIST(RollOutStage.LISTED),

	/** Công nhận đạt chuẩn trong năm. */
	RECOGNITION(RollOutStage.RECOGNISED),

	/** Thu hồi công nhận. */
	WITHDRAWAL(RollOutStage.WITHDRAWN);

	private final RollOutStage stage;

	RollOutActKind(RollOutStage stage) {
		this.stage = stage;
	}

	/**
	 * To which step the decision brings a commune.
	 * @return bước
	 */
	public RollOutStage stage() {
		return this.stage;
	}

	/**
	 * From which step.
	 * @return the step of communes that it may name
	 */
	public RollOutStage from() {
		return switch (this) {
			case LIST -> RollOutStage.REGISTERED;
			case RECOGNITION -> RollOutStage.APPROVED;
			case WITHDRAWAL -> RollOutStage.RECOGNISED;
		};
	}

}
