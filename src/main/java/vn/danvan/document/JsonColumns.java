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

	/** Nội dung. */
	@Converter
	static class OfContent implements AttributeConverter<DocumentContent, String> {

		@Override
		public String convertToDatabaseColumn(DocumentContent content) {
			return JSON.writeValueAsString(content);
		}

		@Override
		public DocumentContent convertToEntityAttribute(String json) {
			return JSON.readValue(json, DocumentContent.class);
		}

	}

	/** Thể thức quanh nội dung. */
	@Converter
	static class OfForm implements AttributeConverter<DocumentForm, String> {

		@Override
		public String convertToDatabaseColumn(DocumentForm form) {
			return JSON.writeValueAsString(form);
		}

		@Override
		public DocumentForm convertToEntityAttribute(String json) {
			return JSON.readValue(json, DocumentForm.class);
		}

	}

	/** Nơi nhận. */
	@Converter
	static class OfRecipients implements AttributeConverter<List<String>, String> {

		@Override
		public String convertToDatabaseColumn(List<String> recipients) {
			return JSON.writeValueAsString(recipients);
		}

		@Override
		public List<String> convertToEntityAttribute(String json) {
			return JSON.readValue(json, new TypeReference<List<String>>() {
			});
		}

	}

	/** Kết quả kiểm tra chữ ký. */
	@Converter
	static class OfSignaturesFound implements AttributeConverter<SignedFile, String> {

		@Override
		public String convertToDatabaseColumn(SignedFile findings) {
			return JSON.writeValueAsString(findings);
		}

		@Override
		public SignedFile convertToEntityAttribute(String json) {
			return JSON.readValue(json, SignedFile.class);
		}

	}

	/** Người ký. */
	@Converter
	static class OfSignatures implements AttributeConverter<List<SignatureLines>, String> {

		@Override
		public String convertToDatabaseColumn(List<SignatureLines> signatures) {
			return JSON.writeValueAsString(signatures);
		}

		@Override
		public List<SignatureLines> convertToEntityAttribute(String json) {
			return JSON.readValue(json, new TypeReference<List<SignatureLines>>() {
			});
		}

	}

}
