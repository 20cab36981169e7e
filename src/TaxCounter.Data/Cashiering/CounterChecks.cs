using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Cashiering;

/// <summary>V3, V5 to V9: what was handed over, what it paid, in which drawer it lies, and that two people did what two people must do.</summary>
internal static class CounterChecks
{
    private const string AsDebit = """CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END""";
    private const string StartingCash = """(d."StartingCashCents" - d."DroppedCents" + d."HandedOverCents")""";
    private const string DrawerName = """CONCAT('drawer ', d."Number", ' of ', CAST(d."BusinessDay" AS varchar(10)))""";

    public static IEnumerable<VerifyCheck> All() => [.. PaymentEvents(), .. Drawers(), .. UserAccounts(), .. EarlierDays(), .. Delegated(), .. Days()];

    private static IEnumerable<VerifyCheck> PaymentEvents()
    {
        yield return new("V3", """
            SELECT e."Number" AS "Name", NULL AS "Place", COALESCE(t."Amount", 0) AS "Has", COALESCE(p."Amount", 0) AS "Should"
            FROM "PaymentEvents" e
            LEFT JOIN (SELECT "PaymentEventId", SUM("AmountCents") AS "Amount" FROM "Tenders" GROUP BY "PaymentEventId") t ON t."PaymentEventId" = e."Id"
            LEFT JOIN (SELECT "PaymentEventId", SUM("AmountCents") AS "Amount" FROM "Payments" GROUP BY "PaymentEventId") p ON p."PaymentEventId" = e."Id"
            WHERE COALESCE(t."Amount", 0) <> COALESCE(p."Amount", 0)
            """, r => $"Receipt {r.Name}: {VerifyCheck.Dollars(r.Has)} was received after change, but it pays {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V3", $"""
            SELECT e."Number" AS "Name", e."State" AS "Place", COALESCE(j."Amount", 0) AS "Has", CASE e."State" WHEN 'Voided' THEN 0 ELSE COALESCE(t."Amount", 0) END AS "Should"
            FROM "PaymentEvents" e
            LEFT JOIN (SELECT "PaymentEventId", SUM("AmountCents") AS "Amount" FROM "Tenders" GROUP BY "PaymentEventId") t ON t."PaymentEventId" = e."Id"
            LEFT JOIN (SELECT p."PaymentEventId", SUM({AsDebit}) AS "Amount" FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId"
                       WHERE l."TenderId" IS NOT NULL GROUP BY p."PaymentEventId") j ON j."PaymentEventId" = e."Id"
            WHERE COALESCE(j."Amount", 0) <> CASE e."State" WHEN 'Voided' THEN 0 ELSE COALESCE(t."Amount", 0) END
            """, r => $"Receipt {r.Name} ({r.Place}): the journal shows {VerifyCheck.Dollars(r.Has)} but should show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V3", $"""
            SELECT e."Number" AS "Name", a."Number" AS "Place", COALESCE(j."Amount", 0) AS "Has", x."Amount" AS "Should"
            FROM (SELECT "PaymentEventId", "AccountId", SUM("AmountCents") AS "Amount" FROM "Payments" GROUP BY "PaymentEventId", "AccountId") x
            JOIN "PaymentEvents" e ON e."Id" = x."PaymentEventId" JOIN "Accounts" a ON a."Id" = x."AccountId"
            LEFT JOIN (SELECT p."PaymentEventId", l."AccountId", SUM(-({AsDebit})) AS "Amount" FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId"
                       WHERE p."Kind" IN {VerifyCheck.Kinds(PostingKinds.Payments)} AND l."Account" IN ('Receivable', 'UnappliedCredit') AND p."PaymentEventId" IS NOT NULL
                       GROUP BY p."PaymentEventId", l."AccountId") j ON j."PaymentEventId" = x."PaymentEventId" AND j."AccountId" = x."AccountId"
            WHERE COALESCE(j."Amount", 0) <> x."Amount"
            """, r => $"Receipt {r.Name} shows that account {r.Place} paid {VerifyCheck.Dollars(r.Should)}; the journal shows {VerifyCheck.Dollars(r.Has)}.");
        yield return new("V8", $"""
            SELECT e."Number" AS "Name", NULL AS "Place", COALESCE(p."Times", 0) AS "Has", 1 AS "Should"
            FROM "PaymentEvents" e
            LEFT JOIN (SELECT "PaymentEventId", COUNT(*) AS "Times" FROM "Postings" WHERE "Kind" IN {VerifyCheck.Kinds(PostingKinds.Payments)} GROUP BY "PaymentEventId") p ON p."PaymentEventId" = e."Id"
            WHERE COALESCE(p."Times", 0) <> 1
            """, r => $"Receipt {r.Name} was posted {r.Has} times.");
        yield return new("V4", """
            SELECT e."Number" AS "Name", NULL AS "Place", COALESCE(c."Times", 0) AS "Has", e."Copies" AS "Should"
            FROM "PaymentEvents" e
            LEFT JOIN (SELECT "PaymentEventId", COUNT(*) AS "Times", MAX("Number") AS "Last" FROM "ReceiptCopies" GROUP BY "PaymentEventId") c ON c."PaymentEventId" = e."Id"
            WHERE COALESCE(c."Times", 0) <> e."Copies" OR COALESCE(c."Last", 0) <> e."Copies"
            """, r => $"Receipt {r.Name} was copied {r.Should} times, but {r.Has} copies have a reason.");
    }

