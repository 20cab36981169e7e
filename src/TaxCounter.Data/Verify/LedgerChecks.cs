using TaxCounter.Data.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Verify;

/// <summary>V1 and V2: every posting balances, and every stored copy is what its lines add up to.</summary>
internal static class LedgerChecks
{
    private const string AsDebit = """CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END""";

    private const string PostingName = """CONCAT(p."Kind", ' of ', CAST(p."BusinessDay" AS varchar(10)), ' (', CAST(p."Id" AS varchar(40)), ')')""";

    private const string ObligationName = """CONCAT(a."Number", ' ', o."TaxType", ' ', o."Period")""";

    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V1", $"""
            SELECT {PostingName} AS "Name", NULL AS "Place", s."Debit" AS "Has", s."Credit" AS "Should"
            FROM (SELECT l."PostingId", SUM(CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE 0 END) AS "Debit", SUM(CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE 0 END) AS "Credit"
                  FROM "JournalLines" l GROUP BY l."PostingId") s
            JOIN "Postings" p ON p."Id" = s."PostingId"
            WHERE s."Debit" <> s."Credit"
            """, r => $"The posting {r.Name} does not balance: debits {VerifyCheck.Dollars(r.Has)}, credits {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V1", $"""
            SELECT {PostingName} AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Postings" p WHERE NOT EXISTS (SELECT 1 FROM "JournalLines" l WHERE l."PostingId" = p."Id")
            """, r => $"The posting {r.Name} has no lines.");
        yield return new("V1", $"""
            SELECT CAST(l."PostingId" AS varchar(40)) AS "Name", l."Account" AS "Place", l."AmountCents" AS "Has", NULL AS "Should"
            FROM "JournalLines" l LEFT JOIN "Postings" p ON p."Id" = l."PostingId"
            WHERE l."AmountCents" <= 0 OR l."Side" NOT IN ('Debit', 'Credit') OR p."Id" IS NULL
            """, r => $"A line of posting {r.Name} on {r.Place} is not valid: its amount is {VerifyCheck.Dollars(r.Has)}, or its side or its posting is missing.");
        yield return Copies();
        yield return new("V2", $"""
            SELECT CAST(l."PostingId" AS varchar(40)) AS "Name", l."Account" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "JournalLines" l LEFT JOIN "Obligations" o ON o."Id" = l."ObligationId"
            WHERE (l."ObligationId" IS NOT NULL AND (o."Id" IS NULL OR l."AccountId" IS NULL OR l."AccountId" <> o."AccountId"))
               OR (l."Account" = 'Receivable' AND (l."ObligationId" IS NULL OR l."Component" IS NULL))
               OR (l."Account" = 'UnappliedCredit' AND l."AccountId" IS NULL)
            """, r => $"A line of posting {r.Name} on {r.Place} has no obligation, or an obligation of another account.");
        yield return AccountBalances();
        yield return new("V20", $"""
            SELECT a."Number" AS "Name", CAST(s."Day" AS varchar(10)) AS "Place", s."Left" AS "Has", NULL AS "Should"
            FROM (SELECT l."AccountId", p."EffectiveOn" AS "Day", SUM(-({AsDebit})) AS "Left"
                  FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE l."Account" = 'UnappliedCredit' GROUP BY l."AccountId", p."EffectiveOn") s
            JOIN "Accounts" a ON a."Id" = s."AccountId" WHERE s."Left" < 0
            """, r => $"More unapplied credit of account {r.Name} was applied as of {r.Place} than arose that day: {VerifyCheck.Dollars(-r.Has)} too much.");
    }

    private static VerifyCheck Copies() => new("V2", $"""
        SELECT {ObligationName} AS "Name", NULL AS "Place",
               o."TaxOwingCents" + o."PenaltyOwingCents" + o."InterestOwingCents" + o."OtherOwingCents" AS "Has",
               COALESCE(s."Tax" + s."Penalty" + s."Interest" + s."Other", 0) AS "Should"
        FROM "Obligations" o JOIN "Accounts" a ON a."Id" = o."AccountId"
        LEFT JOIN (
            SELECT l."ObligationId",
                   SUM(CASE WHEN p."Kind" IN {VerifyCheck.Kinds(PostingKinds.Charges)} AND l."Account" = 'Receivable' AND l."Component" IN ('Tax', 'Fee') THEN {AsDebit} ELSE 0 END) AS "Charged",
                   SUM(CASE WHEN p."Kind" IN {VerifyCheck.Kinds(PostingKinds.Received)} AND l."Account" IN ('Receivable', 'UnappliedCredit') THEN -({AsDebit}) ELSE 0 END) AS "Received",
                   SUM(CASE WHEN l."Account" = 'Receivable' AND l."Component" IN ('Tax', 'Fee') THEN {AsDebit} ELSE 0 END) AS "Tax",
                   SUM(CASE WHEN l."Account" = 'Receivable' AND l."Component" = 'Penalty' THEN {AsDebit} ELSE 0 END) AS "Penalty",
                   SUM(CASE WHEN l."Account" = 'Receivable' AND l."Component" = 'Interest' THEN {AsDebit} ELSE 0 END) AS "Interest",
                   SUM(CASE WHEN l."Account" = 'Receivable' AND l."Component" = 'OtherFee' THEN {AsDebit} ELSE 0 END) AS "Other"
            FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId"
            WHERE l."ObligationId" IS NOT NULL GROUP BY l."ObligationId") s ON s."ObligationId" = o."Id"
        WHERE o."ChargedCents" <> COALESCE(s."Charged", 0) OR o."ReceivedCents" <> COALESCE(s."Received", 0) OR o."TaxOwingCents" <> COALESCE(s."Tax", 0)
           OR o."PenaltyOwingCents" <> COALESCE(s."Penalty", 0) OR o."InterestOwingCents" <> COALESCE(s."Interest", 0) OR o."OtherOwingCents" <> COALESCE(s."Other", 0)
           OR o."IsOpen" <> CASE WHEN COALESCE(s."Tax", 0) = 0 AND COALESCE(s."Penalty", 0) = 0 AND COALESCE(s."Interest", 0) = 0 AND COALESCE(s."Other", 0) = 0 THEN 0 ELSE 1 END
        """, r => $"The stored balance of {r.Name} shows {VerifyCheck.Dollars(r.Has)} owed and its journal lines show {VerifyCheck.Dollars(r.Should)}, or another of its figures (charged, received, a part) differs.");

    private static VerifyCheck AccountBalances() => new("V2", $"""
        SELECT a."Number" AS "Name", NULL AS "Place", COALESCE(s."OwingCents", 0) AS "Has", COALESCE(o."Owing", 0) AS "Should"
        FROM "Accounts" a
        LEFT JOIN "AccountBalances" s ON s."AccountId" = a."Id"
        LEFT JOIN (SELECT "AccountId", SUM("TaxOwingCents" + "PenaltyOwingCents" + "InterestOwingCents" + "OtherOwingCents") AS "Owing", COUNT(*) AS "Open", MIN("DueOn") AS "Oldest"
                   FROM "Obligations" WHERE "TaxOwingCents" + "PenaltyOwingCents" + "InterestOwingCents" + "OtherOwingCents" > 0 GROUP BY "AccountId") o ON o."AccountId" = a."Id"
        LEFT JOIN (SELECT l."AccountId", SUM(-({AsDebit})) AS "Unapplied" FROM "JournalLines" l WHERE l."Account" = 'UnappliedCredit' GROUP BY l."AccountId") u ON u."AccountId" = a."Id"
        WHERE COALESCE(s."OwingCents", 0) <> COALESCE(o."Owing", 0) OR COALESCE(s."OpenCount", 0) <> COALESCE(o."Open", 0)
           OR COALESCE(s."UnappliedCents", 0) <> COALESCE(u."Unapplied", 0) OR CASE WHEN s."OldestDueOn" = o."Oldest" OR (s."OldestDueOn" IS NULL AND o."Oldest" IS NULL) THEN 0 ELSE 1 END = 1
        """, r => $"The balance of account {r.Name} shows {VerifyCheck.Dollars(r.Has)} owed and its obligations show {VerifyCheck.Dollars(r.Should)}, or its unapplied credit, oldest due date or count differs.");
}
