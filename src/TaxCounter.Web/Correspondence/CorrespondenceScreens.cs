using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>The screens of letters and their templates.</summary>
public sealed class CorrespondenceScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 110, Needs = Permission.SeeLetters, Text = "Letters", Url = "/correspondence/templates", Key = "T", Note = "their wording in each language" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("P", "print"),
        new("S", "save"),
        new("T", "newest letter"),
        new("V", "preview the letter"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<TemplatePages>();
    }
}
