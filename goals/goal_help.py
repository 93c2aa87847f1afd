"""What each part of a goal's form is for, in plain words and with an example."""

STATEMENT = (
    "En eller två meningar, ordagrant som kommunfullmäktige har beslutat. Behövs för att målet ska kunna publiceras. "
    "Till exempel ”Alla unga i kommunen har någonstans att vara efter skolan.”"
)
SCOPE = (
    "En mening som börjar ”Målet handlar om”. Till exempel ”Målet handlar om fritidsgårdar, föreningar och bibliotek.”"
)
FIGURE = (
    "Bilden överst på sidan. Alternativtexten läses upp för den som inte ser bilden: skriv vad den berättar här, "
    "inte att det är en bild. Till exempel ”Två barn bygger en koja i skogen”."
)
POLITICAL_TEXT = (
    "Majoritetens resonemang. Korta stycken och en mellanrubrik vart tredje stycke gör det lätt att läsa och hitta i."
)
ASSIGNMENTS = (
    "Vad som ska göras, av vem och när. Börja med ett verb, till exempel ”Ta fram en plan för säkra skolvägar”. "
    "Dra i handtaget med sex punkter, eller använd pilarna, för att ändra ordningen."
)
KIND = "Vem som har bestämt uppdraget: kommunfullmäktige, eller nämnden själv."
ASSIGNMENT = "En sak i varje uppdrag, i en mening som går att följa upp: klart eller inte klart."
LEAD = "Den som ska se till att det blir gjort. De som hjälper till väljer du under ”Medansvariga”."
KPIS = "Hur det syns om målet nås. Målvärde är frivilligt, och kan skrivas i ord: ”ska öka”."
INVESTMENTS = "Vad som ska byggas eller köpas för målet, i hela kronor."
INVESTMENT = "Vad som byggs eller köps. Till exempel ”Gångväg mellan Odenvallen och skolan”."
INVESTMENT_NOTE = "Det som läsaren behöver veta om beloppet. Till exempel ”Fördelas på två år.”"
KPI_OWN_FORM = "Ändra nyckeltalets namn, enhet eller värden"
KPI_COMMENT = "Varför målvärdet är satt som det är, eller hur siffran ska förstås."
PREDECESSORS = "Målen som det här fortsätter, så att läsaren kan följa dem genom åren."
