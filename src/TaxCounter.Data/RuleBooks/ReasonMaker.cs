using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the reasons for requests, duty by duty.</summary>
internal sealed class ReasonMaker(BookChecks check, string office)
{
    private const int LongestId = 40;

    public IReadOnlyList<ReasonCodes> Reasons(IReadOnlyDictionary<string, IReadOnlyList<ReasonCodePart>> parts) => [.. parts.Select(p => Codes(p.Key, p.Value))];

    private ReasonCodes Codes(string duty, IReadOnlyList<ReasonCodePart> parts)
    {
        var path = $"$.reasons.{duty}";
        check.Unique(path, parts.Select(p => p.Code));
        return new ReasonCodes(office, duty, [.. parts.Select((p, i) => new ReasonCode(p.Code, p.Name, check.Rows($"{path}[{i}].rows", $"reason '{p.Code}'", p.Rows, Rule)))]);
    }

    private ReasonRule Rule(ReasonRow row, string path)
    {
        var questions = row.Questions ?? [];
        check.Unique(path + ".questions", questions.Select(q => q.Id));
        check.That(questions.All(q => q.Id.Length is > 0 and <= LongestId && q.Asks.Length > 0), path + ".questions", "a question needs a text and an ID of 40 characters or fewer");
        return new ReasonRule([.. questions.Select(q => new ReasonQuestion(q.Id, q.Asks, q.Answer, q.Needed))], row.Evidence ?? []) { Adjustment = row.Adjustment is { } adjustment ? Rule(adjustment, path + ".adjustment") : null };
    }

    private AdjustmentRule Rule(AdjustmentPart part, string path)
    {
        check.That(part.Worksheet != WorksheetKind.SewerAverage || part.Readings > 0, path, "a review of the average needs the number of readings");
        check.That(part.Worksheet != WorksheetKind.Vacancy || part.Share is > 0 and <= 1, path, "a vacancy needs the share of the fee that is given back, above 0 and at most 1");
        check.That(part.Worksheet != WorksheetKind.WriteOff || part.Most is not null, path, "a small balance needs the largest rest that is written off");
        return new AdjustmentRule { Worksheet = part.Worksheet, Tests = part.Tests ?? [], TaxTypes = part.TaxTypes ?? [], Readings = part.Readings, Share = part.Share, Most = part.Most is { } most ? check.MoneyOf(most, path + ".most") : null };
    }
}