    private static IEnumerable<VerifyCheck> Drawers()
    {
        yield return new("V5", """
            SELECT CAST(t."Id" AS varchar(40)) AS "Name", COALESCE(e."Number", '?') AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Tenders" t
            LEFT JOIN "PaymentEvents" e ON e."Id" = t."PaymentEventId"
            LEFT JOIN "Drawers" d ON d."Id" = t."DrawerId"
            LEFT JOIN (SELECT l."TenderId" FROM "JournalLines" l JOIN "Tenders" x ON x."Id" = l."TenderId"
                       WHERE l."DrawerId" IS NULL OR l."DrawerId" <> x."DrawerId" GROUP BY l."TenderId") j ON j."TenderId" = t."Id"
            WHERE e."Id" IS NULL OR d."Id" IS NULL OR e."DrawerId" <> t."DrawerId" OR e."BusinessDay" <> d."BusinessDay" OR j."TenderId" IS NOT NULL
            """, r => $"A tender of receipt {r.Place} ({r.Name}) is not in the drawer of its receipt.");
        yield return new("V6", $"""
            SELECT {DrawerName} AS "Name", x."Kind" AS "Place", COALESCE(j."Amount", 0) AS "Has",
                   CASE WHEN d."State" IN ('Accepted', 'Banked') AND x."Kind" <> 'CardClearing' THEN 0
                        ELSE COALESCE(t."Amount", 0) + CASE x."Kind" WHEN 'DrawerCash' THEN {StartingCash} ELSE 0 END END AS "Should"
            FROM "Drawers" d
            CROSS JOIN (SELECT 'DrawerCash' AS "Kind" UNION ALL SELECT 'DrawerChecks' UNION ALL SELECT 'CardClearing') x
            LEFT JOIN (SELECT l."DrawerId", l."Account", SUM({AsDebit}) AS "Amount" FROM "JournalLines" l
                       WHERE l."DrawerId" IS NOT NULL GROUP BY l."DrawerId", l."Account") j ON j."DrawerId" = d."Id" AND j."Account" = x."Kind"
            LEFT JOIN (SELECT t."DrawerId", CASE t."Kind" WHEN 'Cash' THEN 'DrawerCash' WHEN 'Card' THEN 'CardClearing' ELSE 'DrawerChecks' END AS "Account", SUM(t."AmountCents") AS "Amount"
                       FROM "Tenders" t JOIN "PaymentEvents" e ON e."Id" = t."PaymentEventId" WHERE e."State" <> 'Voided'
                       GROUP BY t."DrawerId", CASE t."Kind" WHEN 'Cash' THEN 'DrawerCash' WHEN 'Card' THEN 'CardClearing' ELSE 'DrawerChecks' END) t
                   ON t."DrawerId" = d."Id" AND t."Account" = x."Kind"
            WHERE COALESCE(j."Amount", 0) <> CASE WHEN d."State" IN ('Accepted', 'Banked') AND x."Kind" <> 'CardClearing' THEN 0
                        ELSE COALESCE(t."Amount", 0) + CASE x."Kind" WHEN 'DrawerCash' THEN {StartingCash} ELSE 0 END END
            """, r => $"The journal shows {VerifyCheck.Dollars(r.Has)} of {r.Place} in {r.Name}; its receipts show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V6", $"""
            SELECT {DrawerName} AS "Name", NULL AS "Place", d."CashCents" AS "Has", {StartingCash} + COALESCE(t."Amount", 0) AS "Should"
            FROM "Drawers" d
            LEFT JOIN (SELECT t."DrawerId", SUM(t."AmountCents") AS "Amount" FROM "Tenders" t JOIN "Drawers" x ON x."Id" = t."DrawerId"
                       WHERE t."Kind" = 'Cash' AND NOT EXISTS (SELECT 1 FROM "ReceiptVoids" v WHERE v."PaymentEventId" = t."PaymentEventId" AND v."Outcome" = 'Approved' AND v."DecidedAt" <= x."ClosedAt")
                       GROUP BY t."DrawerId") t ON t."DrawerId" = d."Id"
            WHERE d."CashCents" IS NOT NULL AND d."State" IN ('Balanced', 'OverShort', 'Accepted', 'Banked') AND d."CashCents" <> {StartingCash} + COALESCE(t."Amount", 0)
            """, r => $"The count of {r.Name} expected {VerifyCheck.Dollars(r.Has)}; its receipts show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V6", $"""
            SELECT {DrawerName} AS "Name", NULL AS "Place", d."OverShortAmountCents" AS "Has", c."CashCents" - d."CashCents" AS "Should"
            FROM "Drawers" d JOIN "DrawerCounts" c ON c."DrawerId" = d."Id"
            WHERE d."State" IN ('Balanced', 'OverShort', 'Accepted', 'Banked') AND c."Number" = (SELECT MAX(m."Number") FROM "DrawerCounts" m WHERE m."DrawerId" = d."Id")
              AND d."OverShortAmountCents" <> c."CashCents" - d."CashCents"
            """, r => $"{r.Name} is recorded as {VerifyCheck.Dollars(r.Has)} over/short; its count shows {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V7", """
            SELECT CONCAT(p."Kind", ' (', CAST(p."Id" AS varchar(40)), ')') AS "Name", CAST(p."BusinessDay" AS varchar(10)) AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Postings" p JOIN "ClosedDays" d ON d."Day" = p."BusinessDay" WHERE p."PostedAt" > d."ClosedAt"
              AND NOT EXISTS (SELECT 1 FROM "DayReopenings" r WHERE r."Day" = d."Day" AND r."Closing" = d."Number" AND r."Outcome" = 'Approved' AND r."DecidedAt" <= p."PostedAt")
            """, r => $"The posting {r.Name} has the business date {r.Place} but was written after that day was closed.");
    }

