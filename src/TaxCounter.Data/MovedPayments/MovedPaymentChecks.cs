using TaxCounter.Data.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.MovedPayments;

/// <summary>V9 and V29: moved payments had the second person they needed; what was moved of a payment stands in the journal, and is never more than it paid.</summary>
internal static class MovedPaymentChecks
{
    private static readonly string _moves = VerifyCheck.Kinds(PostingKinds.MovedPayments), _payments = VerifyCheck.Kinds(PostingKinds.Payments);

    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V9", """
            SELECT m."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "MovedPayments" m
            WHERE LOWER(m."DecidedByPerson") = LOWER(m."RequestedByPerson") OR LOWER(m."ReversedByPerson") = LOWER(m."RequestedByPerson")
               OR (m."State" IN ('Posted', 'Reversed') AND m."DecidedByPerson" IS NULL AND (m."AloneUpToCents" IS NULL OR m."WeightCents" > m."AloneUpToCents"))
               OR (m."IsReversal" = 1 AND m."State" IN ('Posted', 'Reversed') AND m."DecidedByPerson" IS NULL)
               OR (m."State" = 'Denied' AND m."DecidedByPerson" IS NULL) OR (m."State" = 'Reversed' AND m."ReversedByPerson" IS NULL)
            """, r => $"Moved payment {r.Name} was posted, denied or reversed without the second person it needed.");
        yield return new("V29", $"""
            SELECT CONCAT(a."Number", ' ', o."TaxType", ' ', o."Period") AS "Name", NULL AS "Place", COALESCE(j."Moved", 0) AS "Has", COALESCE(w."Moved", 0) AS "Should"
            FROM (SELECT "FromObligationId" AS "Id" FROM "MovedPayments"
                  UNION SELECT l."ObligationId" FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_moves} AND l."Account" = 'Receivable') x
            JOIN "Obligations" o ON o."Id" = x."Id" JOIN "Accounts" a ON a."Id" = o."AccountId"
            LEFT JOIN (SELECT l."ObligationId", SUM(CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Moved"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_moves} AND l."Account" = 'Receivable' GROUP BY l."ObligationId") j ON j."ObligationId" = o."Id"
            LEFT JOIN (SELECT m."FromObligationId", SUM(m."AmountCents") AS "Moved" FROM "MovedPayments" m WHERE m."State" = 'Posted' GROUP BY m."FromObligationId") w ON w."FromObligationId" = o."Id"
            WHERE COALESCE(j."Moved", 0) <> COALESCE(w."Moved", 0)
            """, r => $"The journal moved {VerifyCheck.Dollars(r.Has)} of payments off {r.Name}; its moved payments say {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V29", $"""
            SELECT MIN(m."Number") AS "Name", NULL AS "Place", SUM(m."AmountCents") AS "Has", COALESCE(MIN(j."Paid"), 0) AS "Should"
            FROM "MovedPayments" m
            LEFT JOIN (SELECT l."PostingId", l."ObligationId", SUM(CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Paid"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_payments} AND l."Account" = 'Receivable' GROUP BY l."PostingId", l."ObligationId") j
              ON j."PostingId" = m."PaymentId" AND j."ObligationId" = m."FromObligationId"
            WHERE m."State" = 'Posted'
            GROUP BY m."PaymentId", m."FromObligationId" HAVING SUM(m."AmountCents") > COALESCE(MIN(j."Paid"), 0)
            """, r => $"{VerifyCheck.Dollars(r.Has)} was moved by {r.Name} and others, but the payment paid only {VerifyCheck.Dollars(r.Should)} there.");
    }
}
