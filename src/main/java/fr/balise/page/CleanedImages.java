package fr.balise.page;

import fr.balise.markdown.ShownImage;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives the images of a cleaned text back their further files.
///
/// The cleaning of HTML written by hand leaves no `srcset`, since an author's could name any file; those of the images in
/// Markdown are known, by the address of their own file.
final class CleanedImages {

    private static final String TAG = "<img src=\"";
    private static final Pattern WIDTH = Pattern.compile(" width=\"([1-9][0-9]{0,4})\"");

    private CleanedImages() {}

    /// @param images by the address of their own file, as the page has it
    static String withFiles(String html, Map<String, ShownImage> images) {
        if (images.isEmpty()) {
            return html;
        }
        StringBuilder whole = new StringBuilder(html.length() + 500 * images.size());
        int done = 0;
        int at = html.indexOf(TAG);
        while (at >= 0) {
            int end = end(html, at);
            String tag = html.substring(at, end);
            int quote = tag.indexOf('"', TAG.length());
            Optional<ShownImage> image =
                    quote < 0 || !tag.contains(" decoding=\"async\"")
                            ? Optional.empty()
                            : Optional.ofNullable(images.get(tag.substring(TAG.length(), quote)));
            whole.append(html, done, at);
            whole.append(image.map(found -> withFiles(tag, found)).orElse(tag));
            done = end;
            at = html.indexOf(TAG, end);
        }
        return whole.append(html, done, html.length()).toString();
    }

    /// Where a tag ends: a sign `>` may also stand in an alt text.
    private static int end(String html, int start) {
        boolean quoted = false;
        for (int i = start; i < html.length(); i++) {
            char sign = html.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '>' && !quoted) {
                return i + 1;
            }
        }
        return html.length();
    }

    private static String withFiles(String tag, ShownImage image) {
        Matcher width = WIDTH.matcher(tag);
        Optional<Integer> given =
                width.find()
                        ? Optional.of(Integer.valueOf(width.group(1)))
                                .filter(pixels -> pixels != image.width())
                        : Optional.empty();
        String sizes = "sizes=\"" + image.sizes(given) + "\"";
        String img =
                image.srcset()
                        .map(
                                files ->
                                        tag.replace(
                                                " decoding=\"async\"",
                                                " srcset=\"%s\" %s decoding=\"async\""
                                                        .formatted(files, sizes)))
                        .orElse(tag);
        return image.webpSrcset()
                .map(
                        files ->
                                "<picture><source type=\"image/webp\" srcset=\"%s\" %s>%s</picture>"
                                        .formatted(files, sizes, img))
                .orElse(img);
    }
}