    private static IEnumerable<VerifyCheck> UserAccounts()
    {
        yield return new("V9", """
            SELECT e."Number" AS "Name", v."DecidedByPerson" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "ReceiptVoids" v JOIN "PaymentEvents" e ON e."Id" = v."PaymentEventId"
            WHERE v."DecidedByPerson" IS NOT NULL AND (LOWER(v."DecidedByPerson") = LOWER(v."RequestedByPerson") OR LOWER(v."DecidedByPerson") = LOWER(e."TakenByPerson"))
            """, r => $"The void of receipt {r.Name} was decided by {r.Place}, who requested it or took the payment.");
        yield return new("V9", """
            SELECT e."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "PaymentEvents" e
            WHERE (e."State" = 'Voided' AND NOT EXISTS (SELECT 1 FROM "ReceiptVoids" v WHERE v."PaymentEventId" = e."Id" AND v."Outcome" = 'Approved' AND v."DecidedByPerson" IS NOT NULL))
               OR (e."State" <> 'Voided' AND EXISTS (SELECT 1 FROM "ReceiptVoids" v WHERE v."PaymentEventId" = e."Id" AND v."Outcome" = 'Approved'))
            """, r => $"Receipt {r.Name} was voided without a second person, or its void was approved but not carried out.");
        yield return new("V9", $"""
            SELECT {DrawerName} AS "Name", d."ClerkName" AS "Place", NULL AS "Has", NULL AS "Should" FROM "Drawers" d
            WHERE (d."AcceptedByPerson" IS NOT NULL AND (LOWER(d."AcceptedByPerson") = LOWER(d."ClerkPerson") OR CONCAT(LOWER(d."KeptBefore"), '|') LIKE CONCAT('%|', LOWER(d."AcceptedByPerson"), '|%'))) OR (d."State" IN ('Accepted', 'Banked') AND d."AcceptedByPerson" IS NULL)
            """, r => $"{r.Name} ({r.Place}) was not accepted by a second person.");
    }

