package vn.danvan.inspection.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.danvan.base.ui.PublicFiles;

/** The scripts and the style of the checklist on the spot. */
@Configuration
class SpotFiles implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		PublicFiles.serve(registry, SpotController.ROOT + "/", "[a-z]+\\.(?:css|js)");
	}

}
