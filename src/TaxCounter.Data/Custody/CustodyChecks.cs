using TaxCounter.Data.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Custody;

/// <summary>V34 to V36: drawers are what their drops and handovers made them, the safe holds what was dropped and not accepted, and two people signed every act.</summary>
internal static class CustodyChecks
{
    private const string AsDebit = """CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END""";
    private const string DrawerName = """CONCAT('drawer ', d."Number", ' of ', CAST(d."BusinessDay" AS varchar(10)))""";
    private const string Apart = """r."ExpectedCashCents" <> r."CashCents" OR COALESCE(r."ExpectedChecks", r."Checks") <> r."Checks" OR COALESCE(r."ExpectedMoneyOrders", r."MoneyOrders") <> r."MoneyOrders" """;
    private const string Handover = "'Handover'", Moving = $"'Drop', 'ChangeOrder', {Handover}";
    private static readonly string _custody = VerifyCheck.Kinds(PostingKinds.Where(k => k.IsCustody));

    public static IEnumerable<VerifyCheck> All() => [.. Drawers(), .. InTheSafe(), .. Signed()];

    private static IEnumerable<VerifyCheck> Drawers()
    {
        yield return new("V34", $"""
            SELECT {DrawerName} AS "Name", NULL AS "Place", d."DroppedCents" AS "Has", COALESCE(r."Amount", 0) AS "Should"
            FROM "Drawers" d LEFT JOIN (SELECT "DrawerId", SUM("CashCents") AS "Amount" FROM "CustodyRecords" WHERE "Kind" = 'Drop' GROUP BY "DrawerId") r ON r."DrawerId" = d."Id"
            WHERE d."DroppedCents" <> COALESCE(r."Amount", 0)
            """, r => $"{VerifyCheck.Dollars(r.Has)} of {r.Name} counts as dropped to the safe; its slips show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V34", $"""
            SELECT {DrawerName} AS "Name", NULL AS "Place", d."HandedOverCents" AS "Has", COALESCE(r."Amount", 0) AS "Should"
            FROM "Drawers" d LEFT JOIN (SELECT "DrawerId", SUM("CashCents" - "ExpectedCashCents") AS "Amount", SUM(ABS("CashCents" - "ExpectedCashCents")) AS "Apart"
                       FROM "CustodyRecords" WHERE "Kind" = 'Handover' GROUP BY "DrawerId") r ON r."DrawerId" = d."Id"
            WHERE d."HandedOverCents" <> COALESCE(r."Amount", 0) OR d."HandedOverApartCents" <> COALESCE(r."Apart", 0)
            """, r => $"{r.Name} was {VerifyCheck.Dollars(r.Has)} over/short at its handovers; their slips show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V34", $"""
            SELECT {DrawerName} AS "Name", NULL AS "Place", d."Unexplained" AS "Has", COALESCE(r."Open", 0) AS "Should"
            FROM "Drawers" d LEFT JOIN (SELECT r."DrawerId", COUNT(*) AS "Open" FROM "CustodyRecords" r
                       WHERE r."ExpectedCashCents" IS NOT NULL AND ({Apart}) AND NOT EXISTS (SELECT 1 FROM "CustodyExplanations" e WHERE e."RecordId" = r."Id") GROUP BY r."DrawerId") r ON r."DrawerId" = d."Id"
            WHERE d."Unexplained" <> COALESCE(r."Open", 0) OR (d."State" IN ('Accepted', 'Banked') AND COALESCE(r."Open", 0) > 0)
            """, r => $"{r.Name} counts {r.Has} counts without a reason; its slips show {r.Should}. It is accepted only when each has one.");
        yield return new("V34", $"""
            SELECT {DrawerName} AS "Name", d."ClerkName" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Drawers" d JOIN "CustodyRecords" r ON r."DrawerId" = d."Id" AND r."Kind" = {Handover}
            WHERE r."Number" = (SELECT MAX(m."Number") FROM "CustodyRecords" m WHERE m."DrawerId" = d."Id" AND m."Kind" = {Handover}) AND LOWER(r."SecondByPerson") <> LOWER(d."ClerkPerson")
            """, r => $"{r.Name} is kept by {r.Place}, who did not take it over.");
    }

