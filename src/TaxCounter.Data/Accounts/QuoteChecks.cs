using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Accounts;

/// <summary>V13: what a payoff quote told for each day is the sum of its parts.</summary>
internal static class QuoteChecks
{
    public static VerifyCheck Quotes { get; } = new("V13", """
        SELECT q."Number" AS "Name", CAST(d."Day" AS varchar(10)) AS "Place", d."TotalCents" AS "Has", COALESCE(p."Amount", 0) AS "Should"
        FROM "PayoffQuotes" q LEFT JOIN "PayoffQuoteDays" d ON d."QuoteId" = q."Id"
        LEFT JOIN (SELECT "QuoteId", "Day", SUM("TaxCents") AS "Tax", SUM("PenaltyCents") AS "Penalty", SUM("InterestCents") AS "Interest", SUM("OtherCents") AS "Other",
                          SUM("TaxCents" + "PenaltyCents" + "InterestCents" + "OtherCents") AS "Amount" FROM "PayoffQuoteParts" GROUP BY "QuoteId", "Day") p ON p."QuoteId" = d."QuoteId" AND p."Day" = d."Day"
        WHERE d."QuoteId" IS NULL OR d."TaxCents" <> COALESCE(p."Tax", 0) OR d."PenaltyCents" <> COALESCE(p."Penalty", 0) OR d."InterestCents" <> COALESCE(p."Interest", 0)
           OR d."OtherCents" <> COALESCE(p."Other", 0) OR d."TotalCents" <> COALESCE(p."Amount", 0)
        """, r => $"Payoff quote {r.Name} shows {VerifyCheck.Dollars(r.Has)} for {r.Place}; its parts add up to {VerifyCheck.Dollars(r.Should)}.");
}
