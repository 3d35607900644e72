package revnet.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key that is the same however a name is spelled: for looking up and grouping, never for showing.
 *
 * <p>Case, diacritics, apostrophes and soft signs, hyphens and other punctuation, brackets and a leading "the" do not
 * count; Cyrillic is transliterated; the common transliterations of Russian into English, French and German, with and
 * without a library's diacritics, come out alike. Words stay apart by single spaces. Titles stay: they are part of some
 * names.
 *
 * <p>A rule is here only if it keeps different names apart: Sinowjew is not Zinoviev (an S is not a Z), Bucharin is not
 * Bukharin (a <i>ch</i> is mostly a <i>ch</i>), Mueller is not Müller, Stur is not Štúr (an š is an <i>sh</i>). Such names are told by authority files.
 */
public final class NameKey {

    private static final int FIRST_AFTER_ASCII = 128;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}«»“”„\"]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʹʼʻʽ`´′]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Cyrillic, and the Latin letters that have no base letter or that libraries transliterate with. */
    private static final Map<String, String> LETTERS = letters(
            "аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia",
            "іi їi єie ґg ўu ђdj јj љlj њnj ћch џdzh ѓg ќk ѕdz ѣe",
            "čch ćch šsh śsh žzh łl đdj ßss øo œoe æae þth ðd ıi ħh");

    /** Whole names, before they are cut into words. */
    private static final List<Rule> NAME = List.of(
            // M'Cracken is McCracken
            new Rule("m", "\\bm['’‘ʻ`](?=\\p{L})", "mac"),
            new Rule("&", "&", " and "),
            new Rule("the", "^the\\s+(?=\\S)", ""));

    /** The endings of Russian surnames and patronymics, by which a word is known as one. */
    private static final List<Rule> ENDINGS = List.of(
            // Miasnikoff, Miasnikow, Romanof
            new Rule("off", "(?<=\\p{L}{2})off$", "ov"),
            new Rule("of", "(?<=\\p{L}{4})of$", "ov"),
            new Rule("ow", "(?<=\\p{L}{3})ow(?=a?$)", "ov"),
            // Zinovieff, Kamenew, Kamenewa
            new Rule("eff", "(?<=\\p{L}{2})eff$", "ev"),
            new Rule("ew", "(?<=\\p{L}{3})ew(?=a?$)", "ev"),
            // Trotsky, Trotski, Trotskii, Trotskij, Trotskiy, Trotzki; Trockij, Trocki, but not Kentucky
            new Rule("sk", "sk(?:i|ii|ij|iy|yi|yj)$", "sky"),
            new Rule("tzk", "tzk(?:y|i|ii|ij|iy|yi|yj)$", "tsky"),
            new Rule("ck", "ck(?:i|ii|ij)$", "tsky"),
            // Perovskaja, Perovskaya
            new Rule("ska", "ska[jy]a$", "skaia"),
            // Ilyich, Zasoulitch, Judenitsch, Dimitrijevic, Petkiewicz
            new Rule("i", "(?<=\\p{L}{2})i(?:tsch|cz)$", "ich"),
            new Rule("itch", "(?<=\\p{L}{4})itch$", "ich"),
            new Rule("ic", "(?<=\\p{L}{2}[vkns])ic$", "ich"),
            // Kropotkine, Bakounine, Boukharine
            new Rule("kine", "(?<=\\p{L}{2})kine$", "kin"),
            new Rule("ine", "(?<=ou)(\\p{L}+)ine$", "$1in"));

    private static final Pattern RUSSIAN =
            Pattern.compile("\\p{L}+(?:ova?|eva?|sky|skaia|ich|[eo]vna|enko|(?<!e)in|ina|(?<=[ln])itsch)");

    /** What is safe to change in a word with a Russian ending only. */
    private static final List<Rule> IN_RUSSIAN_WORDS = List.of(
            // Khrouchtchev, Chruschtschow
            new Rule("ch", "schtsch|chtch|shtch", "shch"),
            // Schljapnikow, Schliapnikov
            new Rule("sch", "(?<!t)sch", "sh"),
            // Netchaieff, Toukhatchevski, Netschajew
            new Rule("ch", "ts?ch", "ch"),
            // Chliapnikov: no English word begins so
            new Rule("ch", "^ch(?=li)", "sh"),
            // Kouznetsov, Boukharin
            new Rule("ou", "ou", "u"),
            // Sinowjew, Swerdlow
            new Rule("w", "w", "v"),
            // Mjassnikow, Sassulitsch
            new Rule("ss", "ss", "s"),
            // Jaroslawski, Judenitsch
            new Rule("j", "^j(?=[au])", "y"),
            // Zinoviev, Zinovyev, Zinovjev, Zinov'ev; Andreev, Andreyev; Nikolaevich, Nikolayevich
            new Rule("ev", "(?<=\\p{L}{2})[iyj]ev(?=$|a$|ich$|na$|sky$|skaia$)", "ev"));

    /** What is safe in any word. */
    private static final List<Rule> IN_ALL_WORDS = List.of(
            // Philip, Joseph, Sophia
            new Rule("ph", "ph", "f"),
            // Alexander, Aleksandr, Alexandre, Maksim, Aksel'rod
            new Rule("ks", "(?<=[ae])ks(?=[aei])", "x"),
            new Rule("xandr", "xandre?$", "xander"),
            // Tchitcherin, Tschitscherin, Koltchak
            new Rule("ch", "tsch|^tch|(?<=[lnr])tch", "ch"),
            // Trotzki, Fritz, czar
            new Rule("tz", "tz", "ts"),
            new Rule("czar", "^czar", "tsar"),
            // Dzhugashvili, Djugashvili, Jugashvili
            new Rule("d", "dzh|dsch", "dj"),
            new Rule("dj", "^dj", "j"),
            // Semyonov, Semenov; Pyotr, Petr
            new Rule("yo", "(?<=[bcdfghklmnprstvz])yo(?=[bcdfghklmnprstvz])", "e"),
            // Yevgeny, Evgeny
            new Rule("ye", "^ye(?=[bcdfghklmnprstvz]\\p{L}{2})", "e"),
            // Yakov, Iakov; Yury, Iurii; but not Ian
            new Rule("i", "^i(?=[au]\\p{L}{2})", "y"),
            // Ilyich, Iljich, Il'ich
            new Rule("i", "(?<=[bcfghklmnprstvz])[yj](?=i)", ""),
            // Myasnikov, Mjasnikov; Sofya, Sofja
            new Rule("", "(?<=[bcfghklmnprstvz])[yj](?=[aeu])", "i"),
            // Mariya, Gavriil
            new Rule("i", "(?<=[i])[yj](?=[aeou])", ""),
            new Rule("ii", "(?<=\\p{L}{2}[bcdfghjklmnprstvz])ii$", "y"),
            new Rule("ii", "ii", "i"),
            // Kollontay, Kollontaj; Tolstoy, Sergey
            new Rule("", "(?<=\\p{L}[aeou])[ij]$", "y"),
            // Georgy, Georgii, Georgij, Bely, Belyi; but not Garibaldi
            new Rule("", "(?<=\\p{L}{2}[bcdfghjklmnprstvz])(?:iy|ij|yi|yj)$", "y"),
            // McDonald, MacDonald
            new Rule("mc", "^mc(?=\\p{L}{3})", "mac"),
            // St. Petersburg
            new Rule("st", "^st$", "saint"),
            // organisation
            new Rule("isation", "isation(?=s?$)", "ization"));

    /** What is safe in a word that another follows: a given name. */
    private static final Rule GIVEN =
            // Georgi Dimitrov, Georgy Dimitrov
            new Rule("i", "(?<=\\p{L}{2}[bcdfghjklmnprstvz])i$", "y");

    private NameKey() {}

    /**
     * The key of a name.
     *
     * @param name in any spelling, Latin or Cyrillic
     * @return lower-case words with single spaces between them; empty if the name holds no letter and no digit
     */
    public static String of(String name) {
        var whole = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var plain = BRACKETS.matcher(Rule.all(NAME, whole.strip())).replaceAll("");
        var words = Arrays.stream(SEPARATORS.split(fold(plain).strip(), -1))
                .filter(word -> !word.isEmpty())
                .map(NameKey::word)
                .collect(Collectors.toCollection(ArrayList::new));
        words.subList(0, Math.max(0, words.size() - 1)).replaceAll(word -> Rule.all(List.of(GIVEN), word));
        // U.S.S.R. is USSR, but the initials of G. I. Miasnikov stay apart
        boolean acronym = words.stream().allMatch(word -> word.length() == 1);
        return words.stream().collect(Collectors.joining(acronym ? "" : " "));
    }

    private static String fold(String text) {
        var plain = APOSTROPHES.matcher(text).replaceAll("");
        if (plain.chars().allMatch(letter -> letter < FIRST_AFTER_ASCII)) {
            return plain;
        }
        var letters =
                plain.codePoints().mapToObj(Character::toString).map(letter -> LETTERS.getOrDefault(letter, letter));
        var decomposed = Normalizer.normalize(letters.collect(Collectors.joining()), Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("");
    }

    private static Map<String, String> letters(String... rows) {
        return Arrays.stream(rows)
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .collect(Collectors.toUnmodifiableMap(entry -> entry.substring(0, 1), entry -> entry.substring(1)));
    }

    private static String word(String word) {
        var ended = Rule.all(ENDINGS, word);
        return Rule.all(IN_ALL_WORDS, RUSSIAN.matcher(ended).matches() ? Rule.all(IN_RUSSIAN_WORDS, ended) : ended);
    }

    /**
     * A spelling and what it is replaced by.
     *
     * @param sign letters without which the spelling cannot occur: looking for them first saves most of the time
     * @param spelling the spelling
     * @param replacement what it is replaced by
     */
    private record Rule(String sign, Pattern spelling, String replacement) {

        Rule(String sign, String spelling, String replacement) {
            this(sign, Pattern.compile(spelling), replacement);
        }

        static String all(List<Rule> rules, String text) {
            var result = text;
            for (var rule : rules) {
                result = result.contains(rule.sign)
                        ? rule.spelling.matcher(result).replaceAll(rule.replacement)
                        : result;
            }
            return result;
        }
    }
}
