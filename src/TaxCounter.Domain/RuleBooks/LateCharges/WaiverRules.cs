using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the rule book says about waiving penalty and interest.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="grounds">The grounds.</param>
/// <param name="interest">Whether interest may be waived.</param>
/// <param name="historyYears">How many years of history are shown as advice.</param>
public sealed class WaiverRules(string office, IReadOnlyList<WaiverGround> grounds, IReadOnlyList<InterestWaiver> interest, DatedRows<int> historyYears)
{
    /// <summary>Every ground, in the order of the counter.</summary>
    public IReadOnlyList<WaiverGround> Grounds => grounds;

    /// <summary>Every rule on waiving interest.</summary>
    public IReadOnlyList<InterestWaiver> Interest => interest;

    /// <summary>How many years of paying are looked at. Advice of the office, no law.</summary>
    public DatedRows<int> HistoryYears => historyYears;

    /// <summary>The ground of a code, or null.</summary>
    public WaiverGround? FindGround(string code) => grounds.FirstOrDefault(g => g.Code == code);

    /// <summary>What a ground asks for on a day; refused for an unknown one and before its first row.</summary>
    public Result<Dated<GroundRule>> Ground(string code, DateOnly on) =>
        FindGround(code) is { } ground ? ground.Rows.On(on) : RuleBookRefusals.UnknownRule("reason for a waiver", code, office, grounds.Select(g => g.Code));

    /// <summary>Whether the interest of a tax may be waived, and who says so; refused where the rule book does not know.</summary>
    public Result<Dated<InterestWaiverRule>> InterestOf(string taxType, DateOnly on) =>
        interest.FirstOrDefault(i => i.TaxTypes.Contains(taxType)) is { } rule ? rule.Rows.On(on) : RuleBookRefusals.NothingOn($"waiving interest on {taxType}", office);
}
