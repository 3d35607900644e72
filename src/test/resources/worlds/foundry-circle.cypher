// The Foundry Circle: an invented movement, small enough to hold in the head.
//
//   Hale ┄┄contact┄┄ Brandt ┄┄contact┄┄┐                      ┌──── led ── Kessler
//     │ (hedged)            (hedged)   │                      ▼              ▲ │
//  supported                           │    ┌─ member ─▶ LABOUR PARTY     opposed
//     │                                │    │  expelled ▲  ▲ │ opposed       │ ▼
//     │         ┌──── allied ────── ZHARKOV ┴───────────┘  │ ▼              Zharkov
//     │         │                   │ │ │ └──── founded ─▶ FOUNDRY CIRCLE ◀─ supported ─ FREE HAMMER
//   Moret ─ contact ─ Velin ─ member ─┼─┼─────────────────▶ ▲ ▲                            ▲
//     │ │                             │ │                   │ └─ split from ── IRON LEAGUE  │
//     │ └──────── contact ── Dorn ─ allied ── member ───────┘                      ▲        │
//     │                      │  └────────────────────────────────────────── led ───┘        │
//     │              related to Marek Dorn                                                  │
//     └─────────────────────────────────────────────────────────────────────────── led ─────┘
//
//   IRON LEAGUE merged with HARBOUR UNION; FOUNDRY CIRCLE part of LABOUR PARTY.
//   Moret supported Velin.   Lindport: Zharkov, Velin exiled; Moret lives there.   Tarnau: Zharkov born, Brandt died, or in Kolm Fortress.
//   SEVENTH OFFICE arrested Zharkov, Velin, the Circle, and killed Brandt.   Ida Stolz: named, tied to nobody.

// Whom and what it names.
UNWIND [
  // asked for in Cyrillic and in two Latin spellings
  {id: 'pavel-zharkov', labels: ['Person'], name: 'Pavel Zharkov', names: ['Pavel Zharkov', 'Zharkov', 'Павел Жарков']},
  {id: 'anna-velin', labels: ['Person'], name: 'Anna Velin', names: ['Anna Velin', 'Velin', 'Aunt Agatha']},
  // two who share a surname that neither is called by alone
  {id: 'emil-dorn', labels: ['Person'], name: 'Emil Dorn', names: ['Emil Dorn', 'E. Dorn']},
  {id: 'marek-dorn', labels: ['Person'], name: 'Marek Dorn', names: ['Marek Dorn']},
  {id: 'lucien-moret', labels: ['Person'], name: 'Lucien Moret', names: ['Lucien Moret', 'Moret']},
  {id: 'constance-hale', labels: ['Person'], name: 'Constance Hale', names: ['Constance Hale', 'Hale']},
  {id: 'otto-brandt', labels: ['Person'], name: 'Otto Brandt', names: ['Otto Brandt', 'Brandt']},
  {id: 'viktor-kessler', labels: ['Person'], name: 'Viktor Kessler', names: ['Viktor Kessler', 'Kessler']},
  {id: 'ida-stolz', labels: ['Person'], name: 'Ida Stolz', names: ['Ida Stolz']},
  {id: 'labour-party', labels: ['Organization', 'Party'], name: 'Labour Party of Varovia', names: ['Labour Party of Varovia', 'Labour Party']},
  {id: 'foundry-circle', labels: ['Organization', 'Faction'], name: 'Foundry Circle', names: ['Foundry Circle', 'Circle of the Foundry']},
  {id: 'iron-league', labels: ['Organization', 'Faction'], name: 'Iron League', names: ['Iron League']},
  {id: 'seventh-office', labels: ['Organization', 'StateOrgan'], name: 'Seventh Office', names: ['Seventh Office']},
  {id: 'harbour-union', labels: ['Organization', 'Union'], name: 'Harbour Union', names: ['Harbour Union']},
  {id: 'free-hammer', labels: ['Organization', 'Press'], name: 'The Free Hammer', names: ['The Free Hammer', 'Free Hammer']},
  // a common city: the weak connection that a path avoids
  {id: 'lindport', labels: ['Place'], name: 'Lindport', names: ['Lindport']},
  {id: 'tarnau', labels: ['Place'], name: 'Tarnau', names: ['Tarnau']},
  {id: 'kolm-fortress', labels: ['Place'], name: 'Kolm Fortress', names: ['Kolm Fortress']},
  {id: 'open-letter', labels: ['Work'], name: 'Open Letter of the Nine', names: ['Open Letter of the Nine']},
  {id: 'tarnau-congress', labels: ['Event'], name: 'Congress of Tarnau', names: ['Congress of Tarnau']}
] AS row
CREATE (e:Entity:$(row.labels) {id: row.id, name: row.name, names: row.names});

