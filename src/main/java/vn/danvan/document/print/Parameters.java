package vn.danvan.document.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.document.Layout;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.print.Masthead.Side;
import vn.danvan.document.print.PrintedDocument.Address;

/** What the templates of masthead and signing are filled with. */
final class Parameters {

	private Parameters() {
	}

	static Map<String, Object> head(PrintedDocument document) {
		Map<String, Object> head = new HashMap<>();
		Masthead masthead = document.masthead();
		head.put("names", names(masthead.lead()));
		head.put("number", masthead.lead().number());
		Side partner = masthead.partner();
		if (partner != null) {
			head.put("leadMark", masthead.lead().layout() == Layout.PARTY);
			head.put("partnerMark", partner.layout() == Layout.PARTY);
			head.put("partnerNames", names(partner));
			head.put("partnerNumber", partner.number());
		}
		head.put("placeAndDate", masthead.placeAndDate());
		head.put("letterSubject", masthead.letterSubject());
		head.put("urgency", masthead.urgency());
		head.put("circulation", masthead.circulation());
		head.put("draft", masthead.draft());
		head.put("type", document.title().type());
		head.put("subject", document.title().subject());
		Address address = document.address();
		head.put("addressLabel", (address != null) ? address.label() : null);
		head.put("addressees", addressees(address));
		return head;
	}

	static Map<String, Object> foot(PrintedDocument document) {
		Map<String, Object> foot = new HashMap<>();
		foot.put("state", document.masthead().layout() == Layout.STATE);
		PrintedDocument.Recipients recipients = document.recipients();
		foot.put("recipientsLabel", (recipients != null) ? recipients.label() : null);
		foot.put("recipients", (recipients != null) ? String.join("\n", recipients.lines()) : null);
		List<SignatureLines> signatures = document.signatures();
		foot.put("signatures", signatures.size());
		int lines = signatures.stream().mapToInt((one) -> one.lines().size()).max().orElse(0);
		for (int i = 0; i < signatures.size(); i++) {
			String spare = "\n".repeat(lines - signatures.get(i).lines().size());
			foot.put("lines" + i,
					signatures.get(i)
						.lines()
						.stream()
						.map((line) -> FlowRows.styled(line.text(), line.bold(), false))
						.collect(Collectors.joining("\n")) + spare);
			foot.put("name" + i, signatures.get(i).name());
		}
		return foot;
	}

	/** One on the line of the label; several one below the other. */
	static @Nullable String addressees(@Nullable Address address) {
		if (address == null) {
			return null;
		}
		return (address.names().size() == 1) ? address.names().get(0)
				: address.names().stream().map((name) -> "- " + name).collect(Collectors.joining(";\n")) + ".";
	}

	/** Cơ quan cấp trên above the issuing body. */
	private static String names(Side side) {
		String parent = side.parent();
		String names = side.names()
			.stream()
			.map((name) -> FlowRows.styled(name, true, false))
			.collect(Collectors.joining("\n"));
		return (parent != null) ? FlowRows.styled(parent, false, false) + "\n" + names : names;
	}

}
