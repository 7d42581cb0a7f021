package fr.balise.search.analysis;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import fr.balise.testing.Browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// JavaScript in the page of a browser; its files are made in a folder.
record BrowserScript(Browser browser, Path folder) {

    private static final int AT_ONCE = 5_000;

    /// What the program's function `answer` makes of each input, as the inside of a JSON string.
    List<String> answers(String program, List<String> inputs) {
        try {
            Files.writeString(folder.resolve("program.js"), program);
            Path page = folder.resolve("page.html");
            Files.writeString(
                    page, "<!doctype html><meta charset=utf-8><script src=program.js></script>");
            browser.open(page.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> answers = new ArrayList<>();
        for (int start = 0; start < inputs.size(); start += AT_ONCE) {
            String list =
                    inputs.subList(start, Math.min(start + AT_ONCE, inputs.size())).stream()
                            .map(BrowserScript::quoted)
                            .collect(Collectors.joining(","));
            JsonArray some =
                    browser.evaluate(
                                    "return ["
                                            + list
                                            + "].map((input) =>"
                                            + " JSON.stringify(answer(input)).slice(1, -1));")
                            .getAsJsonArray();
            for (JsonElement one : some) {
                answers.add(one.getAsString());
            }
        }
        return answers;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain = unit >= ' ' && unit < 0x7f && unit != '"' && unit != '\\';
            quoted.append(plain ? String.valueOf(unit) : "\\u" + hex(unit));
        }
        return quoted.append('"').toString();
    }

    private static String hex(char unit) {
        return Integer.toHexString(0x10000 + unit).substring(1);
    }
}
