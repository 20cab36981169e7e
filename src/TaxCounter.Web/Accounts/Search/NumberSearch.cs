using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>Finds the paper of a printed number: as printed, without its check digit or its leading zeros, and the papers one slip away from a wrong one.</summary>
public sealed class NumberSearch(OfficeDuties duties, IIssuedNumbers issued, IEnumerable<IForeignNumbers> foreign)
{
    /// <summary>Year and running number: so many digits have no check digit behind them.</summary>
    private const int WithoutCheckDigit = 10;

    /// <summary>The papers whose number is what was typed; more than one only where the prefix was left out.</summary>
    public Task<IReadOnlyList<NumberFound>> Exactly(string typed, StaffMember who) => Found(typed, who, (series, text) => series.Meant(text), first: true);

    /// <summary>The papers whose number is one slip away.</summary>
    public Task<IReadOnlyList<NumberFound>> Near(string typed, StaffMember who) => Found(typed, who, (series, text) => series.Near(text), first: false);

    /// <summary>The papers that carry a number of others: of a bank's bag, of a check.</summary>
    public async Task<IReadOnlyList<ForeignNumber>> OfOthers(string typed, StaffMember who)
    {
        List<ForeignNumber> found = [];
        foreach (var numbers in foreign.Where(f => who.May(f.Needs)))
        {
            found.AddRange(await numbers.Find(TypedText.Plain(typed)));
        }

        return found.Exists(f => f.IsExact) ? [.. found.Where(f => f.IsExact)] : found;
    }

    /// <summary>What to say about a number that no paper has; null where what was typed is no number of a paper.</summary>
    public string? Note(string typed, StaffMember who, bool hasNear)
    {
        var meant = duties.MeantBy(typed);
        if (meant is not [var (series, text), ..])
        {
            return null;
        }

        if (meant.Count > 1)
        {
            return $"There is no document with the number {TypedText.Plain(typed)}. Check it against the paper, and enter the letters before it too, as in {series.Example}." + (hasNear ? " These differ by one digit, or by two that were switched:" : "");
        }

        if (!who.May(series.Needs))
        {
            return $"Your role does not open a {series.Name} by its number. Ask a supervisor.";
        }

        var note = series.Meant(text) is [var printed, ..] && (series.Read(text) is not null || text.Count(char.IsDigit) <= WithoutCheckDigit)
            ? $"There is no {series.Name} {printed}."
            : $"This is not {series.AName} number: its last digit does not fit the others, so one was mistyped. It reads like {series.Example}: year, number, check digit.";
        return hasNear ? note + " These differ by one digit, or by two that were switched:" : note;
    }

    private async Task<IReadOnlyList<NumberFound>> Found(string typed, StaffMember who, Func<NumberSeries, string, IReadOnlyList<string>> numbers, bool first)
    {
        List<NumberFound> found = [];
        foreach (var (series, text) in duties.MeantBy(typed).Where(m => who.May(m.Series.Needs)))
        {
            var papers = await issued.Among(series, numbers(series, text));
            found.AddRange(papers.Take(first ? 1 : papers.Count).Select(p => new NumberFound(series.Name, p.Number, series.PageOf(p.Number), p.About)));
        }

        return found;
    }
}
