package revnet.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Our own documents set in pages, and the pages put on sheets as a printer does, by folding and piling. */
final class Booklet {

    private static final Path DOCUMENTS = Path.of("data/documents");

    private Booklet() {}

    /** How pages are marked in the text of a scan. */
    enum Marks {
        FEEDS,
        NUMBERED_FEET,
        NUMBERED_HEADS,
        RUNNING_HEADS,
        LONE_BLANKS
    }

    /** The documents' plain text, without front matter. */
    static List<String> texts() {
        return DocumentReader.find(List.of(DOCUMENTS)).stream()
                .map(Booklet::body)
                .toList();
    }

    private static String body(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(text.indexOf("\n---\n", 4) + 5).strip().replaceAll("(?m)^#+ ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages of so many lines of so many characters, words being cut at a line's end. */
    static List<String> pages(String text, int width, int height) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n\n+", -1)) {
            wrap(paragraph.replace('\n', ' '), width, lines);
            lines.add("");
        }
        var pages = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i += height) {
            pages.add(String.join("\n", lines.subList(i, Math.min(i + height, lines.size())))
                    .strip());
        }
        pages.removeIf(String::isEmpty);
        return pages;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            int room = width - line.length() - 2;
            if (word.length() <= room) {
                line.append(line.isEmpty() ? "" : " ").append(word);
            } else {
                int cut = word.matches("\\p{L}{7,}[.,]?") && room > 2 ? Math.min(room, word.length() - 3) : 0;
                lines.add(line + (cut > 0 ? " " + word.substring(0, cut) + "-" : ""));
                line = new StringBuilder(word.substring(cut));
            }
        }
        lines.add(line.toString());
    }

    /** The text of a scan that gives pages in a sequence of places; a place after the last page is a blank page. */
    static String scan(List<String> pages, List<Integer> sequence, Marks marks) {
        return switch (marks) {
            case FEEDS ->
                sequence.stream()
                        .map(i -> i < pages.size() ? pages.get(i) + "\n" : "")
                        .collect(Collectors.joining("\f"));
            case NUMBERED_FEET -> join(pages, sequence, "%1$s\n\n%2$d\n\n");
            case NUMBERED_HEADS -> join(pages, sequence, "%2$d\n\n%1$s\n\n");
            case RUNNING_HEADS -> join(pages, sequence, "EXILES AND FACTIONS\n%1$s\n");
            case LONE_BLANKS -> join(pages, sequence, " %1$s\n");
        };
    }

    private static String join(List<String> pages, List<Integer> sequence, String form) {
        return sequence.stream()
                .filter(i -> i < pages.size())
                .map(i -> form.formatted(pages.get(i), i + 5))
                .collect(Collectors.joining());
    }

    /** The ways to lay pages out: for each a sequence of so many pages, blank ones with them. */
    static Map<String, List<Integer>> foldings(int pages) {
        int four = (pages + 3) / 4 * 4;
        var sheets = sheets(four, four);
        var foldings = new TreeMap<String, List<Integer>>();
        foldings.put("saddle stitch, sheet by sheet", flat(sheets));
        foldings.put("saddle stitch, from the inner sheet", flat(reversed(sheets)));
        foldings.put(
                "saddle stitch, right half first",
                flat(sheets.stream().map(Booklet::fromTheRight).toList()));
        foldings.put(
                "saddle stitch, backs first",
                flat(sheets.stream().map(Booklet::backFirst).toList()));
        foldings.put("saddle stitch, fronts then backs", flat(piles(sheets, false)));
        foldings.put("saddle stitch, fronts then backs turned", flat(piles(sheets, true)));
        foldings.put("signatures of 8", flat(sheets(four, 8)));
        foldings.put("signatures of 16", flat(sheets(four, 16)));
        foldings.put(
                "signatures of 16, backs first, reversed",
                reversed(flat(sheets(four, 16).stream().map(Booklet::backFirst).toList())));
        foldings.put("reader spreads, right page first", spreads(four));
        foldings.put(
                "stack upside down", reversed(IntStream.range(0, pages).boxed().toList()));
        foldings.put("odd pages, then even ones backwards", oddEven(four));
        foldings.put("two up, cut and piled", twoUp(four));
        return foldings;
    }

    /** A booklet in one signature, scanned sheet by sheet. */
    static List<Integer> saddleStitch(int pages) {
        int four = (pages + 3) / 4 * 4;
        return flat(sheets(four, four));
    }

    /** The four pages of each sheet, front left to back right, drawn from both ends of a pile of pages. */
    private static List<List<Integer>> sheets(int total, int signature) {
        var sheets = new ArrayList<List<Integer>>();
        for (int start = 0; start < total; start += signature) {
            var pile = new ArrayDeque<>(IntStream.range(start, Math.min(start + signature, total))
                    .boxed()
                    .toList());
            while (!pile.isEmpty()) {
                sheets.add(List.of(pile.removeLast(), pile.removeFirst(), pile.removeFirst(), pile.removeLast()));
            }
        }
        return sheets;
    }

    private static List<Integer> fromTheRight(List<Integer> sheet) {
        return List.of(sheet.get(1), sheet.get(0), sheet.get(3), sheet.get(2));
    }

    private static List<Integer> backFirst(List<Integer> sheet) {
        return List.of(sheet.get(2), sheet.get(3), sheet.get(0), sheet.get(1));
    }

    private static List<List<Integer>> piles(List<List<Integer>> sheets, boolean turned) {
        var fronts = sheets.stream().map(sheet -> sheet.subList(0, 2)).toList();
        var backs = sheets.stream().map(sheet -> sheet.subList(2, 4)).toList();
        var both = new ArrayList<>(fronts);
        both.addAll(turned ? reversed(backs) : backs);
        return both;
    }

    private static List<Integer> spreads(int total) {
        var pages = new ArrayList<Integer>();
        for (int i = 0; i < total; i += 2) {
            pages.addAll(List.of(i + 1, i));
        }
        return pages;
    }

    private static List<Integer> oddEven(int total) {
        var pages = new ArrayList<Integer>();
        IntStream.range(0, total / 2).forEach(i -> pages.add(2 * i));
        IntStream.range(0, total / 2).forEach(i -> pages.add(total - 1 - 2 * i));
        return pages;
    }

    private static List<Integer> twoUp(int total) {
        var pages = new ArrayList<Integer>();
        IntStream.range(0, total / 2).forEach(i -> pages.addAll(List.of(i, i + total / 2)));
        return pages;
    }

    private static List<Integer> flat(List<List<Integer>> sheets) {
        return sheets.stream().flatMap(List::stream).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        var turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
