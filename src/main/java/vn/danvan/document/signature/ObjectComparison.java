package vn.danvan.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Says whether objects of two states of a file are the same in all that they hold. */
final class ObjectComparison {

	private final Map<COSBase, Integer> pages = new IdentityHashMap<>();

	private final Set<Pair> compared = new HashSet<>();

	ObjectComparison(PDDocument before, PDDocument after) {
		number(before);
		number(after);
	}

	private void number(PDDocument document) {
		int index = 0;
		for (PDPage page : document.getPages()) {
			this.pages.put(page.getCOSObject(), index++);
		}
	}

	/**
	 * Compares two objects. A page that they point to counts by its place only: pages are
	 * compared one by one elsewhere.
	 * @param before an object of the earlier state, or null
	 * @param after its counterpart, or null
	 * @return true if they are the same
	 */
	boolean same(@Nullable COSBase before, @Nullable COSBase after) {
		COSBase one = resolved(before);
		COSBase other = resolved(after);
		if (one == null || other == null) {
			return one == other;
		}
		if (this.pages.containsKey(one) || this.pages.containsKey(other)) {
			return Objects.equals(this.pages.get(one), this.pages.get(other));
		}
		if (one instanceof COSDictionary || one instanceof COSArray) {
			return !this.compared.add(new Pair(one, other)) || sameParts(one, other);
		}
		if (one instanceof COSString text && other instanceof COSString otherText) {
			return Arrays.equals(text.getBytes(), otherText.getBytes());
		}
		if (one instanceof COSNumber number && other instanceof COSNumber otherNumber) {
			return number.floatValue() == otherNumber.floatValue();
		}
		return one.equals(other);
	}

	/**
	 * Compares all entries of two dictionaries but some.
	 * @param before the earlier one
	 * @param after the later one
	 * @param except keys that are not compared
	 * @return true if the others are the same
	 */
	boolean sameEntries(COSDictionary before, COSDictionary after, Set<COSName> except) {
		Set<COSName> keys = new HashSet<>(before.keySet());
		keys.addAll(after.keySet());
		keys.removeAll(except);
		return keys.stream().allMatch((key) -> same(before.getItem(key), after.getItem(key)));
	}

	private boolean sameParts(COSBase one, COSBase other) {
		if (one instanceof COSArray array) {
			if (!(other instanceof COSArray otherArray) || array.size() != otherArray.size()) {
				return false;
			}
			for (int i = 0; i < array.size(); i++) {
				if (!same(array.get(i), otherArray.get(i))) {
					return false;
				}
			}
			return true;
		}
		return one instanceof COSDictionary dictionary && other instanceof COSDictionary otherDictionary
				&& sameBytes(one, other) && sameEntries(dictionary, otherDictionary, Set.of());
	}

	private static boolean sameBytes(COSBase one, COSBase other) {
		if (!(one instanceof COSStream stream) || !(other instanceof COSStream otherStream)) {
			return !(one instanceof COSStream) && !(other instanceof COSStream);
		}
		try (InputStream bytes = stream.createRawInputStream();
				InputStream otherBytes = otherStream.createRawInputStream()) {
			return Arrays.equals(bytes.readAllBytes(), otherBytes.readAllBytes());
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static @Nullable COSBase resolved(@Nullable COSBase object) {
		COSBase one = (object instanceof COSObject reference) ? reference.getObject() : object;
		return (one instanceof COSNull) ? null : one;
	}

	/** Two objects by identity: the same pair is compared once, rings included. */
	private record Pair(COSBase one, COSBase other) {

		@Override
		public boolean equals(@Nullable Object object) {
			return object instanceof Pair pair && pair.one == this.one && pair.other == this.other;
		}

		@Override
		public int hashCode() {
			return 31 * System.identityHashCode(this.one) + System.identityHashCode(this.other);
		}

	}

}
