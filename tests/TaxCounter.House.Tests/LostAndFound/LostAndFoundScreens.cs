using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The screens of articles left at the counter.</summary>
public sealed class LostAndFoundScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 65, Needs = Permission.KeepDrawer, Text = "Lost and found", Url = "/lost-and-found", Key = "X", Note = "what customers left here" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } = [new("N", "note an article"), new("#", "hand over")];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services) => services.AddScoped<IAccountPanel, ArticlesOnAccount>();
}
