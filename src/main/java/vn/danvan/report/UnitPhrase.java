package vn.danvan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.organisation.UnitKind;
import vn.danvan.organisation.UnitName;

/** Communes in a sentence: thị trấn Vụ Bản và các xã Ân Nghĩa, Hương Nhượng. */
final class UnitPhrase {

	private UnitPhrase() {
	}

	static String of(List<UnitName> units) {
		List<String> phrases = new ArrayList<>();
		List<UnitName> towns = units.stream().filter((unit) -> unit.kind() != UnitKind.COMMUNE).toList();
		List<UnitName> communes = units.stream().filter((unit) -> unit.kind() == UnitKind.COMMUNE).toList();
		towns.forEach((unit) -> phrases.add(unit.inSentence()));
		if (communes.size() == 1) {
			phrases.add(communes.get(0).inSentence());
		}
		else if (!communes.isEmpty()) {
			phrases.add(Messages.text("report.communes",
					communes.stream().map(UnitName::bare).collect(Collectors.joining(", "))));
		}
		return String.join(Messages.text("report.and"), phrases);
	}

}