// What was read.
UNWIND [
  {id: 'chronicle', title: 'Chronicle of the Foundry Circle', author: 'M. Ostrow', date: '1951'},
  {id: 'memoir', title: 'Nine at the Furnace', author: 'Anna Velin', date: '1938'},
  {id: 'register', title: 'Register of the Seventh Office', author: null, date: '1926'}
] AS row
CREATE (d:Document {id: row.id, title: row.title, author: row.author, date: row.date, path: row.id + '.txt'});

// What is claimed. Rows of one `edge` are claims of one spell; a denied claim has no edge.
UNWIND [
  // dossier: memberships come by date; influence and degree reports count it
  {id: 'c01', edge: 'e01', s: 'pavel-zharkov', rel: 'MEMBER_OF', o: 'labour-party', date: '1908', from: '1908-01-01', to: '1908-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 1,
   quote: 'Zharkov joined the Labour Party in 1908.'},
  // report: who founded what, and what came of it
  {id: 'c02', edge: 'e02', s: 'pavel-zharkov', rel: 'FOUNDED', o: 'foundry-circle', date: '1921-05', from: '1921-05-01', to: '1921-05-31', certainty: 'asserted', confidence: 0.9, at: 'tarnau', d: 'chronicle', page: 1,
   quote: 'In May 1921 Zharkov founded the Foundry Circle in Tarnau.'},
  // report: expulsions in order of time
  {id: 'c03', edge: 'e03', s: 'pavel-zharkov', rel: 'EXPELLED_FROM', o: 'labour-party', date: '1922-02-20', from: '1922-02-20', to: '1922-02-20', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 2,
   quote: 'On 20 February 1922 the Labour Party expelled Zharkov.'},
  // dossier: two documents date the expulsion differently
  {id: 'c04', edge: 'e04', s: 'pavel-zharkov', rel: 'EXPELLED_FROM', o: 'labour-party', date: '1922-04', from: '1922-04-01', to: '1922-04-30', certainty: 'asserted', confidence: 0.8, at: null, d: 'memoir', page: 3,
   quote: 'Zharkov was expelled from the party in April 1922, on his birthday.'},
  // dossier: a third denies it
  {id: 'c05', edge: null, s: 'pavel-zharkov', rel: 'EXPELLED_FROM', o: 'labour-party', date: '1922', from: '1922-01-01', to: '1922-12-31', certainty: 'denied', confidence: 0.8, at: null, d: 'register', page: 1,
   quote: 'Subject was not expelled in 1922; he left.'},
  // report: who belonged to which faction when
  {id: 'c06', edge: 'e05', s: 'anna-velin', rel: 'MEMBER_OF', o: 'foundry-circle', date: '1921/1923', from: '1921-01-01', to: '1923-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'memoir', page: 1,
   quote: 'I belonged to the Foundry Circle from 1921 to 1923.'},
  // evidence: two documents say it, one edge holds both
  {id: 'c07', edge: 'e06', s: 'emil-dorn', rel: 'MEMBER_OF', o: 'foundry-circle', date: '1922', from: '1922-01-01', to: '1922-12-31', certainty: 'asserted', confidence: 0.7, at: null, d: 'register', page: 1,
   quote: 'Dorn, turner, member of the Foundry Circle in 1922.'},
  {id: 'c08', edge: 'e06', s: 'emil-dorn', rel: 'MEMBER_OF', o: 'foundry-circle', date: null, from: null, to: null, certainty: 'hedged', confidence: 0.5, at: null, d: 'chronicle', page: 2,
   quote: 'Emil Dorn may have belonged to the Circle.'},
  // report: founders and successors
  {id: 'c09', edge: 'e07', s: 'emil-dorn', rel: 'LED', o: 'iron-league', date: '1924', from: '1924-01-01', to: '1924-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 3,
   quote: 'In 1924 Dorn led the Iron League.'},
  {id: 'c10', edge: 'e08', s: 'iron-league', rel: 'SPLIT_FROM', o: 'foundry-circle', date: '1924', from: '1924-01-01', to: '1924-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 3,
   quote: 'The Iron League broke away from the Foundry Circle in 1924.'},
  // report: alliances and rivalries of the Circle, both ways
  {id: 'c11', edge: 'e09', s: 'foundry-circle', rel: 'OPPOSED', o: 'labour-party', date: '1922', from: '1922-01-01', to: '1922-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 2,
   quote: 'All through 1922 the Circle attacked the Labour Party.'},
  {id: 'c12', edge: 'e10', s: 'labour-party', rel: 'OPPOSED', o: 'foundry-circle', date: '1922', from: '1922-01-01', to: '1922-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 2,
   quote: 'The party answered by denouncing the Circle in 1922.'},
  {id: 'c13', edge: 'e11', s: 'free-hammer', rel: 'SUPPORTED', o: 'foundry-circle', date: '1923', from: '1923-01-01', to: '1923-12-31', certainty: 'asserted', confidence: 0.7, at: null, d: 'memoir', page: 2,
   quote: 'In 1923 The Free Hammer stood by the Circle.'},
  // report: arrests by agency
  {id: 'c14', edge: 'e12', s: 'pavel-zharkov', rel: 'ARRESTED_BY', o: 'seventh-office', date: '1923-05', from: '1923-05-01', to: '1923-05-31', certainty: 'asserted', confidence: 0.9, at: 'tarnau', d: 'register', page: 1,
   quote: 'Zharkov was arrested by this Office at Tarnau in May 1923.'},
  {id: 'c15', edge: 'e13', s: 'anna-velin', rel: 'ARRESTED_BY', o: 'seventh-office', date: '1923-09', from: '1923-09-01', to: '1923-09-30', certainty: 'asserted', confidence: 0.9, at: null, d: 'register', page: 1,
   quote: 'Velin was arrested by this Office in September 1923.'},
  // dossier: prison and exile stand apart
  {id: 'c16', edge: 'e14', s: 'pavel-zharkov', rel: 'IMPRISONED_IN', o: 'kolm-fortress', date: '1923/1924', from: '1923-01-01', to: '1924-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'memoir', page: 3,
   quote: 'They kept Zharkov in Kolm Fortress from 1923 to 1924.'},
  // path: Lindport joins Zharkov to Moret in two hops, and so do people; report: exile contacts
  {id: 'c17', edge: 'e15', s: 'pavel-zharkov', rel: 'EXILED_TO', o: 'lindport', date: '1924', from: '1924-01-01', to: '1924-12-31', certainty: 'asserted', confidence: 1.0, at: null, d: 'chronicle', page: 4,
   quote: 'In 1924 Zharkov fled to Lindport.'},
  {id: 'c18', edge: 'e16', s: 'lucien-moret', rel: 'LIVED_IN', o: 'lindport', date: '1920/1930', from: '1920-01-01', to: '1930-12-31', certainty: 'asserted', confidence: 1.0, at: null, d: 'chronicle', page: 4,
   quote: 'Moret lived in Lindport from 1920 to 1930.'},
  {id: 'c19', edge: 'e17', s: 'anna-velin', rel: 'EXILED_TO', o: 'lindport', date: '1925', from: '1925-01-01', to: '1925-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'memoir', page: 4,
   quote: 'I came to Lindport as a refugee in 1925.'},
  // path: the way through Velin is the surest of equal length
  {id: 'c20', edge: 'e18', s: 'anna-velin', rel: 'ALLIED_WITH', o: 'pavel-zharkov', date: '1921', from: '1921-01-01', to: '1921-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'memoir', page: 1,
   quote: 'From 1921 Zharkov and I worked as comrades.'},
  {id: 'c21', edge: 'e19', s: 'anna-velin', rel: 'CONTACTED', o: 'lucien-moret', date: '1925-06', from: '1925-06-01', to: '1925-06-30', certainty: 'asserted', confidence: 0.8, at: 'lindport', d: 'memoir', page: 4,
   quote: 'In June 1925 I met Lucien Moret in Lindport.'},
  // path: the way through Dorn is as short and less sure, and all that is left before 1924
  {id: 'c22', edge: 'e20', s: 'emil-dorn', rel: 'ALLIED_WITH', o: 'pavel-zharkov', date: '1922', from: '1922-01-01', to: '1922-12-31', certainty: 'asserted', confidence: 0.6, at: null, d: 'chronicle', page: 2,
   quote: 'In 1922 Dorn sided with Zharkov.'},
  {id: 'c23', edge: 'e21', s: 'emil-dorn', rel: 'CONTACTED', o: 'lucien-moret', date: '1923', from: '1923-01-01', to: '1923-12-31', certainty: 'asserted', confidence: 0.6, at: null, d: 'register', page: 2,
   quote: 'Dorn wrote to one Moret in 1923.'},
  // path: hedged and short through Brandt, asserted and longer through Moret
  {id: 'c24', edge: 'e22', s: 'otto-brandt', rel: 'CONTACTED', o: 'pavel-zharkov', date: '1922?', from: '1922-01-01', to: '1922-12-31', certainty: 'hedged', confidence: 0.5, at: null, d: 'register', page: 2,
   quote: 'Brandt is said to have met Zharkov, perhaps in 1922.'},
  {id: 'c25', edge: 'e23', s: 'constance-hale', rel: 'CONTACTED', o: 'otto-brandt', date: null, from: null, to: null, certainty: 'hedged', confidence: 0.5, at: null, d: 'register', page: 2,
   quote: 'Brandt possibly corresponded with Miss Hale.'},
  {id: 'c26', edge: 'e24', s: 'constance-hale', rel: 'SUPPORTED', o: 'lucien-moret', date: '1926', from: '1926-01-01', to: '1926-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'memoir', page: 5,
   quote: 'In 1926 Constance Hale paid for Moret\'s paper.'},
  // evidence: claims both ways between two people, and a letter
  {id: 'c27', edge: 'e25', s: 'viktor-kessler', rel: 'LED', o: 'labour-party', date: '1920', from: '1920-01-01', to: '1920-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 1,
   quote: 'Viktor Kessler led the Labour Party in 1920.'},
  {id: 'c28', edge: 'e26', s: 'pavel-zharkov', rel: 'OPPOSED', o: 'viktor-kessler', date: '1921', from: '1921-01-01', to: '1921-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 1,
   quote: 'In 1921 Zharkov attacked Kessler.'},
  {id: 'c29', edge: 'e27', s: 'viktor-kessler', rel: 'OPPOSED', o: 'pavel-zharkov', date: '1921', from: '1921-01-01', to: '1921-12-31', certainty: 'hedged', confidence: 0.6, at: null, d: 'memoir', page: 2,
   quote: 'Kessler seems to have hated him back in 1921.'},
  {id: 'c30', edge: 'e28', s: 'pavel-zharkov', rel: 'CONTACTED', o: 'viktor-kessler', date: '1921-03', from: '1921-03-01', to: '1921-03-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 1,
   quote: 'In March 1921 Zharkov wrote Kessler a letter.'},
  {id: 'c31', edge: null, s: 'pavel-zharkov', rel: 'ALLIED_WITH', o: 'viktor-kessler', date: null, from: null, to: null, certainty: 'denied', confidence: 0.7, at: null, d: 'memoir', page: 2,
   quote: 'Zharkov and Kessler were never friends.'},
  // dossier: works
  {id: 'c32', edge: 'e29', s: 'pavel-zharkov', rel: 'AUTHORED', o: 'open-letter', date: '1921', from: '1921-01-01', to: '1921-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 1,
   quote: 'In 1921 Zharkov wrote the Open Letter of the Nine.'},
  {id: 'c33', edge: 'e30', s: 'anna-velin', rel: 'SIGNED', o: 'open-letter', date: '1921', from: '1921-01-01', to: '1921-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'memoir', page: 1,
   quote: 'I signed the Open Letter of the Nine in 1921.'},
  // dossier: the dates of birth disagree
  {id: 'c34', edge: 'e31', s: 'pavel-zharkov', rel: 'BORN_IN', o: 'tarnau', date: '1889', from: '1889-01-01', to: '1889-12-31', certainty: 'asserted', confidence: 0.9, at: null, d: 'chronicle', page: 1,
   quote: 'Pavel Zharkov was born in Tarnau in 1889.'},
  {id: 'c35', edge: 'e32', s: 'pavel-zharkov', rel: 'BORN_IN', o: 'tarnau', date: '1891', from: '1891-01-01', to: '1891-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'register', page: 1,
   quote: 'Zharkov, Pavel, born 1891 in Tarnau.'},
  // dossier: an event, and kin
  {id: 'c36', edge: 'e33', s: 'anna-velin', rel: 'PARTICIPATED_IN', o: 'tarnau-congress', date: '1920', from: '1920-01-01', to: '1920-12-31', certainty: 'asserted', confidence: 0.8, at: 'tarnau', d: 'memoir', page: 1,
   quote: 'I spoke at the Congress of Tarnau in 1920.'},
  {id: 'c37', edge: 'e34', s: 'emil-dorn', rel: 'RELATED_TO', o: 'marek-dorn', date: null, from: null, to: null, certainty: 'asserted', confidence: 0.8, at: null, d: 'register', page: 1,
   quote: 'Marek Dorn is the brother of Emil Dorn.'},
  {id: 'c38', edge: 'e35', s: 'lucien-moret', rel: 'LED', o: 'free-hammer', date: '1923/1926', from: '1923-01-01', to: '1926-12-31', certainty: 'asserted', confidence: 0.8, at: 'lindport', d: 'memoir', page: 5,
   quote: 'Moret edited The Free Hammer in Lindport from 1923 to 1926.'},
  {id: 'c39', edge: 'e36', s: 'foundry-circle', rel: 'ARRESTED_BY', o: 'seventh-office', date: '1923', from: '1923-01-01', to: '1923-12-31', certainty: 'asserted', confidence: 0.7, at: null, d: 'register', page: 2,
   quote: 'In 1923 this Office raided the Foundry Circle.'},
  // report: what a faction belonged to and what it became
  {id: 'c40', edge: 'e37', s: 'foundry-circle', rel: 'PART_OF', o: 'labour-party', date: '1921', from: '1921-01-01', to: '1921-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 1,
   quote: 'In 1921 the Circle still was a section of the Labour Party.'},
  {id: 'c41', edge: 'e38', s: 'harbour-union', rel: 'MERGED_WITH', o: 'iron-league', date: '1926', from: '1926-01-01', to: '1926-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 4,
   quote: 'In 1926 the Iron League and the Harbour Union became one.'},
  // report: executions beside arrests
  {id: 'c42', edge: 'e39', s: 'otto-brandt', rel: 'KILLED_BY', o: 'seventh-office', date: '1927', from: '1927-01-01', to: '1927-12-31', certainty: 'asserted', confidence: 0.8, at: 'kolm-fortress', d: 'chronicle', page: 4,
   quote: 'The Seventh Office shot Brandt in Kolm Fortress in 1927.'},
  // dossier: the places of death disagree, and so do the years
  {id: 'c43', edge: 'e40', s: 'otto-brandt', rel: 'DIED_IN', o: 'kolm-fortress', date: '1927', from: '1927-01-01', to: '1927-12-31', certainty: 'asserted', confidence: 0.8, at: null, d: 'chronicle', page: 4,
   quote: 'Brandt died in Kolm Fortress in 1927.'},
  {id: 'c44', edge: 'e41', s: 'otto-brandt', rel: 'DIED_IN', o: 'tarnau', date: '1930', from: '1930-01-01', to: '1930-12-31', certainty: 'asserted', confidence: 0.6, at: null, d: 'memoir', page: 5,
   quote: 'Brandt died in his bed at Tarnau in 1930.'},
  // report: a contact in exile whose place only the exile gives
  {id: 'c45', edge: 'e42', s: 'lucien-moret', rel: 'SUPPORTED', o: 'anna-velin', date: '1926', from: '1926-01-01', to: '1926-12-31', certainty: 'asserted', confidence: 0.7, at: null, d: 'memoir', page: 5,
   quote: 'In 1926 Moret printed my poems.'}
] AS row
MATCH (s:Entity {id: row.s})
MATCH (o:Entity {id: row.o})
MATCH (d:Document {id: row.d})
MERGE (d)<-[:IN]-(p:Passage {id: row.d + '#' + row.page})
ON CREATE SET p.page = row.page, p.text = row.quote, p.start = row.page * 1000, p.end = row.page * 1000 + 999
ON MATCH SET p.text = p.text + ' ' + row.quote
MERGE (p)-[:MENTIONS {surface: s.name, start: p.start, end: p.end}]->(s)
MERGE (p)-[:MENTIONS {surface: o.name, start: p.start, end: p.end}]->(o)
CREATE (c:Claim {id: row.id, relation: row.rel, date: row.date, earliest: date(row.from), latest: date(row.to),
                 certainty: row.certainty, confidence: row.confidence, status: 'accepted', quote: row.quote})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:SAID_BY {spans: [p.start, p.end], page: row.page}]->(p)
