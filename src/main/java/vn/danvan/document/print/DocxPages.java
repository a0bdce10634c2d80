package vn.danvan.document.print;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Page sizes, margins and page numbers of a Word file: A4, 20/20/30/15 mm, the number
 * centred 10 mm from the top edge and hidden on the first page.
 */
final class DocxPages {

	private static final BigInteger LONG_SIDE = BigInteger.valueOf(16838);

	private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11906);

	private static final BigInteger TEN_MM = BigInteger.valueOf(567);

	/** The digits themselves then stand 10 mm from the edge: a line begins above them. */
	private static final BigInteger NUMBER_FROM_TOP = BigInteger.valueOf(500);

	private static final BigInteger FIFTEEN_MM = BigInteger.valueOf(850);

	private static final BigInteger TWENTY_MM = BigInteger.valueOf(1134);

	private static final BigInteger THIRTY_MM = BigInteger.valueOf(1701);

	private final XWPFDocument document;

	private @Nullable String header;

	DocxPages(XWPFDocument document) {
		this.document = document;
	}

	/** Ends the pages so far; what follows has pages of its own, numbered from 1. */
	void close(boolean landscape) {
		set(this.document.createParagraph().getCTP().addNewPPr().addNewSectPr(), landscape);
	}

	/** Sets the last pages of the file. */
	void finish(boolean landscape) {
		CTBody body = this.document.getDocument().getBody();
		set(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), landscape);
	}

	private void set(CTSectPr section, boolean landscape) {
		CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
		size.setW(landscape ? LONG_SIDE : SHORT_SIDE);
		size.setH(landscape ? SHORT_SIDE : LONG_SIDE);
		if (landscape) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
		margins.setTop(TWENTY_MM);
		margins.setBottom(TWENTY_MM);
		margins.setLeft(THIRTY_MM);
		margins.setRight(FIFTEEN_MM);
		margins.setHeader(NUMBER_FROM_TOP);
		margins.setFooter(TEN_MM);
		margins.setGutter(BigInteger.ZERO);
		section.addNewPgNumType().setStart(BigInteger.ONE);
		section.addNewTitlePg();
		String numbers = header();
		if (section.sizeOfHeaderReferenceArray() == 0) {
			CTHdrFtrRef reference = section.addNewHeaderReference();
			reference.setType(STHdrFtr.DEFAULT);
			reference.setId(numbers);
		}
	}

	/** One header with the page number serves all sections. */
	private String header() {
		if (this.header == null) {
			XWPFHeader numbers = this.document.createHeader(HeaderFooterType.DEFAULT);
			XWPFParagraph line = numbers.createParagraph();
			line.setStyle(DocxStyles.BLOCK);
			line.getCTP().addNewFldSimple().setInstr("PAGE");
			this.header = this.document.getRelationId(numbers);
			CTSectPr own = this.document.getDocument().getBody().getSectPr();
			while (own.sizeOfHeaderReferenceArray() > 0) {
				own.removeHeaderReference(0);
			}
		}
		return this.header;
	}

}
