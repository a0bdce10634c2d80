package vn.danvan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;

/** Nội dung phối hợp, numbered from 1. */
@Entity
class ProgrammeContent {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	@SequenceGenerator(name = "danvan_id", sequenceName = "danvan_id", allocationSize = StoredAggregate.ID_BLOCK)
	private @Nullable Long id;

	private int number;

	private String title = "";

	protected ProgrammeContent() {
	}

	ProgrammeContent(int number, String title) {
		this.number = number;
		this.title = title;
	}

	ContentItem item() {
		return new ContentItem((this.id != null) ? this.id : 0, this.number, this.title);
	}

	void rename(String newTitle) {
		this.title = newTitle;
	}

}
