using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Calculators;

/// <summary>The calculators.</summary>
public sealed class CalculatorsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 80, Needs = Permission.SeeRules, Text = "Calculators", Url = "/calculators", Key = "C", Note = "due dates, penalty, rates, fees" },
        new() { Place = 81, Needs = Permission.SeeRules, Text = "Rights card", Url = "/calculators/rights", Key = "6", Note = "what may be done about a notice, and by when" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("P", "print"),
        new("R", "rights card"),
    ];
}
