package revnet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        miasnikov       : Мясников | Myasnikov | Miasnikov | Mjasnikov | Mjassnikow | Miasnikoff | MIASNIKOV | Miàsnikov
        trotsky         : Троцкий | Trotsky | Trotskii | Trotski | Trotzki | Trotzky | Trotskij | Trotskiy | Trockij | Trocki
        shliapnikov     : Шляпников | Shlyapnikov | Shliapnikov | Chliapnikov | Schljapnikow | Šljapnikov | Shlyapnikoff
        zinovev         : Зиновьев | Zinoviev | Zinovyev | Zinovjev | Zinovʹev | Zinov'ev | Zinovieff | Zinowjew
        chicherin       : Чичерин | Chicherin | Tchitcherin | Tschitscherin | Čičerin
        kropotkin       : Кропоткин | Kropotkin | Kropotkine
        bakunin         : Бакунин | Bakunin | Bakounine
        bukharin        : Бухарин | Bukharin | Boukharine
        plekhanov       : Плеханов | Plekhanov | Plékhanoff
        kollontay       : Коллонтай | Kollontai | Kollontay | Kollontaj
        kamenev         : Каменев | Kamenev | Kamenew | Kameneff
        kuznetsov       : Кузнецов | Kuznetsov | Kouznetsov | Kuznetzow
        zasulich        : Засулич | Zasulich | Zasoulitch | Zassulitsch
        nechaev         : Нечаев | Nechaev | Nechayev | Netchaieff | Netchaïev | Netschajew
        tukhachevsky    : Тухачевский | Tukhachevsky | Tukhachevskii | Toukhatchevski
        yudenich        : Юденич | Yudenich | Iudenich | Judenitsch | Youdenitch
        yaroslavsky     : Ярославский | Yaroslavsky | Iaroslavskii | Jaroslawski
        dostoevsky      : Достоевский | Dostoevsky | Dostoyevsky | Dostojewski | Dostoïevski | Dostoevskii
        khrushchev      : Хрущёв | Хрущев | Khrushchev | Khrouchtchev
        perovskaia      : Перовская | Perovskaya | Perovskaia | Perovskaja
        solovev         : Соловьёв | Soloviev | Solovyev | Solov’ev
        semenov         : Семёнов | Semenov | Semyonov
        sverdlov        : Свердлов | Sverdlov | Swerdlow | Sverdloff
        tolstoy         : Толстой | Tolstoy | Tolstoi | Tolstoj
        kolchak         : Колчак | Kolchak | Koltchak | Koltschak
        jilas           : Djilas | Đilas
        """)
    void givesOneKeyToTheTransliterationsOfASurname(String key, String spellings) {
        assertThat(keys(spellings)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        evgeny          : Евгений | Evgenii | Evgeny | Yevgeny | Yevgenii | Evgenij
        ilich           : Ильич | Il'ich | Ilich | Ilyich | Iljitsch
        gavril          : Гавриил | Gavriil | Gavril
        alexander       : Александр | Aleksandr | Alexandr | Alexander | Alexandre
        alexey          : Алексей | Aleksei | Alexei | Alexey | Alexej
        mikhail         : Михаил | Mikhail
        georgy          : Георгий | Georgii | Georgy | Georgiy | Georgij
        maria           : Мария | Maria | Mariia | Mariya | Mar'ia
        petr            : Пётр | Petr | Pyotr
        yury            : Юрий | Iurii | Yury | Yuriy
        nikolaevich     : Николаевич | Nikolaevich | Nikolayevich | Nikolajewitsch
        georgy dimitrov : Георгий Димитров | Georgi Dimitrov | Georgy Dimitrov | Georgii Dimitroff
        maxim           : Максим | Maksim | Maxim
        axelrod         : Аксельрод | Axelrod | Aksel'rod | Akselrod
        josef           : Joseph | Josef | JOSEF
        sofia           : Софья | Sofia | Sofya | Sof'ia | Sophia | Sofja
        """)
    void givesOneKeyToTheTransliterationsOfAGivenName(String key, String spellings) {
        assertThat(keys(spellings)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        ludovit             : Ľudovít | Ludovit
        liebknecht          : Liebknecht
        dimitrievich        : Димитријевић | Dimitrijević | Dimitrijevic | Dimitrijevich
        tankosich           : Танкосић | Tankosić | Tankosic
        maccracken          : McCracken | M'Cracken | M’Cracken | MacCracken
        obrien              : O'Brien | O’Brien | O`Brien
        workers group       : Workers' Group | Workers’ Group | the Workers Group | The  Workers'  Group | WORKERS GROUP
        rcpb                : RCP(b) | R.C.P.(b) | R. C. P. (b)
        ussr                : USSR | U.S.S.R. | U. S. S. R.
        g i miasnikov       : G. I. Miasnikov | G.I. Myasnikov | Г. И. Мясников
        bonch bruevich      : Bonch-Bruevich | Bonch–Bruyevich | Бонч-Бруевич
        brest litovsk       : Brest-Litovsk | Brest Litovsk | Brest–Litovsk
        saint petersburg    : St. Petersburg | St Petersburg | Saint Petersburg
        red and black       : Red & Black | Red and Black
        international workingmens organization : International Workingmen's Organisation | international workingmens organization
        lodz                : Łódź | Lodz
        communist party of germany : Communist Party of Germany | the COMMUNIST PARTY of Germany
        giuseppe garibaldi  : Giuseppe Garibaldi
        railway workers     : Railway Workers
        gross               : Groß | Gross
        letter of the 22    : Letter of the 22 | the “Letter of the 22”
        """)
    void foldsCaseDiacriticsAndPunctuation(String key, String spellings) {
        assertThat(keys(spellings)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Smith, Smyth",
        "Michel, Mitchel",
        "Jan, Ian",
        "Khan, Han",
        "Chen, Shen",
        "Chang, Zhang",
        "Zhang, Zang",
        "Weil, Veil",
        "Fischer, Fisher",
        "Valentin, Valentine",
        "Paulin, Pauline",
        "Jessie, Essie",
        "Medvedev, Medvedeva",
        "Petrov, Petrovich",
        "Petrov, Petrovsky",
        "Kuznetsov, Kuznetsova",
        "Meyer, Meer",
        "Labour Party, Labor Party",
        "Roy, Ray",
        "Garibaldi, Garibald",
        "Brooks, Broox",
        "Bolsheviks, Bolshevix",
        "Ivan, Iván the Elder",
        "Sergei Medvedev, Aleksei Medvedev",
        "Kamenev, Kamen",
        "Chernov, Chernin",
        "Nikolai Kuznetsov, NikolaiKuznetsov",
        "Zinoviev, Sinowjew",
        "Bukharin, Bucharin",
        "Štúr, Stur"
    })
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liebknecht", "Luxemburg", "Gorter", "Maximoff", "Korsch", "Kun", "Lenin", "列宁", "Λένιν"})
    void isTheSameForItsOwnKey(String name) {
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "...", "’"})
    void isEmptyWithoutLettersAndDigits(String name) {
        assertThat(NameKey.of(name)).isEmpty();
    }

    /** The one key of all spellings, or all the keys where they differ. */
    private static String keys(String spellings) {
        return Arrays.stream(spellings.split("\\|", -1))
                .map(NameKey::of)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