    private static IEnumerable<VerifyCheck> InTheSafe()
    {
        yield return new("V35", $"""
            SELECT {DrawerName} AS "Name", NULL AS "Place", COALESCE(j."Amount", 0) AS "Has", CASE WHEN d."State" IN ('Accepted', 'Banked') THEN 0 ELSE COALESCE(r."Amount", 0) END AS "Should"
            FROM "Drawers" d
            LEFT JOIN (SELECT l."DrawerId", SUM({AsDebit}) AS "Amount" FROM "JournalLines" l WHERE l."Account" = 'SafeCash' AND l."DrawerId" IS NOT NULL GROUP BY l."DrawerId") j ON j."DrawerId" = d."Id"
            LEFT JOIN (SELECT "DrawerId", SUM("CashCents") AS "Amount" FROM "CustodyRecords" WHERE "Kind" = 'Drop' GROUP BY "DrawerId") r ON r."DrawerId" = d."Id"
            WHERE COALESCE(j."Amount", 0) <> CASE WHEN d."State" IN ('Accepted', 'Banked') THEN 0 ELSE COALESCE(r."Amount", 0) END
            """, r => $"The journal has {VerifyCheck.Dollars(r.Has)} of {r.Name} in the safe; its slips show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V35", $"""
            SELECT r."Number" AS "Name", NULL AS "Place", COALESCE(j."Amount", 0) AS "Has", CASE r."Kind" WHEN 'Handover' THEN ABS(r."CashCents" - r."ExpectedCashCents") ELSE r."CashCents" END AS "Should"
            FROM "CustodyRecords" r
            LEFT JOIN (SELECT l."PostingId", SUM(l."AmountCents") AS "Amount" FROM "CustodyRecords" c JOIN "JournalLines" l ON l."PostingId" = c."PostingId"
                       WHERE l."Side" = 'Debit' AND l."Account" <> 'ChangeFund' GROUP BY l."PostingId") j ON j."PostingId" = r."PostingId"
            WHERE r."Kind" IN ({Moving}) AND COALESCE(j."Amount", 0) <> CASE r."Kind" WHEN 'Handover' THEN ABS(r."CashCents" - r."ExpectedCashCents") ELSE r."CashCents" END
            """, r => $"Custody slip {r.Name} shows {VerifyCheck.Dollars(r.Should)}; the journal moved {VerifyCheck.Dollars(r.Has)} for it.");
        yield return new("V35", $"""
            SELECT CAST(p."Id" AS varchar(40)) AS "Name", p."Kind" AS "Place", NULL AS "Has", NULL AS "Should" FROM "Postings" p
            WHERE p."Kind" IN {_custody} AND NOT EXISTS (SELECT 1 FROM "CustodyRecords" r WHERE r."PostingId" = p."Id")
            """, r => $"The posting {r.Name} ({r.Place}) moves cash within the office without a custody slip.");
    }

    private static IEnumerable<VerifyCheck> Signed()
    {
        yield return new("V36", """
            SELECT r."Number" AS "Name", r."FirstByName" AS "Place", NULL AS "Has", NULL AS "Should" FROM "CustodyRecords" r
            WHERE LOWER(r."FirstByPerson") = LOWER(r."SecondByPerson")
            """, r => $"Custody slip {r.Name} was signed by {r.Place} alone.");
        yield return new("V36", """
            SELECT r."Number" AS "Name", e."WrittenByName" AS "Place", NULL AS "Has", NULL AS "Should" FROM "CustodyRecords" r JOIN "CustodyExplanations" e ON e."RecordId" = r."Id"
            WHERE LOWER(e."WrittenByPerson") NOT IN (LOWER(r."FirstByPerson"), LOWER(r."SecondByPerson"))
            """, r => $"The reason on custody slip {r.Name} was written by {r.Place}, who did not sign it.");
    }
}