    /// <summary>An earlier day has its evidence, no cash or card counts from one, and who took the money did not approve the day.</summary>
    private static IEnumerable<VerifyCheck> EarlierDays()
    {
        yield return new("V18", """
            SELECT e."Number" AS "Name", CAST(e."EffectiveOn" AS varchar(10)) AS "Place", NULL AS "Has", NULL AS "Should" FROM "PaymentEvents" e
            WHERE e."EffectiveOn" < e."BusinessDay"
              AND (e."Proof" IS NULL OR EXISTS (SELECT 1 FROM "Tenders" t WHERE t."PaymentEventId" = e."Id" AND t."Kind" IN ('Cash', 'Card')))
            """, r => $"Receipt {r.Name} counts from {r.Place} without proof, or by cash or a card, which count from the day they are taken.");
        yield return new("V9", """
            SELECT e."Number" AS "Name", e."DayApprovedByPerson" AS "Place", NULL AS "Has", NULL AS "Should" FROM "PaymentEvents" e
            WHERE e."DayApprovedByPerson" IS NOT NULL AND LOWER(e."DayApprovedByPerson") = LOWER(e."TakenByPerson")
            """, r => $"The earlier effective date of receipt {r.Name} was approved by {r.Place}, who took the payment.");
    }

    /// <summary>What was decided under a delegation was not the own work of who gave it.</summary>
    private static IEnumerable<VerifyCheck> Delegated()
    {
        yield return new("V9", $"""
            SELECT e."Number" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {DelegationChecks.Uses} JOIN "PaymentEvents" e ON e."Number" = a."Subject" JOIN "ReceiptVoids" v ON v."PaymentEventId" = e."Id"
            WHERE a."What" IN ('cashiering.void-approve', 'cashiering.void-refuse') AND LOWER(v."DecidedByPerson") = LOWER(u."Person") AND LOWER(d."GiverPerson") IN (LOWER(v."RequestedByPerson"), LOWER(e."TakenByPerson"))
            """, r => $"The void of receipt {r.Name} was decided for {r.Place}, who requested it or took the payment.");
        yield return new("V9", $"""
            SELECT a."Subject" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {DelegationChecks.Uses} JOIN "Drawers" w ON CONCAT(CAST(w."BusinessDay" AS varchar(10)), '/', w."Number") = a."Subject"
            WHERE a."What" = 'cashiering.drawer-accept' AND LOWER(d."GiverPerson") = LOWER(w."ClerkPerson")
            """, r => $"The {r.Name} was accepted for {r.Place}, whose drawer it is.");
    }

    /// <summary>A closed day was reopened by two people, and is closed at most once at a time.</summary>
    private static IEnumerable<VerifyCheck> Days()
    {
        yield return new("V37", """
            SELECT CAST(r."Day" AS varchar(10)) AS "Name", r."RequestedByName" AS "Place", NULL AS "Has", NULL AS "Should" FROM "DayReopenings" r
            WHERE (r."Outcome" <> 'Pending' AND (r."DecidedByPerson" IS NULL OR LOWER(r."DecidedByPerson") = LOWER(r."RequestedByPerson")))
               OR (r."Outcome" = 'Pending' AND r."DecidedByPerson" IS NOT NULL)
               OR NOT EXISTS (SELECT 1 FROM "ClosedDays" d WHERE d."Day" = r."Day" AND d."Number" = r."Closing")
            """, r => $"The reopening of {r.Name}, requested by {r.Place}, was not decided by a second person, or names no closing of the day.");
        yield return new("V37", """
            SELECT CAST(d."Day" AS varchar(10)) AS "Name", NULL AS "Place", COUNT(*) AS "Has", 1 AS "Should" FROM "ClosedDays" d
            WHERE NOT EXISTS (SELECT 1 FROM "DayReopenings" r WHERE r."Day" = d."Day" AND r."Closing" = d."Number" AND r."Outcome" = 'Approved')
            GROUP BY d."Day" HAVING COUNT(*) > 1
            """, r => $"Business day {r.Name} is closed {r.Has} times at once.");
    }
}
