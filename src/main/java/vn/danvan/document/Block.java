package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Run;

/** One piece of a document's text, free of any layout. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({ @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
		@JsonSubTypes.Type(value = Block.Division.class, name = "division"),
		@JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
		@JsonSubTypes.Type(value = Block.Items.class, name = "items"),
		@JsonSubTypes.Type(value = Table.class, name = "table"),
		@JsonSubTypes.Type(value = Chart.class, name = "chart") })
public sealed interface Block permits Block.Heading, Block.Division, Block.Paragraph, Block.Items, Table, Chart {

	/**
	 * Đề mục of the outline, with its number as the author counts: {@code I- MỤC ĐÍCH},
	 * {@code 1. Yêu cầu}, {@code 1.1. Chung}, {@code a) Xã}. Whether a Roman number is
	 * followed by a hyphen (Party) or a full stop (State) is the layout's affair.
	 *
	 * @param level from 1 for a main part to 4
	 * @param text number and title
	 */
	record Heading(int level, String text) implements Block {

		/** The deepest level. */
		public static final int DEEPEST = 4;

	}

	/**
	 * Phần, Chương, Mục: its number stands centred above its name in capitals.
	 *
	 * @param number for example {@code Chương II}
	 * @param name its name
	 */
	record Division(String number, String name) implements Block {
	}

	/**
	 * Đoạn văn.
	 *
	 * @param runs pieces of text in one style each
	 * @param kind what the paragraph is for
	 */
	record Paragraph(List<Run> runs, ParagraphKind kind) implements Block {

		private static final Pattern ARTICLE = Pattern.compile("^Điều \\d+\\.");

		/**
		 * Paragraphs stored before there were kinds are text.
		 * @param runs pieces of text
		 * @param kind what the paragraph is for, null for text
		 */
		public Paragraph(List<Run> runs, @Nullable ParagraphKind kind) {
			this.runs = List.copyOf(runs);
			this.kind = (kind != null) ? kind : ParagraphKind.TEXT;
		}

		/**
		 * A paragraph of text.
		 * @param runs pieces of text
		 */
		public Paragraph(List<Run> runs) {
			this(runs, ParagraphKind.TEXT);
		}

		/**
		 * A paragraph in one upright style.
		 * @param text its text
		 * @return the paragraph
		 */
		public static Paragraph of(String text) {
			return new Paragraph(List.of(Run.plain(text)));
		}

		/**
		 * The same paragraph with one more sentence at its end.
		 * @param sentence the sentence
		 * @return the longer paragraph
		 */
		public Paragraph with(String sentence) {
			List<Run> longer = new ArrayList<>(this.runs);
			longer.add(Run.plain(" " + sentence));
			return new Paragraph(longer, this.kind);
		}

		/**
		 * A paragraph that begins with a dash, as lists do in official text.
		 * @param text its text
		 * @return the paragraph
		 */
		public static Paragraph dash(String text) {
			return of("- " + text);
		}

		/**
		 * Căn cứ: why the document may be issued. Dash, slope and punctuation are the
		 * layout's affair.
		 * @param text without them
		 * @return the paragraph
		 */
		public static Paragraph basis(String text) {
			return new Paragraph(List.of(Run.plain(text)), ParagraphKind.BASIS);
		}

		/**
		 * Điều of a decision, its number bold in front of its text.
		 * @param number from 1
		 * @param text what it orders
		 * @return the paragraph
		 */
		public static Paragraph article(int number, String text) {
			return new Paragraph(List.of(new Run("Điều " + number + ". ", true, false), Run.plain(text)));
		}

		/**
		 * What it says, without style.
		 * @return the text
		 */
		public String text() {
			return Run.text(runs);
		}

		/**
		 * Says whether it is a Điều of a decision.
		 * @return true if it begins with the number of one
		 */
		public boolean isArticle() {
			return ARTICLE.matcher(text()).find();
		}

	}

	/** What a paragraph is for. */
	enum ParagraphKind {

		/** Nội dung: justified, first line indented. */
		TEXT,

		/** Căn cứ. */
		BASIS,

		/** In the middle of the line. */
		CENTRED

	}

	/**
	 * Danh sách: each item is a paragraph behind a mark.
	 *
	 * @param mark what stands in front
	 * @param items what they say
	 */
	record Items(Mark mark, List<List<Run>> items) implements Block {

		public Items {
			items = items.stream().map(List::copyOf).toList();
		}

		/**
		 * The items as paragraphs, each behind its mark.
		 * @return one paragraph for each item
		 */
		public List<Paragraph> paragraphs() {
			List<Paragraph> paragraphs = new ArrayList<>();
			for (List<Run> item : items) {
				List<Run> runs = new ArrayList<>(List.of(Run.plain(mark.before(paragraphs.size()))));
				runs.addAll(item);
				paragraphs.add(new Paragraph(runs));
			}
			return paragraphs;
		}

	}

	/** What stands in front of an item. */
	enum Mark {

		/** {@code - }. */
		DASH,

		/** {@code + }. */
		PLUS,

		/** {@code 1. }, {@code 2. }. */
		NUMBER,

		/** {@code a) }, in the order of the Vietnamese alphabet: a, b, c, d, đ, e. */
		LETTER;

		private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

		/**
		 * The mark of an item.
		 * @param index from 0; letters go on with numbers after the last
		 * @return mark and space
		 */
		public String before(int index) {
			return switch (this) {
				case DASH -> "- ";
				case PLUS -> "+ ";
				case NUMBER -> (index + 1) + ". ";
				case LETTER ->
					((index < LETTERS.length()) ? String.valueOf(LETTERS.charAt(index)) : String.valueOf(index + 1))
							+ ") ";
			};
		}

	}

}
