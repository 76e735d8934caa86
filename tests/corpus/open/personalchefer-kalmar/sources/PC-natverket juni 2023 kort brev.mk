@file PC-natverket juni 2023 kort brev.txt
@body Personalchefsnätverket
@date 2023-06-08
@start 10:00
@end 12:00
@place Mörbylånga, Färjestaden, Bryggan
@mode in_person
@secretary Astrid Hallonsten
@p Eleonor Ståhlberg | Kalmar | | chair
@p Tove Hägg | Hultsfred | |
@p Reza Moradi | Mörbylånga | |
@p Hamid Karimi | Emmaboda | |
@p Jimmy Ahlqvist | Nybro | |
@p Anna Nordh | Torsås | |
@p Anna Lilja Sand | Borgholm | |
@p Peter Lundahl | Oskarshamn | |
@p Bertil Oskarsson | Mönsterås | | absent
@p Christian Dahlström | Vimmerby | | absent excused
@p Yvonne Kjellgren | Västervik | | absent excused
@p Astrid Hallonsten | | | guest
---
Ämne: Personalchefsnätverket 8 juni 2023
Tid: 10 till 12. Ställe: Mörbylånga, Färjestaden, Bryggan

Hallå där! I stekande sol satt: Eleonor Ståhlberg [Kalmar, ordförande], Tove Hägg [Hultsfred], Reza Moradi [Mörbylånga], Hamid Karimi [Emmaboda], Jimmy Ahlqvist [Nybro], Anna Nordh [Torsås], Anna Lilja Sand [Borgholm], Peter Lundahl [Oskarshamn], och Astrid Hallonsten vid datorn. I skuggan någon annanstans: Bertil Oskarsson [Mönsterås]. Ursäktade sig gjorde Christian Dahlström [Vimmerby] och Yvonne Kjellgren [Västervik].

Ni pratade om
  a) Hamid
  b) Suppleanten
  c) Rekrytering av Kalmars poolhandläggare
  d) Sjuklön och karens
  e) Mentorer
  f) Höstens schema
  g) Astrids tjänst

a) Hamid {{I n=a}}
Hälsades hjärtligt välkommen som Emmabodas man i nätverket. {{N person=Hamid Karimi; role=ledamot; body=Personalchefsnätverket; org=Emmaboda; for=Gudrun Palmér}} Hamid har börjat smått och jobbar halvtid i Lessebo juni ut.

b) Suppleanten {{I n=b; kind=decision}}
Det blev Anna Nordh, efter sluten omröstning! {{D}} {{N person=Anna Nordh; role=suppleant; body=förhandlingsdelegationen}}
Reza är kvar som ordinarie ett år till. {{N person=Reza Moradi; role=ordinarie; body=förhandlingsdelegationen}}
Astrid rapporterar in namnen till förbundet. {{A who=Astrid Hallonsten; to=förbundet}}

c) Rekrytering av Kalmars poolhandläggare {{I n=c; kind=decision}}
Mona blir kvar, ni delar på lönen med 46 000 kronor per kommun 2024. {{D}} {{K amount=46000; unit=kronor per kommun; years=2024}}
Villkor: att alla elva är med. {{D if=att alla elva är med}} Borgholm måste dock fråga ekonomen. {{S org=Borgholm; topic=poolhandläggare; stance=undecided}} Oskarshamn har redan lagt in det i budget. {{S org=Oskarshamn; topic=poolhandläggare; stance=yes}}
Besked till Eleonor från Anna Lilja i augusti. {{A who=Anna Lilja Sand; due=2023-08; to=Eleonor Ståhlberg}}

d) Sjuklön och karens {{I n=d; outcome=postponed}}
Vi fick skjuta den framför oss till 21 september, Christian satt på materialet. {{P until=2023-09-21; what=Sjuklön och karens; why=Christian satt på materialet}} {{M date=2023-09-21}}

e) Mentorer {{I n=e}}
Åtta adepter, alltså blir det av. Peter, Tove och Jimmy fortsätter i programgruppen. {{N person=Peter Lundahl; role=ledamot; body=programgruppen}} {{N person=Tove Hägg; role=ledamot; body=programgruppen}} {{N person=Jimmy Ahlqvist; role=ledamot; body=programgruppen}}
Vimmerbys plats i samma grupp fylls inte. {{V seat=Vimmerbys plats; body=programgruppen}}
Lista över mentorer önskas av Tove från er alla före 30 juni. {{A who=alla; due=2023-06-30; to=Tove Hägg}}

f) Höstens schema {{I n=f; kind=decision}}
Efter 21 september ses ni 16 november. {{M date=2023-11-16}} Teams varannan gång framöver, det var ni rörande överens om. {{D}}
Anna Lilja bokar Solliden till novemberlunchen. {{A who=Anna Lilja Sand}}
Upphandlingen av företagshälsovård är annonserad; anbuden öppnar Jimmy och Anna N när tiden gått ut. {{A who=Jimmy Ahlqvist,Anna Nordh}}

g) Astrids tjänst {{I n=g}}
Ja, det är sant. Jag slutar den 31 oktober och öppnar bageri. {{L person=Astrid Hallonsten; when=2023-10-31; why=öppnar bageri}} Säg inget till förbundets personal ännu, det här stycket stannar hos er. {{X mark=det här stycket stannar hos er}}
Eleonor och Tove tar fram en profil för nästa samordnare under sommaren. {{A who=Eleonor Ståhlberg,Tove Hägg}}
Kan samordnaren lika gärna sitta hos en kommun? Frågan blev stående. {{Q}}

Glass på er,
A.
