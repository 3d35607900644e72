package revnet.model;

import java.text.Normalizer;
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
            new Rule("\\bm['’‘ʻ`](?=\\p{L})", "mac"), new Rule("&", " and "), new Rule("^the\\s+(?=\\S)", ""));

    /** The endings of Russian surnames and patronymics, by which a word is known as one. */
    private static final List<Rule> ENDINGS = List.of(
            // Miasnikoff, Miasnikow, Romanof
            new Rule("(?<=\\p{L}{2})off$", "ov"),
            new Rule("(?<=\\p{L}{4})of$", "ov"),
            new Rule("(?<=\\p{L}{3})ow(?=a?$)", "ov"),
            // Zinovieff, Kamenew, Kamenewa
            new Rule("(?<=\\p{L}{2})eff$", "ev"),
            new Rule("(?<=\\p{L}{3})ew(?=a?$)", "ev"),
            // Trotsky, Trotski, Trotskii, Trotskij, Trotskiy, Trotzki, Trockij, Trocki
            new Rule("(?:(?<=c)k|(?<=[sz])k)(?:y|ii|ij|iy|yi|yj)$", "ki"),
            new Rule("(?:tz|c)ki$", "tski"),
            // Perovskaja, Perovskaya
            new Rule("ska[jy]a$", "skaia"),
            // Ilyich, Zasoulitch, Judenitsch, Dimitrijevic, Petkiewicz
            new Rule("(?<=\\p{L}{2})i(?:tsch|cz)$", "ich"),
            new Rule("(?<=\\p{L}{4})itch$", "ich"),
            new Rule("(?<=\\p{L}{2}[vkns])ic$", "ich"),
            // Kropotkine, Bakounine, Boukharine
            new Rule("(?<=\\p{L}{2})kine$", "kin"),
            new Rule("(?<=ou)(\\p{L}+)ine$", "$1in"));

    private static final Pattern RUSSIAN =
            Pattern.compile("\\p{L}+(?:ova?|eva?|ski|skaia|ich|[eo]vna|enko|(?<!e)in|ina|(?<=[ln])itsch)");

    /** What is safe to change in a word with a Russian ending only. */
    private static final List<Rule> IN_RUSSIAN_WORDS = List.of(
            // Khrouchtchev, Chruschtschow
            new Rule("schtsch|chtch|shtch", "shch"),
            // Schljapnikow, Schliapnikov
            new Rule("(?<!t)sch", "sh"),
            // Netchaieff, Toukhatchevski, Netschajew
            new Rule("ts?ch", "ch"),
            // Chliapnikov: no English word begins so
            new Rule("^ch(?=li)", "sh"),
            // Kouznetsov, Boukharin
            new Rule("ou", "u"),
            // Sinowjew, Swerdlow
            new Rule("w", "v"),
            // Mjassnikow, Sassulitsch
            new Rule("ss", "s"),
            // Jaroslawski, Judenitsch
            new Rule("^j(?=[au])", "i"),
            // Zinoviev, Zinovyev, Zinovjev, Zinov'ev; Andreev, Andreyev; Nikolaevich, Nikolayevich
            new Rule("(?<=\\p{L}{2})[iyj]ev(?=$|a$|ich$|na$|ski$|skaia$)", "ev"));

    /** What is safe in any word. */
    private static final List<Rule> IN_ALL_WORDS = List.of(
            // Philip, Joseph, Sophia
            new Rule("ph", "f"),
            // Alexander, Aleksandr, Alexandre, Maksim
            new Rule("x", "ks"),
            new Rule("ksandre?$", "ksander"),
            // Tchitcherin, Tschitscherin, Koltchak
            new Rule("tsch|^tch|(?<=[lnr])tch", "ch"),
            // Trotzki, Fritz, czar
            new Rule("tz", "ts"),
            new Rule("^czar", "tsar"),
            // Dzhugashvili, Djugashvili, Jugashvili
            new Rule("dzh|dsch", "dj"),
            new Rule("^dj", "j"),
            // Mikhail, Mihail; not at the beginning: Khan is not Han
            new Rule("(?<=\\p{L})kh", "h"),
            // Semyonov, Semenov; Pyotr, Petr
            new Rule("(?<=[bcdfghklmnprstvz])yo(?=[bcdfghklmnprstvz])", "e"),
            // Yevgeny, Evgeny
            new Rule("^ye(?=[bcdfghklmnprstvz]\\p{L}{2})", "e"),
            // Yakov, Iakov; Yuri, Iurii
            new Rule("^y(?=[au]\\p{L}{2})", "i"),
            // Ilyich, Iljich, Il'ich
            new Rule("(?<=[bcfghklmnprstvz])[yj](?=i)", ""),
            // Myasnikov, Mjasnikov; Sofya, Sofja
            new Rule("(?<=[bcfghklmnprstvz])[yj](?=[aeu])", "i"),
            // Mariya, Gavriil
            new Rule("(?<=[i])[yj](?=[aeou])", ""),
            new Rule("ii", "i"),
            // Kollontay, Kollontaj; Tolstoy, Sergey
            new Rule("(?<=[aeou])[yj](?![aeiouy])", "i"),
            // Georgy, Georgii, Georgij, Bely, Belyi
            new Rule("(?<=\\p{L}{2}[bcdfghjklmnprstvz])(?:iy|ij|yi|yj|y)$", "i"),
            // McDonald, MacDonald
            new Rule("^mc(?=\\p{L}{3})", "mac"),
            // St. Petersburg
            new Rule("^st$", "saint"),
            // organisation
            new Rule("isation(?=s?$)", "ization"));

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
                .toList();
        // U.S.S.R. is USSR, but the initials of G. I. Miasnikov stay apart
        boolean acronym = words.stream().allMatch(word -> word.length() == 1);
        return words.stream().collect(Collectors.joining(acronym ? "" : " "));
    }

    private static String fold(String text) {
        var letters = APOSTROPHES.matcher(text).replaceAll("").codePoints().mapToObj(NameKey::letter);
        var decomposed = Normalizer.normalize(letters.collect(Collectors.joining()), Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("");
    }

    private static String letter(int codePoint) {
        var letter = Character.toString(codePoint);
        return codePoint < 128 ? letter : LETTERS.getOrDefault(letter, letter);
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

    /** A spelling and what it is replaced by. */
    private record Rule(Pattern spelling, String replacement) {

        Rule(String spelling, String replacement) {
            this(Pattern.compile(spelling), replacement);
        }

        static String all(List<Rule> rules, String text) {
            var result = text;
            for (var rule : rules) {
                result = rule.spelling.matcher(result).replaceAll(rule.replacement);
            }
            return result;
        }
    }
}
