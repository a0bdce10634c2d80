package vn.danvan.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the content of a document as JSON. */
@Converter
class ContentConverter implements AttributeConverter<DocumentContent, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(DocumentContent content) {
		return JSON.writeValueAsString(content);
	}

	@Override
	public DocumentContent convertToEntityAttribute(String json) {
		return JSON.readValue(json, DocumentContent.class);
	}

}
