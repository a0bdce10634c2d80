package vn.danvan.document.print;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rules leave a choice, or sources disagree, the office decides
 * ({@code danvan.document.*}); each default is what most sources show.
 *
 * @param oldToneMarks whether {@code ủy, hòa} print as {@code uỷ, hoà}, as HD 36-HD/VPTW
 * spells them
 * @param partyRecipientEnd what ends a line of recipients of the Party: {@code ;} or
 * {@code ,}
 * @param partyTextEnd what ends the text of the Party: {@code .}, or {@code ./.} as
 * before HD 05-HD/VPTW
 * @param stateTextEnd what ends the text of the State
 * @param partyLetterPrefix what begins the subject of a công văn of the Party
 * @param stateDrafter đơn vị soạn thảo in the line of the archive of the State, for
 * example {@code NV}; empty for none
 * @param leadSignsRight whether the leading body of a joint document signs on the right
 */
@ConfigurationProperties("danvan.document")
public record LayoutSettings(@DefaultValue("false") boolean oldToneMarks, @DefaultValue(";") String partyRecipientEnd,
		@DefaultValue(".") String partyTextEnd, @DefaultValue("./.") String stateTextEnd,
		@DefaultValue("về việc ") String partyLetterPrefix, @DefaultValue("") String stateDrafter,
		@DefaultValue("true") boolean leadSignsRight) {

	/** All as most sources show. */
	public static final LayoutSettings DEFAULT = new LayoutSettings(false, ";", ".", "./.", "về việc ", "", true);

}
