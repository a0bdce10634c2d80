package vn.danvan.document.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What somebody could append to a file without touching what stands there. */
enum Edits {

	OVERLAY {
		@Override
		void apply(PDDocument document) throws IOException {
			PDPage page = document.getPage(0);
			List<PDStream> contents = new ArrayList<>();
			page.getContentStreams().forEachRemaining(contents::add);
			contents.add(new PDStream(document, new ByteArrayInputStream(drawing("1 0 0 rg 100 400 300 100 re f"))));
			page.setContents(contents);
		}
	},
	CHANGED_CONTENT {
		@Override
		void apply(PDDocument document) throws IOException {
			COSStream content = document.getPage(0).getContentStreams().next().getCOSObject();
			try (OutputStream out = content.createOutputStream()) {
				out.write(drawing("1 0 0 rg 100 400 300 100 re f"));
			}
		}
	},
	STAMP {
		@Override
		void apply(PDDocument document) throws IOException {
			PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
			stamp.setRectangle(new PDRectangle(100, 400, 300, 100));
			stamp.setAppearance(drawn(document));
			add(document.getPage(1), stamp);
		}
	},
	NEW_TEXT_FIELD {
		@Override
		void apply(PDDocument document) throws IOException {
			PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
			PDTextField field = new PDTextField(form);
			field.setPartialName("them");
			field.getCOSObject().setString(COSName.V, "thêm");
			field.getWidgets().get(0).setRectangle(new PDRectangle(100, 400, 300, 100));
			field.getWidgets().get(0).setAppearance(drawn(document));
			add(document.getPage(0), field.getWidgets().get(0));
			form.getFields().add(field);
		}
	},
	UNSIGNED_SEAL {
		@Override
		void apply(PDDocument document) throws IOException {
			PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
			form.getField("dau-2").getWidgets().get(0).setAppearance(drawn(document));
		}
	},
	MOVED_TEXT_FIELD {
		@Override
		void apply(PDDocument document) throws IOException {
			PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
			form.getField("so").getCOSObject().setString(COSName.V, "147");
			form.getField("so").getWidgets().get(0).setRectangle(new PDRectangle(0, 0, 595, 842));
		}
	},
	MORE_PAGES {
		@Override
		void apply(PDDocument document) {
			document.addPage(new PDPage());
		}
	},
	LARGER_PAGE {
		@Override
		void apply(PDDocument document) {
			document.getPage(0).setMediaBox(new PDRectangle(0, 400, 595, 442));
		}
	},
	OTHER_FONT {
		@Override
		void apply(PDDocument document) throws IOException {
			for (COSName name : document.getPage(0).getResources().getFontNames()) {
				COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
				COSBase font = fonts.getDictionaryObject(name);
				((COSDictionary) font).setString(COSName.BASE_FONT, "Khac");
			}
		}
	},
	SCRIPT {
		@Override
		void apply(PDDocument document) {
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
		}
	},
	ATTACHMENT {
		@Override
		void apply(PDDocument document) {
			COSDictionary names = new COSDictionary();
			names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
			document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
		}
	};

	abstract void apply(PDDocument document) throws IOException;

	/** Appends the edit to a file. */
	byte[] to(byte[] pdf) {
		return edit(pdf, this::apply);
	}

	/** Fills a text field the way a PDF program does. */
	static byte[] fill(byte[] pdf, String field, String value) {
		return edit(pdf, (document) -> document.getDocumentCatalog().getAcroForm(null).getField(field).setValue(value));
	}

	static byte[] edit(byte[] pdf, Edit edit) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			edit.apply(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.saveIncremental(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(PDPage page, PDAnnotation annotation) throws IOException {
		List<PDAnnotation> annotations = page.getAnnotations();
		annotations.add(annotation);
		page.setAnnotations(annotations);
	}

	private static PDAppearanceDictionary drawn(PDDocument document) throws IOException {
		PDAppearanceStream stream = new PDAppearanceStream(document);
		stream.setBBox(new PDRectangle(300, 100));
		try (OutputStream out = stream.getCOSObject().createOutputStream()) {
			out.write(drawing("1 0 0 rg 0 0 300 100 re f"));
		}
		PDAppearanceDictionary appearance = new PDAppearanceDictionary();
		appearance.setNormalAppearance(stream);
		return appearance;
	}

	private static byte[] drawing(String operators) {
		return operators.getBytes(StandardCharsets.US_ASCII);
	}

	/** A change of a document. */
	interface Edit {

		void apply(PDDocument document) throws IOException;

	}

}
