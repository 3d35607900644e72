package revnet.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns a manuscript into the text that a reader reads: whole words, no marks, a blank line between paragraphs. */
final class Repairs {

    private final FunctionWords words;

    /**
     * Repairs with a language's function words.
     *
     * @param words the function words
     */
    Repairs(FunctionWords words) {
        this.words = words;
    }

    /**
     * A reading text and its paragraphs.
     *
     * @param text the reading text
     * @param paragraphs its paragraphs
     */
    record Repaired(ReadingText text, List<Paragraph> paragraphs) {

        Repaired {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Repairs a manuscript. */
    Repaired repair(Manuscript manuscript) {
        var whole = Hyphens.joinAll(manuscript.paragraphs()).stream()
                .map(Marks::leaveOut)
                .map(Marks::singleBlanks)
                .toList();
        var glued = new GluedWords(Vocabulary.of(whole), words);
        var text = new Draft.Builder();
        var paragraphs = new ArrayList<Paragraph>();
        for (var paragraph : whole) {
            if (!paragraph.isBlank()) {
                add(glued.part(paragraph), manuscript.pages(), text, paragraphs);
            }
        }
        return new Repaired(text.reading(manuscript.record()), paragraphs);
    }

    private static void add(Draft draft, List<Integer> pages, Draft.Builder text, List<Paragraph> paragraphs) {
        if (!text.isEmpty()) {
            text.insert('\n').insert('\n');
        }
        int start = text.length();
        text.append(draft, 0, draft.text().length());
        paragraphs.add(new Paragraph(start, text.length(), page(draft.firstOrigin(), pages)));
    }

    private static int page(int origin, List<Integer> pages) {
        int found = Collections.binarySearch(pages, origin);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }
}
