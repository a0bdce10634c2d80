package vn.danvan.document;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the list of recipients as JSON. */
@Converter
class RecipientsConverter implements AttributeConverter<List<String>, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

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
