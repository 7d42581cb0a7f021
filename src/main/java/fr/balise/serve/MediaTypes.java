package fr.balise.serve;

import fr.balise.address.SitePath;

import java.util.Locale;
import java.util.Map;

/// What browsers are told that a file is, by the end of its name.
final class MediaTypes {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("bib", "text/plain; charset=utf-8"),
                    Map.entry("ris", "text/plain; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("epub", "application/epub+zip"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("webm", "video/webm"));

    private MediaTypes() {}

    /// The type of the file at an address.
    static String of(SitePath path) {
        String name = path.value();
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(end, "application/octet-stream");
    }

    /// Whether a file is a page.
    static boolean isPage(SitePath path) {
        return of(path).startsWith("text/html");
    }
}
