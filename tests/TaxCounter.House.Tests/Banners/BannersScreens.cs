using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The screens of banners.</summary>
public sealed class BannersScreens : DutyScreens
{
    /// <summary>What the list is called, and how the states look.</summary>
    public static readonly CaseScreens<BannerVerb, BannerState> Cases = new()
    {
        Table = BannerTable.Of,
        Url = "/banners",
        Title = "Banners",
        Start = "A request starts on the account's page.",
        ExportCode = "banners.report-export",
        HasAmounts = false,
        Tag = state => state == BannerState.Approved ? "success" : state == BannerState.Denied ? "error" : "warning",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 67, Needs = Permission.SeeLicenses, Text = "Banners", Url = Cases.Url, Key = "%", Note = "over the street" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } = [new("A", "approve"), new("B", "recommend"), new("D", "decide; deny"), new("R", "return with a question"), new("X", "withdraw")];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<BannerActions>();
        services.AddScoped<IAccountPanel, BannersOnAccount>();
    }
}
