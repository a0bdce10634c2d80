package vn.danvan.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the content of a section as JSON. */
@Converter
class SectionContentConverter implements AttributeConverter<SectionContent, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(SectionContent content) {
		return JSON.writeValueAsString(content);
	}

	@Override
	public SectionContent convertToEntityAttribute(String json) {
		return JSON.readValue(json, SectionContent.class);
	}

}
