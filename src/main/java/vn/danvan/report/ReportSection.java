package vn.danvan.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Mục của báo cáo, a draft with a version of its own. */
@Entity
class ReportSection {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	private @Nullable Long id;

	@Version
	private int version;

	private long reportId;

	private int position;

	private String code = "";

	private int level;

	private String heading = "";

	@Convert(converter = SectionContentConverter.class)
	private SectionContent content = new SectionContent(List.of(), Set.of());

	private @Nullable Long editedBy;

	protected ReportSection() {
	}

	ReportSection(long reportId, int position, WrittenSection written) {
		this.reportId = reportId;
		this.position = position;
		this.code = written.code();
		this.level = written.level();
		this.heading = written.heading();
		this.content = SectionContent.of(written.sentences());
	}

	void edit(List<ReportBlock> blocks, long by) {
		this.content = new SectionContent(blocks, this.content.seen());
		this.editedBy = by;
	}

	void refresh(WrittenSection written) {
		this.content = this.content.refreshed(written.sentences());
	}

	SectionView view() {
		return new SectionView(id(), this.version, this.code, this.level, this.heading, this.content.blocks());
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int version() {
		return this.version;
	}

	long reportId() {
		return this.reportId;
	}

	String code() {
		return this.code;
	}

	SectionContent content() {
		return this.content;
	}

	@Nullable Long editedBy() {
		return this.editedBy;
	}

}
