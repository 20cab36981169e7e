using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The returns of an office: their forms, how they come, and how far back missing ones are looked for.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="schedules">Every return, the common one first.</param>
public sealed class ReturnForms(string office, IReadOnlyList<ReturnSchedule> schedules)
{
    public IReadOnlyList<ReturnSchedule> Schedules => schedules;

    /// <summary>The ways by which returns come, the common one first.</summary>
    public IReadOnlyList<ReturnChannel> Channels { get; init; } = [];

    /// <summary>How many years back a return that is missing is listed; null where the book does not say.</summary>
    public DatedRows<int>? MissingYearsRows { get; init; }

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

    /// <summary>Which day counts for a return that came in some way; refused where the book does not know that way.</summary>
    public Result<Dated<FiledDayCounts>> FiledDay(string channel, DateOnly receivedOn) =>
        Channels.FirstOrDefault(c => c.Id == channel) is { } found ? found.Rows.On(receivedOn) : RuleBookRefusals.UnknownRule("way of filing", channel, office, Channels.Select(c => c.Id));

    /// <summary>How many years back; refused where the book does not say.</summary>
    public Result<int> MissingYears(DateOnly today)
    {
        var row = MissingYearsRows?.On(today);
        return row is null ? RuleBookRefusals.NothingOn("how far back missing returns are listed", office) : row.Refusal is { } no ? no : row.Value.Value;
    }
}
