using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>The screens of returns.</summary>
public sealed class ReturnsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 68, Needs = Permission.SeeReturns, Text = "Returns", Url = "/returns", Key = "Z", Note = "filed, wrong, missing" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "amend the return"),
        new("N", "enter a return"),
        new("P", "print"),
        new("S", "write it down"),
        new("Y", "discrepancies"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<EntryDesk>();
        services.AddScoped<IAccountPanel, ReturnsOnAccount>();
    }
}
