using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.RuleBooks;

/// <summary>The screens of the rule book.</summary>
public sealed class RuleBooksScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 100, Needs = Permission.SeeRules, Text = "Rule books", Url = "/rule-books", Key = "U", Note = "rates, amounts, days and their authority" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("C", "changes"),
        new("D", "decide"),
        new("F", "find a rule"),
        new("N", "propose a row"),
        new("R", "deny"),
        new("W", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<RulePages>();
    }
}
