using System.Text.Json.Nodes;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Testing;

/// <summary>
/// East Baton Rouge's book with an office's own limits, as its rule changes would set them: two supervisors take waivers above $50.00, voids above $100.00 and
/// differences above $5.00, nobody decides in a supervisor's place on more than $20.00, and clerks enter earlier days up to $100.00, one supervisor approves them up to $500.00.
/// </summary>
public static class StrictLimits
{
    /// <summary>The book.</summary>
    public static RuleBook Book(string voidsAbove = "100.00")
    {
        using var stream = typeof(RuleBookLoader).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks.east-baton-rouge.json")!;
        var book = JsonNode.Parse(stream)!;
        foreach (var limit in book["limits"]!["approvals"]!.AsArray())
        {
            var row = limit!["rows"]![0]!;
            row["underDelegationUpTo"] = "20.00";
            switch ((string?)limit["id"])
            {
                case "waiver":
                    row["twoSupervisorsAbove"] = "50.00";
                    break;
                case "adjustment":
                    row["supervisorAbove"] = "250.00";
                    row["twoSupervisorsAbove"] = "500.00";
                    break;
                case "void":
                    row["twoSupervisorsAbove"] = voidsAbove;
                    break;
                case "over-short":
                    row["twoSupervisorsAbove"] = "5.00";
                    break;
                case "backdating":
                    row["secondPersonAbove"] = "100.00";
                    row["supervisorAbove"] = "100.00";
                    row["twoSupervisorsAbove"] = "500.00";
                    break;
            }
        }

        return RuleBookLoader.Read("strict.json", book.ToJsonString());
    }
}
