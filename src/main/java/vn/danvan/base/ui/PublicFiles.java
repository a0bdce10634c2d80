package vn.danvan.base.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Own scripts and styles. A browser keeps them, but asks each time whether they are still
 * the same, so that after an update no old script meets a new one.
 */
@Configuration
public class PublicFiles implements WebMvcConfigurer {

	private static final String ROOT = "classpath:/META-INF/resources";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		serve(registry, "/", "(?:app|phieu)\\.css|(?:cells|matrix|photos)\\.js");
	}

	/**
	 * Serves the files of a folder.
	 * @param registry where it is made known
	 * @param folder the folder below {@code frontend/public}, from slash to slash
	 * @param names a regular expression that the names of its files match
	 */
	public static void serve(ResourceHandlerRegistry registry, String folder, String names) {
		registry.addResourceHandler(folder + "{name:" + names + "}")
			.addResourceLocations(ROOT + folder)
			.setCacheControl(CacheControl.noCache());
	}

}
