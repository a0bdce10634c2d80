package vn.danvan.document.print;

import java.io.IOException;
import java.io.InputStream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.danvan.document.Layout;

/** The compiled templates of official documents. */
@Component
class Templates {

	/** Width of the text on an upright page in points. */
	static final int PORTRAIT = 467;

	/** Width of the text on a page that lies across, in points. */
	static final int LANDSCAPE = 714;

	/** Width of the text on a form that lies across, bound nowhere, in points. */
	static final int FORM = 742;

	private final JasperReport letter = flow("letter", PORTRAIT);

	private final JasperReport portraitAnnex = flow("annex-portrait", PORTRAIT);

	private final JasperReport landscapeAnnex = flow("annex-landscape", LANDSCAPE);

	private final JasperReport form = flow("form-landscape", FORM);

	private final JasperReport certificate = compile(design("certificate"));

	private final JasperReport partyMasthead = compile(design("masthead-party"));

	private final JasperReport stateMasthead = compile(design("masthead-state"));

	private final JasperReport jointMasthead = compile(design("masthead-joint"));

	private final JasperReport signing = compile(design("signing"));

	JasperReport letter() {
		return this.letter;
	}

	JasperReport annex(boolean landscape) {
		return landscape ? this.landscapeAnnex : this.portraitAnnex;
	}

	JasperReport form() {
		return this.form;
	}

	JasperReport certificate() {
		return this.certificate;
	}

	JasperReport masthead(Masthead masthead) {
		if (masthead.partner() != null) {
			return this.jointMasthead;
		}
		return (masthead.layout() == Layout.PARTY) ? this.partyMasthead : this.stateMasthead;
	}

	JasperReport signing() {
		return this.signing;
	}

	private static JasperReport flow(String name, int width) {
		JasperDesign design = design(name);
		try {
			FlowBands.addTo(design, width);
		}
		catch (JRException ex) {
			throw new IllegalStateException("The template " + name + " cannot be used", ex);
		}
		return compile(design);
	}

	private static JasperDesign design(String name) {
		try (InputStream source = new ClassPathResource("reports/" + name + ".jrxml").getInputStream()) {
			return JRXmlLoader.load(source);
		}
		catch (IOException | JRException ex) {
			throw new IllegalStateException("The template " + name + " cannot be used", ex);
		}
	}

	private static JasperReport compile(JasperDesign design) {
		try {
			return JasperCompileManager.compileReport(design);
		}
		catch (JRException ex) {
			throw new IllegalStateException("The template " + design.getName() + " cannot be used", ex);
		}
	}

}
