using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The returns of an office.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="schedules">Every return, the common one first.</param>
public sealed class ReturnForms(string office, IReadOnlyList<ReturnSchedule> schedules)
{
    public IReadOnlyList<ReturnSchedule> Schedules => schedules;

    /// <summary>The return of a name or tax as typed; the common one for nothing typed. Refused where there is none.</summary>
    public Result<ReturnSchedule> Find(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) && schedules.Count > 0)
        {
            return schedules[0];
        }

        var word = (typed ?? "").Trim();
        return schedules.FirstOrDefault(s => s.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || s.TaxTypes.Contains(word, StringComparer.OrdinalIgnoreCase)) is { } found
            ? found
            : RuleBookRefusals.UnknownRule("return", word, office, schedules.Select(s => s.Id));
    }

    /// <summary>The return of a tax, or null where it is not filed by a return.</summary>
    public ReturnSchedule? Of(string taxType) => schedules.FirstOrDefault(s => s.TaxTypes.Contains(taxType));
}
