package revnet.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lists of words in {@code words.tsv} by which names, their kinds and what is said of them are told. */
enum WordList {
    /** Bodies written small that a nation, a town or another body has: "the Danish government", "the Leeds city council". */
    OFFICE,
    /** Offices that a nation has many of, so that one more word must tell which: "the Danish secret service". */
    COMMON_OFFICE,
    /** Nouns in the plural that name one body: "the Danish authorities". */
    PLURAL_OFFICE,
    /** Bodies written small in two words that there is one of at a time and place: "the secret police". */
    UNIQUE_OFFICE,
    /** Adjectives that say what a body is like and not of what kind it is: "the weak council" is not called weak. */
    QUALITY,
    /** What makes a noun mean what was spoken of before: "the group", "his party". */
    DETERMINER,
    /** Adjectives that leave it what was spoken of before: "the new group" is the group. */
    EPITHET,
    /** Nouns that mean bodies of any kind but organs of a state and papers: "the group". */
    ANY_BODY,
    /** What leads from a head noun to the rest of a name: "Union of Printers", "Parti des Paysans". */
    BODY_LINK,
    /** Small words between the capitalized ones of a body's name: "League of the Young and the Old". */
    BODY_JOINT,
    /** People in the singular whose own a body may be: "the Poor Man's Party". */
    FOLK,
    /** What may stand before a person as before the head of a body: "Volunteer Battalion", "Republican Party". */
    ADHERENT,
    /** What a capitalized word with a hyphen is made with that is no part of a name: "KDP-led". */
    COMPOUND,
    /** Nouns before "of" and a body that no dictionary has: "a member of Vesna". */
    BODY_ROLE,
    /** Verbs whose object is a body that no dictionary has: "founded Vesna". */
    BODY_DEED,
    /** Chambers of a state that need no article: "sent to Parliament". */
    CHAMBER,
    /** What joins the words of a name in another language: "Mineros y obreros". */
    FOREIGN_LINK,
    /** What leads to the rest of a body's name in another language: "Front de défense ouvrière". */
    FOREIGN_TAIL,
    /** Articles that begin a name in another language: "La Lucha obrera". */
    FOREIGN_ARTICLE,
    /** Small words inside the translation of a name in brackets: "Vesna (Voice of the Spring)". */
    BRACKET_INNER,
    /** Nouns that make the name beside them a relative's: "his wife, Ida Holm". */
    KIN,
    /** Titles of those who are called by their land: "the Duke of Parma". */
    LORD,
    /** Letters behind the name of a person: "George Hartley MP". */
    LETTERS,
    /** What begins a surname: "St. Aubin". */
    SAINT,
    /** Nouns behind a number that mean persons: "both men", "the two rivals". */
    PAIR_PERSON,
    /** Nouns for members of a body, so that what is said of them is said of the body: "members of the League". */
    PART,
    /** Verbs whose participle gives a noun its name: "a man named Orlov". */
    CALLING,
    /** Prepositions before examples, the words of one joined by "_": "exiles like Orlov". */
    INSTANCE,
    /** Lemmas before "of" and a role that each of those meant holds: "one of the leaders". */
    ONE_OF,
    /** Verbs that list who holds a role: "its members included Orlov". */
    LISTING,
    /** Events that are counted and held by somebody: "the twelfth congress", "a congress of weavers at Reims". */
    MEETING,
    /** Events that a year, a nation or a place names: "the 1848 revolution", "the Tver rising". */
    RISING,
    /** Events that "of" and a place name: "the battle of Arbedo". */
    FIGHT,
    /** Words before a meeting or a rising that belong to its name: "the second party congress". */
    EVENT_KIND,
    /** Formal works, whose noun with a capital begins their title: "the Appeal to the Miners". */
    FORMAL_WORK,
    /** Nouns in small letters that a year makes a title: "the programme of January 1881". */
    DATED_WORK,
    /** What leads from the noun of a formal work to the rest of its title: "the Letter to the Weavers". */
    FORMAL_LINK,
    /** Small words inside the title of a formal work: "the Appeal to the Miners in the North". */
    FORMAL_INNER,
    /** Verbs before a title that begins with a capital article: "wrote The Mill and the Sea". */
    MAKING,
    /** Nouns before the title of a work: "the pamphlet Bread and Salt". */
    WORK,
    /** Nouns before the title of a paper: "the weekly Lantern". */
    PAPER,
    /** Small words inside the title of a work or paper: "Bread and Salt", "La Voix du Mineur". */
    TITLE_INNER,
    /** Nouns before "of" or "to" and a paper: "the editor of the Lantern". */
    PAPER_ROLE,
    /** Verbs whose object is a paper: "edited the Lantern". */
    PAPER_DEED,
    /** Nouns for a paper that somebody has: "its organ, Lantern Light, was". */
    PAPER_KIND,
    /** Small words inside the title of a paper that is told by what is done to it: "edited the Voice of the North". */
    PAPER_INNER,
    /** What stands in a place and is no part of the place's name: "Parma station". */
    BUILDING,
    /** Words before a place with a particle in its name: "in Vila do Porto". */
    WHERE_PARTICLED,
    /** Prepositions before a place that no dictionary has: "near Vesnino". */
    WHERE_STRANGER,
    /** Words by which a statement denies: "did not join". */
    NEGATION,
    /** Words by which a statement is only supposed: "if they joined". */
    CONDITION;

    /** The list's name in the file: its own in small letters, with hyphens. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the name back.
     *
     * @param code for example {@code event-kind}
     * @return the list so called
     * @throws IllegalArgumentException if no list is called so
     */
    static WordList of(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no list is called '%s'; there are %s".formatted(code, codes())));
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(WordList::code).toList();
    }
}
