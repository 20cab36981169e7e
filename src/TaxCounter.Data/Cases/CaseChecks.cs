using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Cases;

/// <summary>V9 for the cases of a duty: who prepared a case decided none of it.</summary>
public static class CaseChecks
{
    /// <summary>The check over the duty's tables.</summary>
    /// <param name="noun">What a case is called: <c>Waiver</c>.</param>
    /// <param name="cases">The table of the cases: <c>PenaltyWaivers</c>.</param>
    /// <param name="word">What the other tables begin with: <c>PenaltyWaiver</c>.</param>
    /// <param name="key">The column by which they name the case: <c>WaiverId</c>.</param>
    public static VerifyCheck SecondPerson(string noun, string cases, string word, string key) => new("V9", $"""
        SELECT c."Number" AS "Name", d."DecidedByName" AS "Place", NULL AS "Has", NULL AS "Should"
        FROM "{cases}" c JOIN "{word}Decisions" d ON d."{key}" = c."Id"
        WHERE EXISTS (SELECT 1 FROM "{word}Steps" s WHERE s."{key}" = d."{key}" AND s."Prepares" = 1 AND LOWER(s."ByPerson") = LOWER(d."DecidedByPerson") AND s."At" <= d."DecidedAt")
           OR EXISTS (SELECT 1 FROM "{word}Evidence" e WHERE e."{key}" = d."{key}" AND LOWER(e."NotedByPerson") = LOWER(d."DecidedByPerson") AND e."NotedAt" <= d."DecidedAt")
        """, r => $"{noun} {r.Name} was decided by {r.Place}, who helped prepare it.");
}
