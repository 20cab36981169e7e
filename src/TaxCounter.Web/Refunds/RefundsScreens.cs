using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>The screens of refunds.</summary>
public sealed class RefundsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 34, Needs = Permission.SeeRefunds, Text = "Refunds", Url = "/refunds", Key = "Q", Note = "claims, approvals, files for finance" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "approve"),
        new("B", "recall the recommendation; payment stopped"),
        new("C", "recommend"),
        new("D", "decide; deny"),
        new("E", "payment came back; pay it again"),
        new("F", "files for finance"),
        new("K", "back"),
        new("P", "print; note the payment"),
        new("R", "return with a question"),
        new("S", "save; do it"),
        new("V", "cancel: make it credit again"),
        new("X", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<RefundActions>();
        services.AddScoped<RefundDesk>();
        services.AddScoped<IAccountPanel, RefundsOnAccount>();
    }
}