WITH row, s, o, c, d
OPTIONAL MATCH (place:Place {id: row.at})
FOREACH (x IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (c)-[:AT]->(x))
WITH row, s, o, c, d
WHERE row.edge IS NOT NULL
WITH row.edge AS edge, s, o, row.rel AS rel, collect(c) AS claims, collect(DISTINCT d.id) AS sources
WITH edge, s, o, rel, claims, sources, claims[0] AS best, reduce(doubt = 1.0, c IN claims | doubt * (1 - c.confidence)) AS doubt
CREATE (s)-[:$(rel) {date: best.date, from: best.earliest, to: best.latest, certainty: best.certainty,
                     confidence: round(1 - doubt, 4), sources: sources, quote: best.quote,
                     claims: [c IN claims | c.id]}]->(o);

// Named in passing, tied to nobody: the report of the unconnected, and the path that is not there.
MATCH (p:Passage {id: 'memoir#5'})
MATCH (e:Entity {id: 'ida-stolz'})
SET p.text = p.text + ' Ida Stolz made the tea.'
CREATE (p)-[:MENTIONS {surface: 'Ida Stolz', start: 5100, end: 5109}]->(e);

// Passages in reading order.
MATCH (d:Document)<-[:IN]-(p:Passage)
WITH d, p ORDER BY p.page
WITH d, collect(p) AS pages
UNWIND range(0, size(pages) - 2) AS i
WITH pages[i] AS a, pages[i + 1] AS b
CREATE (a)-[:NEXT]->(b)
