using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>The screens of coding.</summary>
public sealed class CodingScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 85, Needs = Permission.SeeAccounts, Text = "Coding assistant", Url = "/coding", Key = "N", Note = "industry, location, taxes, license" },
        new() { Place = 86, Needs = Permission.SeeAccounts, Text = "Coding review", Url = "/coding/review", Key = "V", Note = "codes that were withdrawn or do not fit" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("P", "print"),
        new("I", "industry codes"),
        new("F", "filing frequencies"),
        new("A", "ask the assistant"),
        new("S", "save"),
        new("L", "checklist"),
        new("E", "checklist in Spanish"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services) => services.AddScoped<IAccountPanel, CodingOnAccount>();
}
