package vn.danvan.document;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.document.signature.SignedFile;

/** Keeps parts of a document as JSON. */
final class JsonColumns {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private JsonColumns() {
	}

	/**
	 * Keeps a value as JSON.
	 *
	 * @param <T> its type
	 */
	private abstract static class Column<T> implements AttributeConverter<T, String> {

		private final TypeReference<T> type;

		private Column(TypeReference<T> type) {
			this.type = type;
		}

		@Override
		public String convertToDatabaseColumn(T value) {
			return JSON.writeValueAsString(value);
		}

		@Override
		public T convertToEntityAttribute(String json) {
			return JSON.readValue(json, this.type);
		}

	}

	/** Nội dung. */
	@Converter
	static class OfContent extends Column<DocumentContent> {

		OfContent() {
			super(new TypeReference<>() {
			});
		}

	}

	/** Thể thức quanh nội dung. */
	@Converter
	static class OfForm extends Column<DocumentForm> {

		OfForm() {
			super(new TypeReference<>() {
			});
		}

	}

	/** Nơi nhận. */
	@Converter
	static class OfRecipients extends Column<List<String>> {

		OfRecipients() {
			super(new TypeReference<>() {
			});
		}

	}

	/** Kết quả kiểm tra chữ ký. */
	@Converter
	static class OfSignaturesFound extends Column<SignedFile> {

		OfSignaturesFound() {
			super(new TypeReference<>() {
			});
		}

	}

	/** Người ký. */
	@Converter
	static class OfSignatures extends Column<List<SignatureLines>> {

		OfSignatures() {
			super(new TypeReference<>() {
			});
		}

	}

}
