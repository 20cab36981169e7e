using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the rule book says about waiving penalty and interest, beside the reasons.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="interest">Whether interest may be waived.</param>
/// <param name="historyYears">How many years of history are shown as advice.</param>
public sealed class WaiverRules(string office, IReadOnlyList<InterestWaiver> interest, DatedRows<int> historyYears)
{
    /// <summary>Every rule on waiving interest.</summary>
    public IReadOnlyList<InterestWaiver> Interest => interest;

    /// <summary>How many years of paying are looked at. Advice of the office, no law.</summary>
    public DatedRows<int> HistoryYears => historyYears;

    /// <summary>Whether the interest of a tax may be waived, and who says so; refused where the rule book does not know.</summary>
    public Result<Dated<InterestWaiverRule>> InterestOf(string taxType, DateOnly on) =>
        interest.FirstOrDefault(i => i.TaxTypes.Contains(taxType)) is { } rule ? rule.Rows.On(on) : RuleBookRefusals.NothingOn($"waiving interest on {taxType}", office);
}
