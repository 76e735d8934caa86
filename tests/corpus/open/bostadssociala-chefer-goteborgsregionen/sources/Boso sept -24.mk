@file Boso sept -24.txt
@body Nätverket bostadssociala chefer
@date 2024-09-12
@start 09:30
@end 11:30
@place Rosenlund, Göteborg
@mode in_person
@secretary Marita Öhrn
@p Camilla Rosengren-Vik | Kungälv | | chair
@p Nirmala Thapa | Ale
@p Peter Kjellman | Alingsås
@p Soraya Nikzad | Göteborg
@p Lars-Ove Brandt | Härryda
@p Malin Tärnhed | Kungsbacka
@p Peter Sandelin | Mölndal
@p Annkristin Bohman | Partille
@p Jonas Wilke | Stenungsund
@p Marita Öhrn | | | guest
@p Yosef Haddad | | | guest
@p Dragan Petrović | Lerum | | absent excused
---
Nätverket bostadssociala chefer, 2024-09-12, 9.30-11.30, Rosenlund, Göteborg

Där: Camilla Rosengren-Vik (Kungälv, ordf), Nirmala Thapa (Ale), Peter Kjellman (Alingsås), Soraya Nikzad (Göteborg), Lars-Ove Brandt (Härryda), Malin Tärnhed (Kungsbacka), Peter Sandelin (Mölndal), Annkristin Bohman (Partille), Jonas Wilke (Stenungsund). Dessutom Marita Öhrn, som för pennan för sista gången, och Yosef Haddad.
Anmält hinder: Dragan Petrović (Lerum)

a) Välkomna och adjö {{I n=a}}
Undertecknad, Marita Öhrn, lämnar kansliet för pension den 1 oktober. {{L person=Marita Öhrn; when=2024-10-01; why=pension}} Till ny samordnare har kansliet rekryterat Yosef Haddad. {{N person=Yosef Haddad; role=samordnare; body=Nätverket bostadssociala chefer; for=Marita Öhrn}} Nirmala Thapa hälsades välkommen från Ale. {{N person=Nirmala Thapa; role=ledamot; body=Nätverket bostadssociala chefer; org=Ale}}

b) Hyresgarantier {{I n=b; kind=decision}}
Lars-Oves villkor antogs med ändringen att spärrtiden är tolv månader. {{D if=med ändringen att spärrtiden är tolv månader}} De prövas fram till årsskiftet 2025/26. {{D until=2025-12-31}} Alingsås deltar {{S org=Alingsås; topic=hyresgarantier; stance=yes}}, Kungsbacka gör det inte {{S org=Kungsbacka; topic=hyresgarantier; stance=no}}, Ale överväger. {{S org=Ale; topic=hyresgarantier; stance=undecided}}
Villkoren ut på hemsidan: Yosef. {{A who=Yosef Haddad}}

c) Akutboende {{I n=c; kind=dialogue}}
Peter S redovisade: 31 mkr på hotell förra året i tio kommuner. {{K amount=31; unit=mkr; years=2023}}
Partille bygger eget akutboende med sex rum. {{S org=Partille; topic=akutboende; stance=doing}} Vad gör vi med husdjuren? {{Q}} Ingen visste.
Peter S kompletterar tabellen med barnfamiljer, klart till den 18 oktober. {{A who=Peter Sandelin; due=2024-10-18}}
En jämförelse med Skåne önskades av flera. {{F}}

d) Stadsmissionens brukarråd {{I n=d; kind=decision}}
Svaret kom: chefer. {{|}}Jonas Wilke blir vår man i rådet {{D}} {{N person=Jonas Wilke; role=representant; body=Stadsmissionens brukarråd}} med Nirmala Thapa som avbytare. {{D}} {{N person=Nirmala Thapa; role=avbytare; body=Stadsmissionens brukarråd}} Stolen för en tjänsteperson från Öckerö står tom. {{V seat=tjänsteperson; body=Stadsmissionens brukarråd; org=Öckerö}}

e) Samtalsserie om störningar {{I n=e; kind=dialogue; outcome=postponed}}
Skjuts framåt på Dragans begäran, han ville vara med. {{P what=Samtalsserie om störningar; why=på Dragans begäran, han ville vara med}}

f) Valberedning inför 2025 {{I n=f; kind=decision}}
Malin Tärnhed och Annkristin Bohman letar namn åt oss, så bestämdes. {{D}} {{N person=Malin Tärnhed; role=ledamot; body=Valberedning}} {{N person=Annkristin Bohman; role=ledamot; body=Valberedning}} Hugade anmäler sig till dem före den 1 december. {{A who=Hugade; due=2024-12-01; to=Malin Tärnhed, Annkristin Bohman}}

g) Träffar {{I n=g}}
7/11 (Kungsbacka) {{M date=2024-11-07}} och 12/12 (Göteborg). {{M date=2024-12-12}} Hemlöshetskonferensen i Malmö går 23 oktober {{M date=2024-10-23; what=Hemlöshetskonferensen i Malmö}}, dit far Soraya och Peter Kjellman. {{N person=Soraya Nikzad; role=deltagare; body=Hemlöshetskonferensen i Malmö}} {{N person=Peter Kjellman; role=deltagare; body=Hemlöshetskonferensen i Malmö}}
Camilla bokar blommor till Marita. {{A who=Camilla Rosengren-Vik}} Ebbas mall är fortfarande under arbete, hon mejlar ut den. {{A who=Ebba Tell}}
